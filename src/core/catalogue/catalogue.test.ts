import { describe, expect, it } from 'vitest';
import { contentHash } from '../../compile/write-bundle.ts';
import { aRecord } from '../../testing/a-wire-record.ts';
import { buildBundle } from './build-bundle.ts';
import { BundleError } from './bundle-format.ts';
import { openCatalogue } from './catalogue.ts';

const records = [
  aRecord({ id: 't/b', signature_zh: '乙' }),
  aRecord({ id: 't/a', regex_zh: '茶壶', aliases: ['pot'] }),
];
const files = buildBundle(records, contentHash);

function reader(asked: string[] = [], replaced: Record<string, string> = {}) {
  return async (name: string): Promise<Uint8Array> => {
    asked.push(name);
    const text = replaced[name.replace(/\.[0-9a-f]{8}\./, '.')];
    if (text !== undefined) return new TextEncoder().encode(text);
    const bytes = files.get(name);
    if (!bytes) throw new Error(`no file ${name}`);
    return bytes;
  };
}

describe('a bundle', () => {
  it('gives back every record as it went in', async () => {
    const catalogue = await openCatalogue(reader());
    for (const record of records) expect(await catalogue.record(record.id)).toEqual(record);
    expect(catalogue.rows.map(({ id }) => id)).toEqual(['t/a', 't/b']);
  });

  it('reads no other record when one is opened', async () => {
    const asked: string[] = [];
    const catalogue = await openCatalogue(reader(asked));
    await catalogue.record('t/a');
    expect(asked.filter((name) => name.startsWith('records/'))).toEqual([catalogue.row('t/a')?.detailFile]);
  });

  it('lists the patterns of both languages under their record', async () => {
    const catalogue = await openCatalogue(reader());
    const own = (await catalogue.patterns()).filter(({ owner }) => owner === 't/a');
    expect(own.map(({ kind, source }) => [kind, source])).toEqual([
      ['regex', records[1]?.regex],
      ['regexZh', '茶壶'],
    ]);
  });

  it('names files by content, so that an unchanged record keeps its name', () => {
    const again = buildBundle([...records, aRecord({ id: 't/c' })], contentHash);
    const details = (names: Iterable<string>) => [...names].filter((name) => name.startsWith('records/t.a'));
    expect(details(again.keys())).toEqual(details(files.keys()));
  });

  it('has no record for an unknown id', async () => {
    const catalogue = await openCatalogue(reader());
    expect(await catalogue.record('t/unknown')).toBeNull();
  });

  it.each([
    ['manifest.json', '<!doctype html>', 'notJson'],
    ['manifest.json', '{"format": 99}', 'wrongFormat'],
    ['index.json', '[{"id": "t/', 'notJson'],
    ['index.json', '{}', 'wrongFormat'],
  ])('says that %s holding %s cannot be used', async (file, text, reason) => {
    const opening = openCatalogue(reader([], { [file]: text }));
    await expect(opening).rejects.toBeInstanceOf(BundleError);
    await expect(opening).rejects.toMatchObject({ reason, file: expect.stringMatching(file.split('.')[0] ?? '') });
  });

  it('names the file that cannot be had', async () => {
    const catalogue = await openCatalogue(reader());
    const lost = openCatalogue(async (name) =>
      name === 'manifest.json' ? reader()(name) : Promise.reject(new Error('404')),
    );
    await expect(lost).rejects.toMatchObject({ reason: 'unreachable', file: catalogue.manifest.index });
  });
});
