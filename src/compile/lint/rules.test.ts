import { describe, expect, it } from 'vitest';
import type { WireRecord } from '../../core/record/wire-schema.ts';
import { aRecord, aWireRecord } from '../../testing/a-wire-record.ts';
import type { CheckedRecord, LintContext } from './rule.ts';
import { RULES } from './rules.ts';

/** A record at the bar, so that each test breaks one thing. */
const GOOD: Partial<WireRecord> = {
  signature_zh: '茶壶“<pot>”不是咖啡壶',
  category: 'runtime_error',
  root_cause: 'The server was cast as a teapot and refuses to brew anything but tea.',
  root_cause_zh: '服务器本身是茶壶，拒绝冲泡茶以外的饮料。',
  dead_ends: [
    { action: 'Send the request again', why_fails: 'A teapot stays what it is.' },
    { action: 'Fill in ground coffee', why_fails: 'The spout clogs and nothing flows.' },
  ],
  dead_ends_zh: [
    { action: '重新发送请求', why_fails: '茶壶不会变成咖啡壶。' },
    { action: '装入咖啡粉', why_fails: '壶嘴会堵住。' },
  ],
  workarounds: [
    { action: 'Ask for tea', commands: [{ shell: 'bash', run: 'curl http://localhost/tea' }] },
    {
      action: 'Point the client at the coffee machine',
      condition: 'Loses the tea in the pot.',
      condition_zh: '壶里的茶会丢失。',
    },
  ],
  workarounds_zh: ['改为请求茶。', '把客户端指向咖啡机。'],
  examples: [
    { text: "the pot 'red' is a teapot", source: 'captured' },
    { text: "the pot 'blue' is a teapot", source: 'captured' },
  ],
  counterexamples: [{ text: 'the pot is empty', why: 'nothing refuses' }],
  aliases: ['418'],
  resolvable: 'true',
  official_doc_url: 'https://www.rfc-editor.org/rfc/rfc2324',
  last_confirmed: '2026-01-01',
  sources: [{ title: 'RFC 2324', url: 'https://www.rfc-editor.org/rfc/rfc2324', claim: 'names the status' }],
};

function checked(parts: Partial<WireRecord> = {}): CheckedRecord {
  const wire = aWireRecord({ ...GOOD, ...parts });
  return { record: aRecord({ ...GOOD, ...parts }), wire, file: `${wire.id}.json` };
}

async function complaints(
  each: CheckedRecord,
  context: Partial<LintContext> = {},
  others: CheckedRecord[] = [],
): Promise<string[]> {
  const all = [each, ...others];
  const whole: LintContext = {
    all,
    byId: new Map(all.map((one) => [one.record.id, one])),
    linked: () => false,
    reproductionLog: () => null,
    hasReproduction: () => false,
    cleanLogs: new Map(),
    ...context,
  };
  const found: string[] = [];
  for (const rule of RULES)
    for (const { field, detail } of await rule.check(each, whole)) found.push(`${field}: ${detail}`);
  return found;
}

