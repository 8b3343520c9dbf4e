import { expect, it } from 'vitest';
import { compactOf, foldText } from './fold.ts';

it('folds full-width forms, accents and case', () => {
  expect(foldText('ＥＡＣＣＥＳ：Zugriff verwéigert').lower).toBe('eacces:zugriff verweigert');
  expect(foldText('ＥＡＣＣＥＳ').cased).toBe('EACCES');
});

it('keeps `lower` as long as `cased`, whatever the capitals', () => {
  const { cased, lower } = foldText('İstanbul ﬁle ẞ');
  expect(lower.length).toBe(cased.length);
});

it('leads every folded unit back to where it stood', () => {
  // The ligature becomes two units, the emoji is two already.
  const source = 'a😀ﬁb';
  const { lower, offset } = foldText(source);
  expect(lower).toBe('a😀fib');
  expect([0, 1, 3, 4, 5, 6].map(offset)).toEqual([0, 1, 3, 3, 4, 5]);
});

it('compacts to letters and digits', () => {
  expect(compactOf('error[E0502]: 端口 已被占用！')).toBe('errore0502端口已被占用');
});
