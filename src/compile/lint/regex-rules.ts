/** Gates on `regex`, `regex_zh` and `version_regex`: safe, cheap to look for, specific, and deciding the very logs that the record was made from. */
import { withoutSuffix } from '../../core/diagnosis/fill-commands.ts';
import { SHORTEST_LITERAL } from '../../core/match/alternatives.ts';
import { tablesOf, weakestFinder } from '../../core/match/compile-tables.ts';
import type { ErrorRecord } from '../../core/record/model.ts';
import { signatureParts } from '../../core/record/signature-parts.ts';
import { matchesText } from './matches-text.ts';
import { regexCost } from './regex-cost.ts';
import type { CheckedRecord, Complaint, Rule } from './rule.ts';
import { isOurs } from './rule.ts';

/** Every alternative needs one literal run of this many characters, or the matcher has nothing rare to look for. */
const MIN_LITERAL = 5;
/** `a.*b.*c` searched for in a line costs degree three in a backtracking engine; ours is linear, other tools that read the catalogue may not be. */
const MAX_DEGREE = 3;

export const linearTime: Rule = {
  name: 'linear-time',
  async check({ record }): Promise<Complaint[]> {
    const complaints: Complaint[] = [];
    for (const { field, source } of patternsOf(record)) {
      const cost = await regexCost(source);
      if (cost === 'exponential') complaints.push({ field, detail: 'takes exponential time' });
      else if (cost > MAX_DEGREE) complaints.push({ field, detail: `takes polynomial time of degree ${cost}` });
    }
    return complaints;
  },
};

/** One pattern that is tried on every line took two thirds of the time of a scan for all the others. */
export const filtered: Rule = {
  name: 'filtered',
  *check({ record }): Iterable<Complaint> {
    for (const { field, source } of patternsOf(record)) {
      const tables = tablesOf([{ owner: record.id, kind: 'regex', source }]);
      if (weakestFinder(tables) < SHORTEST_LITERAL) {
        const detail = `an alternative has no literal of ${SHORTEST_LITERAL} bytes to find its lines by`;
        yield { field, detail };
      }
      for (const { reason } of tables.refused) yield { field, detail: `the matcher refuses it: ${reason}` };
    }
  },
};

function patternsOf({ regex, regexZh, detect }: ErrorRecord): readonly { field: string; source: string }[] {
  return [
    { field: 'regex', source: regex },
    ...(regexZh === null ? [] : [{ field: 'regex_zh', source: regexZh }]),
    ...detect.map(({ versionRegex }, i) => ({ field: `detect[${i}].version_regex`, source: versionRegex })),
  ];
}

export const specific: Rule = {
  name: 'specific',
  *check(checked): Iterable<Complaint> {
    if (!isOurs(checked)) return;
    const { record } = checked;
    if (longestLiteral(record.regex) < MIN_LITERAL)
      yield { field: 'regex', detail: `no literal run of ${MIN_LITERAL} characters` };
    if (new RegExp(record.regex, 'i').test('')) yield { field: 'regex', detail: 'matches the empty line' };
    if (record.regexZh && !/\p{Script=Han}/u.test(record.regexZh))
      yield { field: 'regex_zh', detail: 'has no Chinese in it' };
  },
};

/** A rough reading: runs of characters that stand for themselves. */
function longestLiteral(source: string): number {
  const bare = source
    .replace(/\(\?<[^>]+>|\(\?[:=!]/g, '(')
    .replace(/\[(?:\\.|[^\]\\])*\](?:[*+?]|\{[\d,]+\})?/g, '\0')
    .replace(/\\[dwsSWDbB](?:[*+?]|\{[\d,]+\})?/g, '\0')
    .replace(/\\(.)/g, '$1')
    .replace(/[.^$|()]|[*+?]|\{[\d,]+\}/g, '\0');
  return Math.max(...bare.split('\0').map((run) => run.length));
}

export const decides: Rule = {
  name: 'decides',
  *check(checked, context): Iterable<Complaint> {
    const { record } = checked;
    const matches = (text: string): boolean =>
      matchesText(record.regex, text) || (record.regexZh !== null && matchesText(record.regexZh, text));
    for (const [i, { text }] of record.examples.entries()) {
      if (!matches(text)) yield { field: `examples[${i}]`, detail: 'is not matched by the regex' };
    }
    for (const [i, { text }] of record.counterexamples.entries()) {
      if (matches(text)) yield { field: `counterexamples[${i}]`, detail: 'is matched by the regex' };
    }
    const log = context.reproductionLog(record.id);
    if (log !== null && !matches(log)) yield { field: 'regex', detail: `does not match repro/${record.id}.log` };
    for (const other of context.all) {
      if (other.record.id === record.id || context.linked(record.id, other.record.id)) continue;
      const hit = other.record.examples.find(({ text }) => matches(text));
      if (hit) yield { field: 'regex', detail: `matches an example of ${other.record.id}, to which it is not linked` };
    }
    for (const [name, text] of context.cleanLogs) {
      if (matches(text)) yield { field: 'regex', detail: `matches the clean log ${name}` };
    }
  },
};

/** A named group is there to fill a `<name>`, of the signature or of a command; one that fills nothing is misspelt or left over. */
export const placeholders: Rule = {
  name: 'placeholders',
  *check(checked: CheckedRecord): Iterable<Complaint> {
    if (!isOurs(checked)) return;
    const { record } = checked;
    const named = new Set([...record.regex.matchAll(/\(\?<([A-Za-z_]\w*)>/g)].map(([, name = '']) => name));
    const inSignature = new Set(
      signatureParts(record.signature.en ?? '')
        .filter(({ kind }) => kind === 'placeholder')
        .map(({ text }) => text.toLowerCase().replace(/[^a-z0-9]+/g, '_')),
    );
    const inCommands = new Set(
      record.workarounds.flatMap(({ commands }) =>
        commands.flatMap(({ run }) => [...run.matchAll(/<([A-Za-z][\w-]*)>/g)].map(([, name = '']) => groupName(name))),
      ),
    );
    for (const name of named) {
      const bare = name.toLowerCase();
      const fills = [bare, withoutSuffix(bare)].some((each) => inSignature.has(each) || inCommands.has(each));
      if (!fills) {
        const detail = `the group ${name} has no <${name}> in the signature or a command`;
        yield { field: 'regex', detail, severity: 'warning' };
      }
    }
  },
};

function groupName(placeholder: string): string {
  return placeholder.toLowerCase().replace(/-/g, '_');
}
