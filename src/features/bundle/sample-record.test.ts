import { expect, test } from 'vitest';
import { parseRecordText } from '../../core/record/parse-record.ts';
import { SAMPLE_RECORD } from './sample-record.ts';

test('the sample is a sound record whose command takes its name from the log', () => {
  const { record, faults } = parseRecordText(SAMPLE_RECORD, 'billing/ledger-locked.json');
  expect(faults).toEqual([]);
  const match = new RegExp(record?.regex ?? '', 'i').exec('LedgerLocked: period 2031-04 is closed');
  expect(match?.groups?.period).toBe('2031-04');
  expect(record?.workarounds[0]?.commands[0]?.run).toContain('<period>');
});
