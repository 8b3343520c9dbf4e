/**
 * From a failing stretch that no record explains to the draft of one, in the wire format: signature and expression with the
 * variable parts opened, an example, and what a person has to write left empty.
 *
 * Invariants: the expression matches the line it was made from, names its variable parts, and has no nested quantifier; it
 * is checked here against the log and against other records' examples. Nothing is invented: rates are `null`, texts empty.
 */
import type { ResidentLog } from '../log/resident-log.ts';
import { matchOnLine } from '../match/match-on-line.ts';
import type { ErrorRecord } from '../record/model.ts';
import type { Seen, UnknownRegion } from './diagnosis.ts';
import { Redactor } from './redact.ts';

export interface RecordDraft {
  /** In the wire format of a record file, key order as in the catalogue. */
  readonly record: Readonly<Record<string, unknown>>;
  readonly checks: {
    readonly matchesItsLine: boolean;
    /** Other lines of this log that the expression matches, at most 20. */
    readonly otherLines: readonly number[];
    /** Records whose own examples it would match: then it is too wide. */
    readonly alsoMatches: readonly string[];
    /** Fewer than twelve letters of its own: then it says too little. */
    readonly tooVague: boolean;
  };
}

interface Opened {
  readonly signature: string;
  readonly regex: string;
}

