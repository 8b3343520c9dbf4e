/** The corpus of captured logs: each names the right record first, in whatever form the log comes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { gzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSignatures } from '../../compile/read-signatures.ts';
import { unwrapLines } from '../log/unwrap-lines.ts';
import { createMatcher } from '../match/create-matcher.ts';
import { matchOnLine } from '../match/match-on-line.ts';
import type { ErrorRecord } from '../record/model.ts';
import { catalogueOf } from './catalogue-of.ts';
import { diagnoseLog } from './diagnose-log.ts';
import type { DiagnosisReport } from './diagnosis.ts';
import { type CaseLabel, type CaseResult, figuresOf, judgeCase } from './evaluate.ts';
import type { DiagnosisCatalogue } from './knowledge.ts';
import { signalOf } from './line-signals.ts';

const CORPUS = 'src/core/diagnosis/corpus';
const labels = readLabels('labels.jsonl');
const cleanLogs = readdirSync(join(CORPUS, 'clean')).map((name) => ({
  name,
  text: readFileSync(join(CORPUS, 'clean', name), 'utf8'),
}));
const encoder = new TextEncoder();

let records: readonly ErrorRecord[];
let catalogue: DiagnosisCatalogue;
let cases: { label: CaseLabel; text: string }[];

beforeAll(async () => {
  ({ records } = await readSignatures('public/data/signatures'));
  catalogue = catalogueOf(records);
  cases = [
    ...labels.map((label) => ({ label, text: readFileSync(join(CORPUS, 'cases', `${label.case}.log`), 'utf8') })),
    ...records
      .filter(({ id }) => existsSync(join('repro', `${id}.log`)))
      .map(({ id }) => ({
        label: { case: id, root: id } as CaseLabel,
        text: readFileSync(join('repro', `${id}.log`), 'utf8'),
      })),
  ];
});

function readLabels(file: string): CaseLabel[] {
  return readFileSync(join(CORPUS, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CaseLabel);
}

async function reportOf(bytes: Uint8Array): Promise<DiagnosisReport> {
  return (await diagnoseLog({ source: 'case.log', bytes }, catalogue)).report;
}

/** What must not change with the log's clothes: the names, their order, their roles, their lines. */
function story({ diagnoses }: DiagnosisReport): unknown {
  return diagnoses.map(({ id, role, line, causedBy }) => ({ id, role, line, causedBy }));
}

