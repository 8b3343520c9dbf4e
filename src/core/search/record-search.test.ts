import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRecord } from '../../testing/a-wire-record.ts';
import { indexRowOf } from '../catalogue/index-row.ts';
import type { ErrorRecord } from '../record/model.ts';
import { EMPTY_QUERY, MAX_QUERY_LENGTH, type SearchQuery } from './query.ts';
import { buildSearchIndex, openRecordSearch, type RecordSearch, shownSignature } from './record-search.ts';

const RECORDS = [
  aRecord({
    id: 'rust/borrow',
    signature: 'error[E0502]: cannot borrow `<name>` as mutable because it is also borrowed as immutable',
    signature_zh: '不能可变借用，因为已经有不可变借用',
    error_code: 'E0502',
    last_confirmed: '2026-01-02',
  }),
  aRecord({
    id: 'typescript/argument',
    signature: "error TS2345: Argument of type '<a>' is not assignable to parameter of type '<b>'.",
    error_code: 'TS2345',
  }),
  aRecord({
    id: 'npm/eacces',
    signature: 'npm ERR! Error: EACCES: permission denied, mkdir <path>',
    aliases: ['npm permission problem'],
    last_confirmed: '2026-05-02',
  }),
  aRecord({ id: 'oracle/tns', signature: 'ORA-12154: TNS:could not resolve the connect identifier specified' }),
  aRecord({ id: 'windows/access-denied', signature: 'Access is denied. (Exception from HRESULT: 0x80070005)' }),
  aRecord({
    id: 'node/eaddrinuse',
    signature: 'Error: listen EADDRINUSE: address already in use <address>',
    signature_zh: '错误：监听失败，端口已被占用',
    root_cause: 'Another process already has a listening socket on that port.',
    verification_tier: 'reproduced',
  }),
  aRecord({
    id: 'python/module-not-found',
    signature: "ModuleNotFoundError: No module named '<module>'",
    signature_zh: '找不到模块',
  }),
  aRecord({
    id: 'node/cannot-find-module',
    signature: "Error: Cannot find module '<module>'",
    signature_zh: '错误：找不到模块',
  }),
];

function opened(records: readonly ErrorRecord[]): RecordSearch {
  const ordered = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  return openRecordSearch(
    ordered.map((record) => indexRowOf(record, '')),
    buildSearchIndex(records),
  );
}
const search = opened(RECORDS);
const ask = (text: string, more: Partial<SearchQuery> = {}) => search.search({ ...EMPTY_QUERY, text, ...more });
const first = (text: string) => ask(text).hits[0]?.id;

describe('finds', () => {
  it.each([
    ['E0502', 'rust/borrow'],
    ['error[E0502]', 'rust/borrow'],
    ['0502', 'rust/borrow'],
    ['ts 2345', 'typescript/argument'],
    ['ts2345', 'typescript/argument'],
    ['TS-2345', 'typescript/argument'],
    ['ERR! EACCES', 'npm/eacces'],
    ['ORA-12154', 'oracle/tns'],
    ['ora12154', 'oracle/tns'],
    ['ora 12154', 'oracle/tns'],
    ['0x80070005', 'windows/access-denied'],
    ['80070005', 'windows/access-denied'],
    ['ＥＡＤＤＲＩＮＵＳＥ', 'node/eaddrinuse'],
  ])('code %s', (text, id) => expect(first(text)).toBe(id));

  it.each([
    ['modulenotfounderror', 'python/module-not-found'],
    ['module not found error', 'python/module-not-found'],
    ['borrow mutable cannot', 'rust/borrow'],
    ['asignable paramter', 'typescript/argument'],
    ['modlue nto fuond', 'python/module-not-found'],
    ["ModuleNotFoundError: No module named 'requests_oauthlib'", 'python/module-not-found'],
    ['another process on that port', 'node/eaddrinuse'],
    ['端口占用', 'node/eaddrinuse'],
    ['端口 被占用 node', 'node/eaddrinuse'],
    ['node 找不到模块', 'node/cannot-find-module'],
    ['python 找不到模块', 'python/module-not-found'],
  ])('%s', (text, id) => expect(first(text)).toBe(id));

  it('a word while it is being typed', () => {
    for (const text of ['assig', 'assigna', 'assignabl']) expect(first(text)).toBe('typescript/argument');
  });

  it('nothing where nothing fits', () => {
    expect(ask('kangaroo waltz').total).toBe(0);
    expect(ask('！？').total).toBe(0);
  });
});

