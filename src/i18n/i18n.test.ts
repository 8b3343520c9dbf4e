import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { formatsOf } from './formats.ts';
import { preferredLanguage } from './i18n.ts';
import { zhCn } from './zh-cn.ts';

describe('preferredLanguage', () => {
  it.each([
    [['zh-TW', 'en'], 'zh'],
    [['fr', 'en-GB', 'zh-CN'], 'en'],
    [['fr', 'zh'], 'zh'],
    [['de'], 'en'],
    [[], 'en'],
  ] as const)('of %j is %s', (languages, expected) => {
    expect(preferredLanguage(languages)).toBe(expected);
  });
});

describe('formatsOf', () => {
  it('writes dates as precisely as they are given, in the language shown', () => {
    expect(formatsOf('en').date('2024-06-01')).toBe('Jun 1, 2024');
    expect(formatsOf('zh').date('2024-06-01')).toBe('2024年6月1日');
    expect(formatsOf('zh').date('2024-06')).toBe('2024年6月');
    expect(formatsOf('en').date('2024')).toBe('2024');
  });
  it('gives back what is no date', () => {
    expect(formatsOf('en').date('1.8')).toBe('1.8');
  });
});

type Texts = { readonly [key: string]: string | Texts };

function flatten(texts: Texts, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : flatten(value, `${path}${key}.`),
  );
}

describe('the Chinese texts', () => {
  const english = new Map(flatten(en));
  const slots = (text: string): string[] => [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name ?? '').sort();

  it.each(flatten(zhCn))('%s takes the values that the English one takes', (key, text) => {
    expect(slots(text)).toEqual(slots(english.get(key) ?? ''));
  });
  it.each(flatten(zhCn))('%s sets a space between Han and Latin and uses full-width marks', (_, text) => {
    const bare = text.replaceAll(/\{\{[^}]*\}\}/g, '');
    expect(bare).not.toMatch(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u);
    expect(bare).not.toMatch(/\p{Script=Han}[,:;?!]/u);
  });
});