describe('the corpus', () => {
  test('is large enough: 200 logs, 40 chains, 60 clean ones', () => {
    const chains = labels.filter(({ consequences }) => (consequences ?? []).length > 0);
    expect(labels.length + cleanLogs.length).toBeGreaterThanOrEqual(200);
    expect(chains.length).toBeGreaterThanOrEqual(40);
    expect(cleanLogs.length).toBeGreaterThanOrEqual(60);
  });

  test('is named, located and told root first as often as promised', async () => {
    const results: CaseResult[] = [];
    for (const { label, text } of cases) results.push(judgeCase(await plainReport(text), label));
    const { shares } = figuresOf(results);
    const share = (name: keyof typeof shares): number => shares[name][0] / shares[name][1];
    const misses = results
      .filter((each) => each.wrongFirst || (each.nameable && each.namedAt !== 1))
      .map((each) => `${each.case}: ${each.shown}`);
    expect(share('named@1'), misses.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(share('wrong@1'), misses.join('\n')).toBeLessThanOrEqual(0.01);
    expect(share('root-first'), misses.join('\n')).toBeGreaterThanOrEqual(0.95);
    expect(share('located@1')).toBeGreaterThanOrEqual(0.9);
  });

  test('raises no false alarm on runs that went well', async () => {
    const alarms: string[] = [];
    for (const { name, text } of cleanLogs) {
      const { diagnoses } = await reportOf(encoder.encode(text));
      alarms.push(...diagnoses.map(({ id, line, text: shown }) => `${name}:${line}: ${id}: ${shown}`));
    }
    expect(alarms).toEqual([]);
  });
});

type Dress = (text: string) => Uint8Array;
const asBytes =
  (change: (line: string, index: number) => string): Dress =>
  (text) =>
    encoder.encode(
      text
        .split('\n')
        .map((line, index, all) => (index === all.length - 1 && line === '' ? '' : change(line, index)))
        .join('\n'),
    );
const stamp = (index: number): string =>
  `2026-11-23T10:${String(Math.floor(index / 60) % 60).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}.1234567Z `;

const DRESSES: Readonly<Record<string, Dress>> = {
  'with CRLF': (text) => encoder.encode(text.replace(/\n/g, '\r\n')),
  'in UTF-16 LE with a mark': (text) => utf16(`\ufeff${text}`, true),
  'in UTF-16 BE with a mark': (text) => utf16(`\ufeff${text}`, false),
  'as gzip': (text) => gzipSync(encoder.encode(text)),
  'as gzip of two members': (text) => {
    const bytes = encoder.encode(text);
    const half = Math.floor(bytes.length / 2);
    const [a, b] = [gzipSync(bytes.subarray(0, half)), gzipSync(bytes.subarray(half))];
    const whole = new Uint8Array(a.length + b.length);
    whole.set(a);
    whole.set(b, a.length);
    return whole;
  },
  'as zip': (text) => zipSync({ 'logs/build.txt': encoder.encode(text) }),
  coloured: asBytes((line) => `\u001b[0;31m${line}\u001b[0m\u001b[K`),
  'in docker compose': asBytes((line) => `web-1  | ${line}`),
  'in GitLab with times': asBytes((line, index) => `${stamp(index).replace('1234567', '123456')}01O ${line}`),
  'in GitHub Actions': asBytes((line, index) => stamp(index) + line),
};

const plainReports = new Map<string, Promise<DiagnosisReport>>();
function plainReport(text: string): Promise<DiagnosisReport> {
  let report = plainReports.get(text);
  if (!report) {
    report = reportOf(encoder.encode(text));
    plainReports.set(text, report);
  }
  return report;
}

describe.each(Object.keys(DRESSES))('the same log %s', (name) => {
  test('tells the same story', async () => {
    const dress = DRESSES[name] as Dress;
    const different: string[] = [];
    for (const { label, text } of cases) {
      const plain = story(await plainReport(text));
      const dressed = story(await reportOf(dress(text)));
      if (JSON.stringify(plain) !== JSON.stringify(dressed))
        different.push(`${label.case}: ${JSON.stringify(plain)} became ${JSON.stringify(dressed)}`);
    }
    expect(different).toEqual([]);
  });
});

/** Another value of the same shape: letters and digits moved on within their alphabets. */
function renamed(value: string): string {
  return value
    .replace(/[a-z]/g, (letter) => String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + 7) % 26)))
    .replace(/[A-Z]/g, (letter) => String.fromCharCode(65 + ((letter.charCodeAt(0) - 65 + 7) % 26)))
    .replace(/[1-9]/g, (digit) => String(((Number(digit) + 2) % 9) + 1));
}

describe('other names and numbers in the same messages', () => {
  test('lead to the same record', async () => {
    const different: string[] = [];
    let changed = 0;
    for (const { label, text } of cases.filter(({ label }) => label.root)) {
      const [plain] = (await plainReport(text)).diagnoses;
      const record = records.find(({ id }) => id === plain?.id);
      // Another value may make a generic record's case that of a specific one.
      if (!plain || !record || record.rootCauseType === 'generic') continue;
      // The record's own examples show what may stand in a group's place.
      const others = record.examples.map((example) => matchOnLine(record.regex, example.text)?.captures ?? {});
      let other = text;
      for (const [name, value] of Object.entries(plain.captures)) {
        const instead = others
          .map((captures) => captures[name])
          .find((each) => each && each !== value && !each.includes(value));
        if (!instead || value.length < 3 || record.signature.en?.includes(value)) continue;
        // A class is written with dots in one message of a trace and with slashes in another.
        other = other.replaceAll(value, instead).replaceAll(value.replaceAll('/', '.'), instead.replaceAll('/', '.'));
      }
      if (other !== text) changed++;
      const [now] = (await reportOf(encoder.encode(other))).diagnoses;
      if (now?.id !== plain.id) different.push(`${label.case}: ${plain.id} became ${now?.id}`);
    }
    expect(changed).toBeGreaterThan(100);
    expect(different).toEqual([]);
  });

  test('line numbers and durations do not matter', async () => {
    const different: string[] = [];
    for (const { label, text } of cases.filter(({ label }) => label.root)) {
      const other = text.replace(
        /(?<=[a-z]:)\d{1,4}(?=[:)])|(?<=line )\d{1,4}(?=[,:\n])|\b\d+(?:\.\d+)?(?=m?s\b)/g,
        (number) => renamed(number),
      );
      const [plain] = (await plainReport(text)).diagnoses;
      const [now] = (await reportOf(encoder.encode(other))).diagnoses;
      if (now?.id !== plain?.id || now?.line !== plain?.line)
        different.push(`${label.case}: ${plain?.id} became ${now?.id}`);
    }
    expect(different).toEqual([]);
  });
});

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}