describe('the gates of the catalogue', () => {
  it('have nothing against a record at the bar', async () => {
    expect(await complaints(checked())).toEqual([]);
  });

  it.each<[string, Partial<WireRecord>, RegExp]>([
    [
      'one example only',
      { examples: [{ text: "the pot 'red' is a teapot", source: 'captured' }] },
      /^examples: needs at least two/,
    ],
    ['no counterexample', { counterexamples: [] }, /^counterexamples: needs/],
    [
      'a dead end without its action',
      {
        dead_ends: [
          { action: '', why_fails: 'x' },
          { action: 'a', why_fails: 'b' },
        ],
      },
      /^dead_ends\[0\].action: is empty/,
    ],
    [
      'an invented rate',
      { workarounds: [{ action: 'Ask for tea', success_rate: 0.8 }, { action: 'b' }] },
      /^workarounds\[0\].success_rate/,
    ],
    [
      'a probability',
      { transition_graph: { leads_to: [{ error_id: 'test/x', probability: 0.4 }] } },
      /probability: .*not counted/,
    ],
    [
      'a link to nowhere',
      { transition_graph: { leads_to: [{ error_id: 'test/nowhere' }] } },
      /no record test\/nowhere/,
    ],
    [
      'a look-alike without a distinction',
      { transition_graph: { frequently_confused_with: [{ error_id: 'test/x' }] } },
      /distinction: is empty/,
    ],
    ['missing Chinese', { root_cause_zh: '' }, /^root_cause_zh: the Chinese is missing/],
    [
      'English in the Chinese',
      { root_cause_zh: '这里 the server is a teapot and will not brew any 咖啡。' },
      /^root_cause_zh: English left/,
    ],
    ['no space beside Latin', { root_cause_zh: '这是Server的问题。' }, /^root_cause_zh: no space/],
    ['half-width punctuation', { root_cause_zh: '这是茶壶,不是咖啡壶。' }, /^root_cause_zh: half-width/],
    ['an exponential regex', { regex: '([a-z ]+)+ is a teapot!' }, /^regex: takes exponential/],
    [
      'a version that no literal of three bytes finds',
      { detect: [{ product: 'Pot', version_regex: '\\bv(\\d+\\.\\d+)' }] },
      /^detect\[0\].version_regex: .*no literal of 3 bytes/,
    ],
    ['a regex with an alternative of two bytes', { regex: 'is a teapot|\\d+ t\\w' }, /^regex: .*no literal of 3 bytes/],
    ['a regex with an alternative of classes', { regex: 'is a teapot|\\d{3}' }, /^regex: .*no literal of 3 bytes/],
    ['a regex that the matcher refuses', { regex: 'is a teapot|(?:x{1,9000}){9}' }, /^regex: the matcher refuses it/],
    ['a regex of common words only', { regex: 'a|pot' }, /^regex: no literal run/],
    ['an example that the regex misses', { regex: "the pot 'red' is a teapot" }, /^examples\[1\]: is not matched/],
    [
      'a counterexample that the regex hits',
      { counterexamples: [{ text: "the pot 'x' is a teapot" }] },
      /^counterexamples\[0\]: is matched/,
    ],
    [
      'a command that does not parse',
      { workarounds: [{ action: 'Ask', commands: [{ shell: 'bash', run: 'echo "open' }] }, { action: 'b' }] },
      /^workarounds\[0\].commands\[0\]: does not parse as bash/,
    ],
    ...(
      [
        ['echo 1 && python serve.py', /python3/],
        ['pip install flask', /python3 -m pip/],
        ['sudo apt install jq', /apt-get/],
        ['gcc -g app.c -o app && app', /\.\//],
        ['systemctl status shop && journalctl -u shop', /never runs/],
      ] as const
    ).map(([run, detail]): [string, Partial<WireRecord>, RegExp] => [
      `the command ${run}`,
      { workarounds: [{ action: 'Ask', commands: [{ shell: 'bash', run }] }, { action: 'b' }] },
      new RegExp(`^workarounds\\[0\\].commands\\[0\\]: .*${detail.source}`),
    ]),
    [
      'dead ends that say the same',
      {
        dead_ends: [
          { action: 'Send the request again', why_fails: 'It stays.' },
          { action: 'send the request again', why_fails: 'it stays' },
        ],
      },
      /^dead_ends\[1\]: repeats/,
    ],
    ['a forum as official page', { official_doc_url: 'https://stackoverflow.com/q/1' }, /^official_doc_url: .*vendor/],
    [
      'a claim to be reproduced',
      { verification_tier: 'reproduced' },
      /^verification_tier: claims "reproduced" without/,
    ],
    ['a source_checked record without sources', { sources: [] }, /^sources: source_checked without/],
    ['an unknown category', { category: 'bad_error' }, /^category: not one of/],
  ])('refuse %s', async (_, parts, complaint) => {
    expect(await complaints(checked(parts))).toContainEqual(expect.stringMatching(complaint));
  });

  it('refuse a regex that hits another record, unless the two are linked', async () => {
    const other = checked({
      id: 'test/other',
      regex: 'is a kettle',
      examples: [{ text: "the pot 'k' is a teapot", source: 'captured' }],
    });
    expect(await complaints(checked(), {}, [other])).toContainEqual(
      expect.stringMatching(/matches an example of test\/other/),
    );
    expect(await complaints(checked(), { linked: () => true }, [other])).not.toContainEqual(
      expect.stringMatching(/matches an example/),
    );
  });

  it('refuse a regex that hits a clean log', async () => {
    const cleanLogs = new Map([['tea.log', "all fine\nthe pot 'green' is a teapot\n"]]);
    expect(await complaints(checked(), { cleanLogs })).toContainEqual(
      expect.stringMatching(/matches the clean log tea.log/),
    );
  });

  it('refuse a regex that misses the log it was made from', async () => {
    expect(await complaints(checked(), { reproductionLog: () => 'something else' })).toContainEqual(
      expect.stringMatching(/does not match repro\/test\/teapot.log/),
    );
  });

  it('leave records that came from elsewhere to their authors', async () => {
    const estimate = checked({
      verification_tier: 'ai_generated',
      workarounds: [{ action: 'x', success_rate: 0.9 }],
      examples: [],
    });
    expect(await complaints(estimate)).toEqual([]);
  });
});
