import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aRecord, aWireRecord } from '../../testing/a-wire-record.ts';
import { parseRecord, parseRecordText } from './parse-record.ts';

const seedText = readFileSync('public/data/signatures/aws/ecs-task-stopped-oom-kill.json', 'utf8');

describe('the record that came from the user', () => {
  const { record, faults } = parseRecordText(seedText, 'seed.json');

  it('loads unchanged and without a fault', () => {
    expect(faults).toEqual([]);
    expect(record?.id).toBe('aws/ecs-task-stopped-oom-kill');
  });

  it('keeps what stands only in the reason of a dead end', () => {
    expect(record?.deadEnds).toHaveLength(2);
    expect(record?.deadEnds[0]?.action).toBeNull();
    expect(record?.deadEnds[0]?.whyFails?.en).toMatch(/^Increasing memory hard limit/);
    expect(record?.deadEnds[0]?.condition).toBeNull();
  });

  it('says a doubled sentence of a workaround once, in both languages', () => {
    expect(record?.workarounds).toHaveLength(2);
    expect(record?.workarounds[0]?.how).toBeNull();
    expect(record?.workarounds[0]?.action.en).toMatch(/^Increase the task memory hard limit/);
    expect(record?.workarounds[0]?.action.zh).toMatch(/^在 ECS 任务定义中/);
  });

  it('keeps versions that name product and number together', () => {
    expect(record?.versions.map(({ version }) => version)).toEqual([
      'AWS CLI 2.x',
      'ECS API 2014-11-13',
      'Amazon ECS Agent 1.66.0',
    ]);
    expect(record?.versions[0]?.introduced).toBeNull();
  });

  it('takes its regex as it stands', () => {
    const regex = new RegExp(record?.regex ?? '', 'i');
    expect(regex.test('Stopped reason: Task stopped due to OOM (Out of Memory) kill')).toBe(true);
  });
});

describe('parseRecord', () => {
  it('folds empty texts away', () => {
    const record = aRecord({
      signature_zh: '',
      root_cause: '  ',
      official_doc_url: '',
      error_code: '',
      aliases: ['', 'a', 'a'],
    });
    expect(record.signature.zh).toBeNull();
    expect(record.rootCause).toBeNull();
    expect(record.officialDocUrl).toBeNull();
    expect(record.errorCode).toBeNull();
    expect(record.aliases).toEqual(['a']);
  });

  it('pairs parallel Chinese arrays by position', () => {
    const record = aRecord({
      dead_ends: [{ action: 'wait', why_fails: 'tea cools' }, { action: 'shout' }],
      dead_ends_zh: [{ action: '等' }, { action: '喊', why_fails: '没用' }],
      os_specific: { linux: 'no kettle', linux_zh: '没有水壶', macos: 'a kettle' },
    });
    expect(record.deadEnds[0]).toMatchObject({
      action: { en: 'wait', zh: '等' },
      whyFails: { en: 'tea cools', zh: null },
    });
    expect(record.deadEnds[1]?.whyFails).toEqual({ en: null, zh: '没用' });
    expect(record.osNotes).toEqual([
      { os: 'linux', text: { en: 'no kettle', zh: '没有水壶' } },
      { os: 'macos', text: { en: 'a kettle', zh: null } },
    ]);
  });

  it.each<[string, object, string, string]>([
    ['a missing signature', { signature: undefined }, 'signature', 'missing'],
    ['an empty signature', { signature: '' }, 'signature', 'missing'],
    ['a list where text belongs', { root_cause: [] }, 'root_cause', 'wrongType'],
    ['a regex that does not compile', { regex: 'a(' }, 'regex', 'badRegex'],
    ['an id without a domain', { id: 'teapot' }, 'id', 'badId'],
    ['a script as address', { official_doc_url: 'javascript:alert(1)' }, 'official_doc_url', 'badUrl'],
    [
      'a script among the sources',
      { sources: [{ title: 'x', url: 'javascript:alert(1)' }] },
      'sources[0].url',
      'badUrl',
    ],
    ['an unknown tier', { verification_tier: 'divine' }, 'verification_tier', 'notOneOf'],
    ['a rate above one', { dead_ends: [{ fail_rate: 65 }] }, 'dead_ends[0].fail_rate', 'outOfRange'],
    ['a day that is none', { first_seen: 'yesterday' }, 'first_seen', 'badDate'],
    ['a text without end', { root_cause: 'x'.repeat(20_001) }, 'root_cause', 'tooLong'],
  ])('refuses %s and names the field', (_, parts, field, code) => {
    const { record, faults } = parseRecord({ ...aWireRecord(), ...parts }, 'x.json');
    expect(record).toBeNull();
    expect(faults).toContainEqual(expect.objectContaining({ file: 'x.json', field, code, severity: 'error' }));
  });

  it('lets unknown fields pass with a warning', () => {
    const { record, faults } = parseRecord({ ...aWireRecord(), flavour: 'mint' }, null);
    expect(record).not.toBeNull();
    expect(faults).toEqual([expect.objectContaining({ field: 'flavour', code: 'unknownField', severity: 'warning' })]);
  });

  it.each([null, 3, 'text', []])('refuses %j, which is no record', (value) => {
    expect(parseRecord(value, null)).toMatchObject({ record: null, faults: [{ code: 'notARecord' }] });
  });
});