describe('the same log cut by a terminal', () => {
  test.each([80, 100])('at %i columns leads to the same record', async (width) => {
    const different: string[] = [];
    let tried = 0;
    for (const { label, text } of cases.filter(({ label }) => label.root)) {
      if (/[^\n\x20-\x7e]/.test(text)) continue;
      const starts: number[] = [];
      const cut = text.split('\n').flatMap((line) => {
        const parts = line.match(new RegExp(`.{1,${width}}`, 'g')) ?? [''];
        return parts.map((part, at) => {
          if (at === 0) starts.push(0);
          starts[starts.length - 1] = (starts[starts.length - 1] as number) + 1;
          return part;
        });
      });
      // The widest line says where the screen ended; where hardly any was cut, nothing does.
      if (!unwrapLines(cut)) continue;
      tried++;
      const [plain] = (await plainReport(text)).diagnoses;
      const [now] = (await reportOf(encoder.encode(cut.join('\n')))).diagnoses;
      const line = starts.slice(0, (plain?.line ?? 1) - 1).reduce((sum, count) => sum + count, 1);
      if (now?.id !== plain?.id || now?.line !== line)
        different.push(`${label.case}: ${plain?.id} @${line} became ${now?.id} @${now?.line}`);
    }
    expect(tried).toBeGreaterThan(40);
    // Where a line was cut in the middle of its blanks, nobody can tell that it went on.
    expect(different.length / tried, different.join('\n')).toBeLessThan(0.03);
  });
});

describe('among the lines of other tools', () => {
  test('the first diagnosis stays what it was', async () => {
    // Lines of clean runs that end nothing and head nothing: a runner's verdict, or "what follows was printed by a test",
    // would rightly change the story.
    const lines = cleanLogs
      .flatMap(({ text }) => text.split('\n').slice(0, 12))
      .filter((line) => line !== '' && signalOf(1, line, null, null)?.rule.kind !== 'passed')
      .filter((line) => !/Success|complete|##\[|exited|^std(?:out|err) \||console\./i.test(line));
    const matcher = createMatcher((await catalogue.patterns()).filter(({ kind }) => kind !== 'version'));
    const hits = [...matcher.feed(encoder.encode(`${lines.join('\n\n')}\n`)), ...matcher.end()];
    // Out of its paragraph, a line may say more than the tool did.
    const telling = new Set(hits.map(({ line }) => line / 2));
    const harmless = lines.filter((_, at) => !telling.has(at));
    expect(harmless.length).toBeGreaterThan(400);
    const named = cases.filter(({ label }) => label.root);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(named.length - 1),
        fc.array(fc.nat(harmless.length - 1), { maxLength: 40 }),
        fc.array(fc.nat(harmless.length - 1), { maxLength: 40 }),
        async (which, before, after) => {
          const { text } = named[which] as (typeof named)[number];
          const [plain] = (await plainReport(text)).diagnoses;
          const picked = (numbers: readonly number[]): string => numbers.map((at) => `${harmless[at]}\n`).join('');
          const [among] = (
            await reportOf(encoder.encode(picked(before) + (text.endsWith('\n') ? text : `${text}\n`) + picked(after)))
          ).diagnoses;
          expect(among?.id).toBe(plain?.id);
          expect(among && among.line - before.length).toBe(plain?.line);
        },
      ),
      { numRuns: 150 },
    );
  });
});
