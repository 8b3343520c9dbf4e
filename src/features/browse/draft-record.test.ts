import { expect, it } from 'vitest';
import { parseRecordText } from '../../core/record/parse-record.ts';
import { draftRecord } from './draft-record.ts';

it.each(['Error: cannot open "a.b" (code 5) [x] {y} $HOME ^1|2\\3', '  端口 8080 已被占用  ', 'one\ntwo', '???'])(
  'drafts a record that is sound and matches %j',
  (message) => {
    const { record, faults } = parseRecordText(draftRecord(message, '2026-01-02'), null);
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(new RegExp(record?.regex ?? '(?!)', 'i').test(message)).toBe(true);
  },
);
