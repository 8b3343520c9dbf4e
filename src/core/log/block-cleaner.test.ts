import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BlockCleaner } from './block-cleaner.ts';
import { LINES_PER_OFFSET } from './clean-block.ts';
import { LineCleaner } from './clean-line.ts';
import { WRAPPERS } from './wrappers.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

interface Seen {
  readonly fed: readonly string[];
  readonly marks: readonly unknown[];
  readonly opened: readonly number[];
  readonly counts: readonly (readonly [string, number])[];
}

/** Line by line, as `LineCleaner` has it. */
function plainly(lines: readonly string[]): Seen {
  const cleaner = new LineCleaner();
  const fed: string[] = [];
  const marks: unknown[] = [];
  const opened: number[] = [];
  for (const [at, line] of lines.entries()) {
    const clean = cleaner.clean(line);
    if (clean.marker !== null || clean.level !== null) {
      const { marker, level, text } = clean;
      marks.push({ fed: fed.length, fedLines: clean.lines.length, marker, level, text });
    }
    if (clean.lines.length !== 1) opened.push(at, clean.lines.length);
    fed.push(...clean.lines);
  }
  return { fed, marks, opened, counts: [...cleaner.counts] };
}

function atOnce(cleaner: BlockCleaner, bytes: Uint8Array): Seen & { offsets: readonly number[]; texts: string[] } {
  cleaner.counts.clear();
  const { bytes: out, starts, fedLines, marks, opened, offsets, text, isHigh } = cleaner.clean(bytes);
  expect(out.length).toBe(starts[fedLines]);
  const fed = Array.from({ length: fedLines }, (_, line) => {
    const [start = 0, end = 0] = starts.subarray(line, line + 2);
    expect(out[end - 1]).toBe(10);
    if (!isHigh(line)) expect(out.subarray(start, end).every((byte) => byte < 128)).toBe(true);
    return decoder.decode(out.subarray(start, end - 1));
  });
  return {
    fed,
    texts: fed.map((_, line) => text(line)),
    marks: marks.map((mark) => ({ ...mark, text: mark.text ?? fed[mark.fed] })),
    opened,
    counts: [...cleaner.counts],
    offsets: [...offsets],
  };
}

function expectSame(cleaner: BlockCleaner, lines: readonly string[], lineEnd = '\n'): void {
  const bytes = encoder.encode(lines.map((line) => line + lineEnd).join(''));
  const { offsets, texts, ...seen } = atOnce(cleaner, bytes);
  // Half a surrogate pair becomes a broken character on its way through bytes.
  expect(seen).toEqual(plainly(lines.map((line) => decoder.decode(encoder.encode(line)))));
  expect(texts).toEqual(seen.fed);
  const begins = lines.map(
    (_, at) =>
      encoder.encode(
        lines
          .slice(0, at)
          .map((line) => line + lineEnd)
          .join(''),
      ).length,
  );
  expect(offsets).toEqual(begins.filter((_, at) => at % LINES_PER_OFFSET === 0));
}

const HEADS = [
  '2026-11-23T10:00:00.1234567Z ',
  '\ufeff2026-11-23T10:00:00.1234567Z ',
  'build\tRun tests\t2026-11-23T10:00:00.1234567Z ',
  '##[group]',
  '##[error]',
  '::warning file=a.js::',
  '[2026-11-23T10:00:00.123Z] ',
  '2026-11-23 10:00:00.123 UTC [77] ',
  '10:00:00 ',
  '[10:00:00] ',
  '1763892000.123 ',
  'stderr F ',
  '01O ',
  'Nov 23 10:00:00 host sshd[123]: ',
  'web-6d4 app[77]: ',
  '[ 1234.567890] ',
  'E1123 10:00:00.123456       1 reflector.go:147] ',
  '1:M 23 Nov 2026 10:00:00.123 # ',
  'web-1  | ',
  'web.1  | ',
  '[pod/web-6d4cf56db6-x8k2z/app] ',
  'web-6d4cf56db6-x8k2z app ',
  '#12 3.456 ',
  '3.456 ',
  '[step:L12:3s] ',
  '[a/b]   | ',
  '[0] ',
  '@acme/web:build: ',
  'lerna: a: ',
  'travis_fold:start:after_failuretravis_time:start:014817d7',
  '\u001b[31m',
  '\u001b[0;1m',
  '\u001b]0;t\u0007',
  '\u001b(B',
  '\u001b',
  '[31m',
  '[0m',
  '[m',
  '\b',
  '\r',
  '\u0000',
  '\u009b31m',
  '\u0085',
  '\u2028',
  '\ufffd',
  '\ud83d',
  '…',
  '错误：',
  '✗ ',
  '\t',
  '{"level":"error","msg":"a\\nb"}',
  '{"msg":"\u4e2d x"}',
  'level=error msg="first\\nsecond \\"x\\""',
  'msg="plain" \\ "',
  '{',
  '}',
  '|',
  '"',
  '\\',
  ' ',
  'error: x',
  'plain words 1.2',
] as const;

