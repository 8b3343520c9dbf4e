import { describe, expect, it } from 'vitest';
import { scanTerms, stemOf } from './terms.ts';

const pieces = (text: string): string[] => scanTerms(text).pieces.map(({ term }) => term);
const extras = (text: string): string[] => scanTerms(text).extras.map(({ term }) => term);

describe('scanTerms', () => {
  it('cuts names where a reader would, and keeps them whole beside', () => {
    expect(pieces('ModuleNotFoundError: No module')).toEqual(['module', 'not', 'found', 'error', 'no', 'module']);
    expect(extras('ModuleNotFoundError')).toEqual(['modulenotfounderror']);
    expect(pieces('ERR_HTTP_HEADERS_SENT')).toEqual(['err', 'http', 'headers', 'sent']);
    expect(pieces('XMLHttpRequest')).toEqual(['xml', 'http', 'request']);
  });

  it('takes codes as one term, and finds them by their number', () => {
    expect(pieces('error[E0502]')).toEqual(['error', 'e0502']);
    expect(extras('error[E0502]')).toEqual(['0502']);
    expect(extras('TS2345')).toEqual(['ts', '2345']);
    expect(pieces('0x80070005')).toEqual(['0x80070005']);
    expect(extras('0x80070005')).toEqual(['80070005']);
    expect(pieces('ORA-12154')).toEqual(['ora', '12154']);
    expect(extras('ORA-12154')).toEqual(['ora12154']);
    expect(pieces('SQLSTATE 40P01')).toEqual(['sqlstate', '40p01']);
  });

  it('pairs Han characters', () => {
    expect(pieces('端口被占用 node')).toEqual(['端口', '口被', '被占', '占用', 'node']);
    expect(pieces('锁')).toEqual(['锁']);
  });

  it('points into the source', () => {
    const source = '错误：ＴＳ２３４５ foo_bar';
    for (const { term, start, end } of scanTerms(source).pieces) {
      expect(source.slice(start, end).normalize('NFKC').toLowerCase()).toBe(term);
    }
  });
});

describe('stemOf', () => {
  it.each([
    ['refused', 'refuse'],
    ['refusing', 'refuses'],
    ['dependencies', 'dependency'],
    ['stopped', 'stop'],
    ['killed', 'kills'],
    ['processes', 'process'],
    ['missing', 'missed'],
    ['denied', 'deny'],
  ])('%s and %s are one', (a, b) => {
    expect(stemOf(a)).toBe(stemOf(b));
  });

  it.each([
    ['string', 'str'],
    ['status', 'statu'],
    ['e0502s', 'e0502'],
    ['address', 'addres'],
  ])('%s is not %s', (a, b) => {
    expect(stemOf(a)).not.toBe(stemOf(b));
  });
});