describe('answers', () => {
  it('everything by id while the text is empty', () => {
    const { total, hits, suggestions } = ask('  ');
    expect(total).toBe(RECORDS.length);
    expect(hits.map(({ id }) => id)).toEqual(RECORDS.map(({ id }) => id).sort());
    expect(suggestions).toEqual([]);
  });

  it('pages that join without a seam', () => {
    const all = ask('').hits.map(({ id }) => id);
    const paged = [0, 3, 6].flatMap((offset) => ask('', { offset, limit: 3 }).hits.map(({ id }) => id));
    expect(paged).toEqual(all);
  });

  it('in the wanted order', () => {
    expect(
      ask('', { sort: 'lastConfirmed' })
        .hits.slice(0, 2)
        .map(({ id }) => id),
    ).toEqual(['npm/eacces', 'rust/borrow']);
    expect(ask('', { sort: 'name' }).hits[0]?.id).toBe('windows/access-denied');
  });

  it('only what passes the filters, with counts', () => {
    const result = ask('module', { filters: { domain: ['node'] } });
    expect(result.hits.map(({ id }) => id)).toEqual(['node/cannot-find-module']);
    expect(result.facets.domain).toContainEqual({ value: 'python', count: 1 });
  });

  it('with the alias that matched better than the signature', () => {
    expect(ask('npm permission problem').hits[0]).toMatchObject({ id: 'npm/eacces', alias: 'npm permission problem' });
    expect(ask('EACCES').hits[0]?.alias).toBeNull();
  });

  it('with a spelling that finds something, and a query with fewer words', () => {
    const result = ask('permision zzzqqq wallaby kangaroo');
    expect(result.total).toBe(0);
    for (const { text, total } of result.suggestions) expect(ask(text).total).toBe(total);
    expect(result.suggestions.some(({ kind, total }) => kind === 'fewerWords' && total > 0)).toBe(true);
  });

  it('with no other code in place of an unknown one', () => {
    expect(ask('E9531').suggestions).toEqual([]);
    expect(ask('0x80070005').suggestions).toEqual([]);
  });

  it('marks what matched in the shown language', () => {
    const marked = (text: string, language: 'en' | 'zh'): string[] => {
      const [hit] = ask(text, { language }).hits;
      const record = RECORDS.find(({ id }) => id === hit?.id);
      const signature = record ? shownSignature(indexRowOf(record, ''), language) : '';
      return (hit?.highlights ?? [])
        .filter(({ field }) => field === 'signature')
        .map(({ start, end }) => signature.slice(start, end));
    };
    expect(marked('address in us', 'en')).toEqual(['address', 'in', 'us']);
    expect(marked('端口占用', 'zh')).toEqual(['端口', '占用']);
    expect(marked('E0502', 'en')).toEqual(['E0502']);
  });
});

describe('holds against anything', () => {
  it('keeps its promises for arbitrary text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.nat(12), (text, limit) => {
        const { total, hits, facets } = ask(text, { limit });
        expect(hits.length).toBe(Math.min(limit, total));
        expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length);
        expect(facets.domain.reduce((sum, { count }) => sum + count, 0)).toBe(total);
        for (const { highlights } of hits) for (const { start, end } of highlights) expect(start).toBeLessThan(end);
      }),
      { numRuns: 400 },
    );
  });

  it('reads only the beginning of a long paste', () => {
    const paste = `EADDRINUSE ${'x '.repeat(MAX_QUERY_LENGTH)}`;
    expect(ask(paste + paste.repeat(50)).hits).toEqual(ask(paste).hits);
  });

  it('refuses an index of other records', () => {
    expect(() => openRecordSearch([], buildSearchIndex(RECORDS))).toThrow(RangeError);
  });

  it('is empty for an empty catalogue', () => {
    expect(opened([]).search({ ...EMPTY_QUERY, text: 'x' }).total).toBe(0);
  });
});
