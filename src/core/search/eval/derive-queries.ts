/**
 * Derives labelled queries from records, without knowing how search ranks: what a person would type or paste who has this
 * error in front of them. Every record that the text fits as well is acceptable too. Pure and seeded by the record's id, so
 * that one record more changes no other record's queries.
 */
import type { ErrorRecord } from '../../record/model.ts';
import { signatureParts } from '../../record/signature-parts.ts';

const QUERY_KINDS = [
  'code',
  'exact',
  'partial',
  'reordered',
  'typo1',
  'typo2',
  'symptom',
  'chinese',
  'mixed',
  'pasted',
] as const;
type QueryKind = (typeof QUERY_KINDS)[number];

export interface LabelledQuery {
  readonly query: string;
  readonly kind: QueryKind;
  /** Ids of the records any of which is a right first answer. */
  readonly accept: readonly string[];
}

type Random = () => number;

export function deriveQueries(records: readonly ErrorRecord[]): LabelledQuery[] {
  const said = new Map(records.map((record) => [record.id, everythingSaid(record)]));
  return records.flatMap((record) => {
    const random = seeded(record.id);
    const derived: LabelledQuery[] = [];
    const put = (kind: QueryKind, text: string | null, fits: (other: ErrorRecord) => boolean): void => {
      if (text === null || text.trim() === '') return;
      const accept = records.filter((other) => other.id === record.id || fits(other)).map(({ id }) => id);
      // What fits many records is no question with an answer.
      if (accept.length <= 6) derived.push({ query: text.trim(), kind, accept });
    };
    const holds = (window: string) => (other: ErrorRecord) => (said.get(other.id) ?? '').includes(bare(window));
    const holdsWords = (words: readonly string[]) => (other: ErrorRecord) => {
      const theirs = new Set((said.get(other.id) ?? '').split(' '));
      return words.every((word) => theirs.has(bare(word)));
    };

    const code = codeOf(record, random);
    if (code) put('code', spellCode(code, random), holds(code));

    const literal = literalWords(record.signature.en ?? '');
    if (literal.length > 1) {
      put('exact', exactText(record.signature.en ?? ''), () => false);
      const window = windowOf(literal, random);
      put('partial', window?.join(' ') ?? null, holds(window?.join(' ') ?? ''));
      const picked = pick(literal.filter((word) => !SMALL.has(bare(word))), 4, random);
      if (picked.length >= 3) put('reordered', picked.join(' '), holdsWords(picked));
      const typed = windowOf(literal, random);
      if (typed) {
        put('typo1', misspell(typed, 1, random), holds(typed.join(' ')));
        put('typo2', misspell(typed, 2, random), holds(typed.join(' ')));
      }
    }

    const zh = hanWindow(record.signature.zh ?? '', random);
    if (zh) {
      put('chinese', zh, (other) => hanOf(other).includes(zh));
      const short = zh.slice(0, Math.max(2, Math.min(4, zh.length)));
      put('mixed', random() < 0.5 ? `${record.domain} ${zh}` : `${short} ${record.domain}`, (other) => other.domain === record.domain && hanOf(other).includes(short));
    }

    const pasted = pastedLine(record, random);
    if (pasted) put('pasted', pasted, (other) => matches(other.regex, pasted));
    return derived;
  });
}

/** Letters, digits and single spaces, in lower case. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function everythingSaid(record: ErrorRecord): string {
  return bare([record.signature.en, ...record.aliases, record.errorCode, record.id, ...record.examples.map(({ text }) => text)].join(' ; '));
}

function hanOf(record: ErrorRecord): string {
  return [record.signature.zh, ...record.aliases, record.rootCause?.zh, ...record.examples.map(({ text }) => text)].join(' ');
}

function literalWords(signature: string): string[] {
  return signatureParts(signature)
    .flatMap(({ kind, text }) => (kind === 'text' ? text.split(/\s+/) : []))
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
}

function exactText(signature: string): string {
  return signatureParts(signature)
    .map(({ kind, text }) => (kind === 'text' ? text : ' '))
    .join('')
    .replace(/\s+/g, ' ');
}

const SMALL = new Set('a an the is to of in on at by for and or not be was it with from as error err fatal'.split(' '));

/** Three to five successive words of which at least two say something. */
function windowOf(words: readonly string[], random: Random): string[] | null {
  const length = Math.min(words.length, 3 + Math.floor(random() * 3));
  const windows = Array.from({ length: words.length - length + 1 }, (_, at) => words.slice(at, at + length)).filter(
    (window) => window.filter((word) => !SMALL.has(bare(word)) && word.length > 2).length >= 2,
  );
  return windows.length === 0 ? null : (windows[Math.floor(random() * windows.length)] ?? null);
}

function pick(words: readonly string[], count: number, random: Random): string[] {
  const left = [...new Set(words)];
  const picked: string[] = [];
  while (picked.length < count && left.length > 0) picked.push(...left.splice(Math.floor(random() * left.length), 1));
  return picked;
}

/** Errors of the hand: two letters swapped, one left out, doubled, or hit beside the key. Each in another word if possible. */
function misspell(words: readonly string[], typos: number, random: Random): string | null {
  const long = words.map((word, at) => ({ word, at })).filter(({ word }) => /^[A-Za-z]{5,}$/.test(word));
  if (long.length === 0) return null;
  const out = [...words];
  for (let typo = 0; typo < typos; typo++) {
    const target = long[(Math.floor(random() * long.length) + typo) % long.length];
    if (!target) continue;
    out[target.at] = misspellWord(out[target.at] ?? '', random);
  }
  return out.join(' ');
}