describe.each(['best', 'plain'] as const)('a block of lines, engine %s', (engine) => {
  test('is cleaned as its lines are one by one: captured logs, in many dresses', () => {
    const cleaner = new BlockCleaner(engine);
    const folders = ['repro', 'src/core/diagnosis/corpus'];
    const logs = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.log'))
        .map((name) => readFileSync(join(folder, name), 'utf8').split('\n')),
    );
    expect(logs.length).toBeGreaterThan(500);
    const dresses: ((line: string) => string)[] = [
      (line) => line,
      (line) => `2026-11-23T10:00:00.1234567Z ${line}`,
      (line) => `web-1  | ${line}`,
      (line) => `\u001b[0;31m${line}\u001b[0m\u001b[K`,
      (line) => JSON.stringify({ level: 'error', msg: line, time: 1 }),
    ];
    for (const log of logs) {
      for (const dress of dresses) expectSame(cleaner, log.map(dress));
      expectSame(cleaner, log, '\r\n');
    }
  });

  test('is cleaned as its lines are one by one: whatever stands before what', () => {
    const cleaner = new BlockCleaner(engine);
    const line = fc
      .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...HEADS) }, fc.string({ maxLength: 6 })), {
        maxLength: 7,
      })
      .map((parts) => parts.join('').replace(/\n/g, ''));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 150 }), fc.constantFrom('\n', '\r\n'), (lines, lineEnd) => {
        // Before a line's end a `\r` would be part of it.
        expectSame(
          cleaner,
          lines.map((each) => each.replace(/\r+$/, '')),
          lineEnd,
        );
      }),
      { numRuns: 1500 },
    );
  });

  test('of broken bytes is cleaned as their decoded lines are', () => {
    const cleaner = new BlockCleaner(engine);
    const byte = fc.oneof(
      fc.integer({ min: 0, max: 255 }),
      fc.constantFrom(27, 91, 109, 0xc2, 0x85, 0xef, 0xbb, 0xbf, 0xe2, 0xf0),
    );
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 300 }), (values) => {
        const bytes = Uint8Array.from([...values, 10]);
        const lines = decoder.decode(bytes).slice(0, -1).split('\n');
        const { offsets, texts, ...seen } = atOnce(cleaner, bytes);
        expect(seen).toEqual(plainly(lines.map((line) => line.replace(/\r$/, ''))));
        expect(texts).toEqual(seen.fed);
        expect(offsets.length).toBe(Math.ceil(lines.length / LINES_PER_OFFSET));
      }),
      { numRuns: 1500, examples: [[[0xef, 27, 91, 109, 0x80]], [[0xe2, 27, 91, 109, 0x80, 65]]] },
    );
  });

  test('every wrapper that needs a character has it in its expression', () => {
    const needy = WRAPPERS.filter(({ needs }) => needs !== undefined);
    expect(needy.length).toBeGreaterThan(3);
    for (const { needs, prefix } of needy) {
      const outside = prefix.source.replace(/\[(?:\\.|[^\]\\])*\]/g, '');
      expect(outside.replaceAll('\\t', '\t')).toContain(needs as string);
    }
  });
});
