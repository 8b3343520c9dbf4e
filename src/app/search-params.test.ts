import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { choiceParam, listParam, parseSearch, stringifySearch, textParam } from './search-params.ts';

describe('parseSearch and stringifySearch', () => {
  it('keeps numbers, quotes and words as the texts they are', () => {
    const params = { q: '2345 "x" & ü 端口', domain: ['gcc', 'ld'] };
    expect(parseSearch(stringifySearch(params))).toEqual(params);
  });
  it('leaves out what is empty', () => {
    expect(stringifySearch({ q: '', lang: undefined, domain: [] })).toBe('');
  });
  it('takes __proto__ for a name like any other', () => {
    const params = parseSearch('?__proto__=x&__proto__=y&constructor=z');
    expect(Object.getPrototypeOf(params)).toBe(Object.prototype);
    expect(Object.keys(params)).toEqual(['__proto__', 'constructor']);
  });
});

describe('parameters', () => {
  const schema = v.object({ q: textParam, domain: listParam, lang: choiceParam(['en', 'zh']) });
  const read = (search: string) => v.parse(schema, parseSearch(search));

  it('read texts, lists and choices', () => {
    expect(read('?q=oom&domain=aws&domain=gcc&domain=aws&lang=zh')).toEqual({
      q: 'oom',
      domain: ['aws', 'gcc'],
      lang: 'zh',
    });
  });
  it('are absent when empty or not allowed, and never throw', () => {
    const parsed = read('?q=&domain=&lang=fr&lang=zh&other=1');
    expect(parsed.q).toBeUndefined();
    expect(parsed.domain).toBeUndefined();
    expect(parsed.lang).toBeUndefined();
  });
});