const BESIDE: Readonly<Record<string, string>> = {
  a: 's', b: 'v', c: 'x', d: 'f', e: 'r', f: 'g', g: 'h', h: 'j', i: 'o', j: 'k', k: 'l', l: 'k', m: 'n', n: 'm', o: 'i',
  p: 'o', q: 'w', r: 't', s: 'a', t: 'r', u: 'i', v: 'b', w: 'e', x: 'z', y: 'u', z: 'x',
};

function misspellWord(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = word[at] ?? '';
  switch (Math.floor(random() * 4)) {
    case 0:
      return word.slice(0, at) + (word[at + 1] ?? '') + letter + word.slice(at + 2);
    case 1:
      return word.slice(0, at) + word.slice(at + 1);
    case 2:
      return word.slice(0, at) + letter + word.slice(at);
    default:
      return word.slice(0, at) + (BESIDE[letter.toLowerCase()] ?? 'e') + word.slice(at + 1);
  }
}

const CODE = /\b(?:[A-Z]{1,5}-?\d{3,6}|0x[0-9A-Fa-f]{4,8}|E[A-Z]{4,}|[A-Z]+(?:_[A-Z]+){1,5}|\d{2}[0-9A-Z]{3})\b/g;

function codeOf(record: ErrorRecord, random: Random): string | null {
  if (record.errorCode) return record.errorCode;
  const codes = [record.signature.en ?? '', ...record.aliases].flatMap((text) => text.match(CODE) ?? []);
  return codes.length === 0 ? null : (codes[Math.floor(random() * codes.length)] ?? null);
}

function spellCode(code: string, random: Random): string {
  const lettersAndDigits = /^([A-Za-z]+)-?(\d+)$/.exec(code);
  const spellings = [code, code.toLowerCase(), `error[${code}]`, `ERR! ${code}`, `error ${code}:`];
  if (lettersAndDigits) spellings.push(`${lettersAndDigits[1]} ${lettersAndDigits[2]}`, `${lettersAndDigits[1]}${lettersAndDigits[2]}`.toLowerCase());
  if (code.includes('_')) spellings.push(code.replaceAll('_', ' ').toLowerCase());
  return spellings[Math.floor(random() * spellings.length)] ?? code;
}

/** Three to eight successive Han characters of the signature. */
function hanWindow(signature: string, random: Random): string | null {
  const runs = (signature.replace(/<[^>]*>/g, ' ').match(/\p{Script=Han}{3,}/gu) ?? []).filter((run) => !/^(致命)?错误$/.test(run));
  const run = runs.sort((a, b) => b.length - a.length)[0];
  if (!run) return null;
  const length = Math.min(run.length, 3 + Math.floor(random() * 6));
  const at = Math.floor(random() * (run.length - length + 1));
  return run.slice(at, at + length);
}

const PREFIXES = ['', '', '2026-03-04T10:22:31Z ', '[12:03:44] ', 'app-1  | ', '   ', '#14 3.201 '];
const NAMES = ['billing', 'atlas-core', 'quokka', 'widgetstore', 'pelican', 'north_gate', 'zephyr2'];

/** A line of an example with the caught names replaced by others. */
function pastedLine(record: ErrorRecord, random: Random): string | null {
  const example = record.examples[Math.floor(random() * record.examples.length)];
  const pattern = compile(record.regex);
  if (!example || !pattern) return null;
  const line = example.text.split('\n').find((text) => pattern.test(text));
  const match = line === undefined ? null : pattern.exec(line);
  if (line === undefined || !match) return null;
  let text = line;
  const caught = Object.values(match.groups ?? {}).filter((value) => value !== undefined && value.length > 1);
  for (const value of [...new Set(caught)].sort((a, b) => b.length - a.length)) text = text.replaceAll(value, otherName(value, random));
  if (text.length > 300 || !/\p{L}{3}/u.test(text)) return null;
  return (PREFIXES[Math.floor(random() * PREFIXES.length)] ?? '') + text.trim();
}

function otherName(value: string, random: Random): string {
  const name = NAMES[Math.floor(random() * NAMES.length)] ?? 'billing';
  if (/^\d+$/.test(value)) return String(Math.floor(random() * 10 ** Math.min(5, value.length)) + 1);
  if (/^\d+(\.\d+)+$/.test(value)) return `${1 + Math.floor(random() * 9)}.${Math.floor(random() * 20)}.3`;
  if (value.includes('/')) return `${value.startsWith('/') ? '/' : ''}srv/${name}/src/${name}${/\.\w+$/.exec(value)?.[0] ?? ''}`;
  // Words of prose or a fixed choice are not names.
  if (/\s/.test(value) || /^[A-Z]+$/.test(value)) return value;
  return name + (/\.\w+$/.exec(value)?.[0] ?? '');
}

function compile(source: string): RegExp | null {
  try {
    return new RegExp(source, 'i');
  } catch {
    return null;
  }
}

function matches(source: string, text: string): boolean {
  return compile(source)?.test(text) ?? false;
}

/** Mulberry32, seeded by a string. */
function seeded(seed: string): Random {
  let state = 0;
  for (let at = 0; at < seed.length; at++) state = (Math.imul(state, 31) + seed.charCodeAt(at)) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