/** Variable parts of messages, most telling first. Each: name, what it looks like, what the expression says instead. */
const VARIABLE: readonly { readonly name: string; readonly pattern: RegExp; readonly regex: string }[] = [
  { name: 'url', pattern: /\bhttps?:\/\/[^\s'")\]]+/, regex: '\\S+' },
  {
    name: 'path',
    pattern: /(?:[A-Za-z]:\\|\.{0,2}\/)[\w@.+-]+(?:[\\/][\w@.+-]+)+\/?|\b[\w@.+-]+(?:\/[\w@.+-]+)+\.\w{1,6}\b/,
    regex: '[^\\s\'"]+',
  },
  {
    name: 'id',
    pattern: /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b|\b(?=[0-9a-f]*\d)[0-9a-f]{12,64}\b/i,
    regex: '[0-9a-fA-F-]+',
  },
  { name: 'address', pattern: /\b0x[0-9a-f]+\b/i, regex: '0x[0-9a-fA-F]+' },
  { name: 'version', pattern: /\bv?\d+\.\d+(?:\.\d+)+(?:-[\w.]+)?\b/, regex: '[\\w.+-]+' },
  {
    name: 'file',
    pattern:
      /\b[\w-]+\.(?:[cm]?[jt]sx?|py|rb|go|rs|java|kt|c|cc|cpp|h|hpp|php|json|ya?ml|toml|xml|lock|txt|log|sh|sql|so|dll|exe)\b/,
    regex: '[^\\s\'"]+',
  },
  { name: 'number', pattern: /(?<![\w.])\d+(?:\.\d+)?(?![\w.])/, regex: '\\d+(?:\\.\\d+)?' },
];
const QUOTED = /'([^']{1,120})'|"([^"]{1,120})"|`([^`']{1,120})[`']|‘([^’]{1,120})’|“([^”]{1,120})”/;

/** A message with its variable parts opened: signature with `<name>`, expression with groups of the same names. */
export function openVariableParts(text: string): Opened {
  const used = new Map<string, number>();
  const name = (wanted: string): string => {
    const count = (used.get(wanted) ?? 0) + 1;
    used.set(wanted, count);
    return count === 1 ? wanted : `${wanted}${count}`;
  };
  let signature = '';
  let regex = '';
  let rest = text;
  while (rest !== '') {
    const found = nextVariable(rest);
    const plain = found ? rest.slice(0, found.at) : rest;
    signature += plain;
    regex += escaped(plain);
    if (!found) break;
    const called = name(found.name);
    signature += `${found.open}<${called}>${found.close}`;
    regex += `${escaped(found.open)}(?<${called}>${found.regex})${escaped(found.close)}`;
    rest = rest.slice(found.at + found.length);
  }
  return { signature, regex };
}

interface Variable {
  readonly at: number;
  readonly length: number;
  readonly name: string;
  readonly regex: string;
  readonly open: string;
  readonly close: string;
}

function nextVariable(text: string): Variable | null {
  let best: Variable | null = null;
  const quoted = QUOTED.exec(text);
  if (quoted) {
    const open = quoted[0][0] as string;
    const close = quoted[0][quoted[0].length - 1] as string;
    best = {
      at: quoted.index,
      length: quoted[0].length,
      name: 'name',
      regex: `[^${close === ']' ? '\\]' : close}]{1,200}`,
      open,
      close,
    };
  }
  for (const { name, pattern, regex } of VARIABLE) {
    const match = pattern.exec(text);
    if (match && (!best || match.index < best.at))
      best = { at: match.index, length: match[0].length, name, regex, open: '', close: '' };
  }
  return best;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
}

export function draftRecord(
  region: UnknownRegion,
  log: ResidentLog,
  seen: readonly Seen[],
  others: readonly ErrorRecord[],
  today: string,
): RecordDraft {
  const redactor = new Redactor();
  // A level tag or a place in front belongs to the run, not to the message.
  const message = region.text
    .trim()
    .replace(/^(?:E\s{2,}|\[\w+\]\s+)/, '')
    .replace(/^[^\s:()]+:\d+(?::\d+)?:\s+/, '');
  const { signature, regex } = openVariableParts(message);
  const own = signature.replace(/<[a-z]+\d*>/g, '').replace(/[^\p{L}]/gu, '').length;
  const product = seen.find(({ kind }) => kind === 'product') ?? seen.find(({ kind }) => kind === 'packageManager');
  const domain = domainOf(region, product?.name ?? null);
  const excerpt = log
    .clean(region.startLine, Math.min(region.endLine, region.startLine + 11))
    .map(({ text }) => redactor.redact(text))
    .join('\n');
  const record = {
    id: `${domain}/${slugOf(signature)}`,
    signature,
    signature_zh: '',
    regex,
    domain,
    category: region.rule.includes('test') ? 'test_failure' : 'build_error',
    subcategory: null,
    root_cause: '',
    root_cause_type: 'specific',
    root_cause_zh: '',
    versions: [],
    os_specific: {},
    dead_ends: [],
    workarounds: [],
    workarounds_zh: [],
    transition_graph: { leads_to: [], preceded_by: [], frequently_confused_with: [] },
    official_doc_url: null,
    official_doc_section: null,
    error_code: /\b(?:[A-Z]{1,4}\d{3,6}|E[A-Z]{3,}|ERR_[A-Z_]+)\b/.exec(message)?.[0] ?? null,
    verification_tier: 'ai_generated',
    confidence: null,
    fix_success_rate: null,
    resolvable: null,
    first_seen: null,
    last_confirmed: today,
    last_updated: today,
    evidence_count: null,
    tags: [],
    locale: 'en',
    aliases: [],
    examples: [
      {
        text: excerpt,
        tool: product?.name ?? null,
        version: product?.version ?? null,
        os: seen.find(({ kind }) => kind === 'os')?.name ?? null,
        source: null,
      },
    ],
    counterexamples: [],
  };
  return {
    record,
    checks: {
      matchesItsLine: matchOnLine(regex, log.text(region.line)) !== null,
      otherLines: otherLines(regex, region, log),
      alsoMatches: others
        .filter(({ examples }) =>
          examples.some(({ text }) => text.split('\n').some((line) => matchOnLine(regex, line))),
        )
        .map(({ id }) => id),
      tooVague: own < 12,
    },
  };
}

const LOOKED_THROUGH = 200_000;

function otherLines(regex: string, region: UnknownRegion, log: ResidentLog): number[] {
  const found: number[] = [];
  for (let from = 1; from <= Math.min(log.lines, LOOKED_THROUGH) && found.length < 20; from += 2000) {
    const lines = log.clean(from, from + 1999);
    for (let at = 0; at < lines.length && found.length < 20; at++) {
      const line = from + at;
      if (line !== region.line && matchOnLine(regex, (lines[at] as { text: string }).text)) found.push(line);
    }
  }
  return found;
}

function domainOf({ rule }: UnknownRegion, product: string | null): string {
  const tool = rule.split('.')[0] ?? '';
  if (
    ![
      'plain',
      'thrown',
      'error',
      'cross',
      'compiler',
      'crash',
      'shell',
      'last',
      'ci',
      'log',
      'test',
      'exit',
      'run',
      'curl',
      'disk',
    ].includes(tool)
  )
    return tool;
  return (
    product
      ?.toLowerCase()
      .replace(/\.js$/, '')
      .replace(/[^a-z0-9]+/g, '-') ?? 'unknown'
  );
}

function slugOf(signature: string): string {
  const words = signature
    .toLowerCase()
    .replace(/<[a-z]+\d*>/g, ' ')
    .match(/[a-z0-9]+/g);
  return (words ?? ['draft']).slice(0, 6).join('-').slice(0, 60);
}
