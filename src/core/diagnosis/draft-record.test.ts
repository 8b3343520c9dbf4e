import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ResidentLog } from '../log/resident-log.ts';
import { parseRecord } from '../record/parse-record.ts';
import { draftRecord, openVariableParts } from './draft-record.ts';

describe('a message with its variable parts opened', () => {
  test.each([
    ["Cannot open 'a.txt' on line 12", "Cannot open '<name>' on line <number>"],
    ['lock /var/run/x/y.pid held by 4711', 'lock <path> held by <number>'],
    ['need v1.2.3, have v2.0.0-rc.1', 'need <version>, have <version2>'],
    ['GET https://a.example/x?y=1 gave 503', 'GET <url> gave <number>'],
  ])('%s', (text, signature) => {
    expect(openVariableParts(text).signature).toBe(signature);
  });

  test('is matched by its own expression, whatever it says', () => {
    const words = fc.constantFrom(
      "'x y'",
      '"q"',
      '/a/b/c.txt',
      '12',
      '3.4',
      '1.2.3',
      'C:\\a\\b',
      '(a|b)*',
      '[x]',
      '$',
      '错误',
      'word',
      '0xdeadbeef',
      '^',
      '\\d+',
      '{',
      '`z`',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 10 }), (parts) => {
        const text = parts.join(' ');
        expect(new RegExp(openVariableParts(text).regex, 'i').test(text)).toBe(true);
      }),
    );
  });
});

describe('the draft of a record', () => {
  const log = new ResidentLog();
  log.append([
    'starting',
    "flux: capacitor 'main' overheated at 88 degrees",
    '    in /home/annlee/app',
    "flux: capacitor 'aux' overheated at 91 degrees",
  ]);
  const region = { line: 2, endLine: 3, startLine: 2, text: log.text(2), score: 0.8, rule: 'plain.error', similar: [] };
  const { record, checks } = draftRecord(
    region,
    log,
    [{ kind: 'product', name: 'Node.js', version: '20.1.0', line: 1 }],
    [],
    '2026-11-23',
  );

  test('is a sound record', () => {
    const { faults } = parseRecord(record, null);
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(record).toMatchObject({
      id: 'node/flux-capacitor-overheated-at-degrees',
      signature: "flux: capacitor '<name>' overheated at <number> degrees",
    });
  });

  test('is checked against the log, and carries no name of a person', () => {
    expect(checks).toEqual({ matchesItsLine: true, otherLines: [4], alsoMatches: [], tooVague: false });
    expect(JSON.stringify(record)).not.toContain('annlee');
  });
});
