import { describe, expect, it } from 'vitest';
import { aWireRecord } from '../../testing/a-wire-record.ts';
import { parseBundleText } from './parse-bundle.ts';

const one = aWireRecord({ id: 'test/one' });
const two = aWireRecord({ id: 'test/two' });
const idsOf = (text: string): string[] => parseBundleText(text, 'own.json').records.map(({ id }) => id);

describe('parseBundleText', () => {
  it.each([
    ['one record', JSON.stringify(one), ['test/one']],
    ['a list', JSON.stringify([one, two]), ['test/one', 'test/two']],
    ['an object with a list', JSON.stringify({ version: 3, errors: [one, two] }), ['test/one', 'test/two']],
    ['an object from id to record', JSON.stringify({ 'test/one': one, 'test/two': two }), ['test/one', 'test/two']],
    ['JSON Lines', `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`, ['test/one', 'test/two']],
    ['a byte order mark in front', `\uFEFF${JSON.stringify(one)}`, ['test/one']],
  ])('reads %s', (_, text, ids) => {
    expect(idsOf(text)).toEqual(ids);
  });

  it('keeps the sound records of a bundle with a bad one and names the bad field', () => {
    const bad = { ...two, regex: '(' };
    const { records, faults } = parseBundleText(JSON.stringify([one, bad]), 'own.json');
    expect(records.map(({ id }) => id)).toEqual(['test/one']);
    expect(faults).toEqual([
      expect.objectContaining({
        file: 'own.json',
        record: 'test/two',
        field: 'regex',
        code: 'badRegex',
        severity: 'error',
      }),
    ]);
  });

  it('names a record without an id by its position', () => {
    const { id: _, ...nameless } = two;
    const { faults } = parseBundleText(JSON.stringify([one, nameless]), 'own.json');
    expect(faults).toContainEqual(expect.objectContaining({ record: '#2', field: 'id', code: 'missing' }));
  });

  it('goes on after a broken line of JSON Lines', () => {
    const text = `${JSON.stringify(one)}\n{"id": \n${JSON.stringify(two)}`;
    expect(idsOf(text)).toEqual(['test/one', 'test/two']);
    expect(parseBundleText(text, null).faults).toContainEqual(
      expect.objectContaining({ code: 'notARecord', record: '#2' }),
    );
  });

  it('keeps the first of two records with one id', () => {
    const { records, faults } = parseBundleText(JSON.stringify([one, { ...one, signature: 'other' }]), null);
    expect(records).toHaveLength(1);
    expect(records[0]?.signature.en).toBe(one.signature);
    expect(faults).toContainEqual(expect.objectContaining({ code: 'duplicateId', record: 'test/one' }));
  });

  it.each(['', 'not json', '{"a":', '[]', '42'])('says what is wrong with %j', (text) => {
    const { records, faults } = parseBundleText(text, 'own.json');
    expect(records).toEqual([]);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults[0]?.file).toBe('own.json');
  });
});
