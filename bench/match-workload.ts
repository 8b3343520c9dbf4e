/**
 * What the matcher's benchmark runs on, made from the catalogue and always the same: broad patterns as people write them
 * (alternations, `.*` between words) and a mixed log. Most patterns speak of errors that the log does not hold, in words that
 * it does; about one line in three has hits.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dice } from '../src/core/match/oracle-cases.ts';
import type { Pattern } from '../src/core/match/pattern.ts';

interface WireRecord {
  readonly id: string;
  readonly signature: string;
  readonly regex: string;
  readonly regex_zh?: string;
  readonly root_cause: string;
  readonly aliases?: readonly string[];
  readonly examples?: readonly { readonly text: string }[];
  readonly detect?: readonly { readonly version_regex: string }[];
}

export interface Catalogue {
  readonly records: readonly WireRecord[];
  readonly patterns: readonly Pattern[];
}

export function readCatalogue(root = 'public/data/signatures'): Catalogue {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  const records = files.sort().map((name) => JSON.parse(readFileSync(join(root, name), 'utf8')) as WireRecord);
  const patterns = records.flatMap((record): Pattern[] => [
    { owner: record.id, kind: 'regex', source: record.regex },
    ...(record.regex_zh ? [{ owner: record.id, kind: 'regexZh' as const, source: record.regex_zh }] : []),
    ...(record.detect ?? []).map((entry) => ({
      owner: record.id,
      kind: 'version' as const,
      source: entry.version_regex,
    })),
  ]);
  return { records, patterns };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

export function wordsOf(text: string): string[] {
  return text.match(/[A-Za-z][\w.@-]{2,30}[A-Za-z0-9]/g) ?? [];
}

const SYNONYMS: readonly (readonly string[])[] = [
  ['cannot', 'could not', 'unable to', 'failed to'],
  ['error', 'failure', 'exception'],
  ['refused', 'reset', 'rejected', 'denied'],
  ['missing', 'not found', 'no such', 'does not exist'],
  ['timeout', 'timed out', 'deadline exceeded'],
  ['invalid', 'unexpected', 'illegal', 'malformed'],
];

/** `count` broad patterns; the first ones are the same for every count. */
export function broadPatterns({ records }: Catalogue, count: number): Pattern[] {
  const dice = new Dice(2026);
  const messages = records.map((record) => wordsOf(record.signature)).filter((words) => words.length >= 3);
  const vocabulary = [
    ...new Set(records.flatMap((r) => wordsOf(`${r.signature} ${r.root_cause} ${(r.aliases ?? []).join(' ')}`))),
  ];
  const patterns: Pattern[] = [];
  while (patterns.length < count) {
    const message = dice.pick(messages);
    const alternatives = Array.from({ length: 1 + dice.below(5) }, () => alternative(dice, message, vocabulary));
    const source = dice.chance(25) ? `(?:${alternatives.join('|')})` : alternatives.join('|');
    patterns.push({ owner: `broad/${patterns.length}`, kind: 'regex', source });
  }
  return patterns;
}

function alternative(dice: Dice, message: readonly string[], vocabulary: readonly string[]): string {
  const parts: string[] = [];
  // Two alternatives in seven are wholly the message's; the others name something of their own.
  const foreign = dice.chance(72) ? dice.below(2) : -1;
  const chunks = 2 + (dice.chance(30) ? 1 : 0);
  let at = dice.below(Math.max(1, message.length - 3));
  for (let i = 0; i < chunks; i++) {
    const length = 1 + dice.below(3);
    const words = message.slice(at, at + length).map(escaped);
    at = Math.min(message.length - 1, at + length + dice.below(2));
    if (i === foreign) words[dice.below(words.length)] = escaped(dice.pick(vocabulary));
    if (dice.chance(3)) words.unshift(`(?:${dice.pick(SYNONYMS).map(escaped).join('|')})`);
    parts.push(words.join(dice.chance(85) ? ' ' : '\\s+'));
  }
  let source = parts[0] ?? '';
  for (const part of parts.slice(1))
    source += (dice.chance(80) ? '.*' : dice.pick(['.{0,40}', '.*?', "[^']*", ': '])) + part;
  return source;
}

const LEVELS = ['INFO', 'DEBUG', 'WARN', 'info', 'ERROR', 'notice'] as const;
const VERBS = [
  'Downloading',
  'Compiling',
  'Resolving',
  'Starting',
  'Fetched',
  'Checking',
  'Installed',
  'Skipping',
  'Running',
] as const;

/** At least `bytes` bytes of whole lines. */
export function mixedLog({ records }: Catalogue, bytes: number): Uint8Array {
  const dice = new Dice(7);
  const errors = records.flatMap((r) => (r.examples ?? []).map((example) => example.text.split('\n')));
  const vocabulary = [...new Set(records.flatMap((r) => wordsOf(r.root_cause)))];
  const prose = (count: number): string => Array.from({ length: count }, () => dice.pick(vocabulary)).join(' ');
  const lines: string[] = [];
  let size = 0;
  for (let second = 0; size < bytes; second++) {
    const time = new Date(1_790_000_000_000 + 250 * second).toISOString();
    const kind = dice.below(100);
    const made =
      kind < 9
        ? dice.pick(errors).map((line) => (dice.chance(50) ? `${time} ${line}` : line))
        : kind < 45
          ? [`${time} [${dice.pick(LEVELS)}] ${prose(3 + dice.below(10))} id=${dice.below(1e9).toString(36)}`]
          : kind < 70
            ? [
                `${dice.pick(VERBS)} ${prose(1)}-${dice.below(99)}.${dice.below(20)}.${dice.below(9)} (${dice.below(9000)} kB)`,
              ]
            : kind < 90
              ? [
                  `    at ${prose(1)}.${prose(1)} (/usr/src/app/node_modules/${prose(1)}/lib/${prose(1)}.js:${dice.below(900)}:${dice.below(80)})`,
                ]
              : [
                  `10.0.${dice.below(255)}.${dice.below(255)} - - "GET /api/${prose(1)}/${dice.below(1e6)} HTTP/1.1" ${dice.pick([200, 200, 200, 404, 500])} ${dice.below(99999)}`,
                ];
    for (const line of made) {
      lines.push(line);
      size += Buffer.byteLength(line) + 1;
    }
  }
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}
