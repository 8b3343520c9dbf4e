import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { gzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSignatures } from '../../compile/read-signatures.ts';
import { MAX_LINE_BYTES } from '../log/text-chunks.ts';
import { createMatcher } from '../match/create-matcher.ts';
import type { LineMatcher } from '../match/pattern.ts';
import { catalogueOf } from './catalogue-of.ts';
import { plainScan } from './plain-scan.ts';
import { ruleTables } from './rule-tables.ts';
import { ChunkScanner } from './scan-chunk.ts';
import { laneOf, type ScannedLog, type ScanOptions, scanLog } from './scan-log.ts';
import { SignalFilter } from './signal-filter.ts';

const encoder = new TextEncoder();
const logs = ['repro', 'src/core/diagnosis/corpus'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.log'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8')),
);

const filter = new SignalFilter(ruleTables());
let matcher: LineMatcher;
let plainMatcher: LineMatcher;
beforeAll(async () => {
  const { records } = await readSignatures('public/data/signatures');
  const patterns = await catalogueOf(records).patterns();
  matcher = createMatcher(patterns);
  plainMatcher = createMatcher(patterns);
});

type Bytes = Parameters<typeof scanLog>[0]['bytes'];

function scan(bytes: Bytes, options: ScanOptions = {}, blockBytes = 128 << 10): Promise<ScannedLog> {
  const input = { source: 'x', bytes };
  return scanLog(input, laneOf(new ChunkScanner(matcher, filter, { blockBytes }), input), options);
}

/** Everything that must not depend on how the log was read. */
function essence({ read, log, signals, hits }: ScannedLog): unknown {
  return {
    lines: log.raw(1, log.lines),
    counted: read.lines,
    signals,
    hits: [...hits]
      .flatMap(([pattern, { lines }]) => lines.map(({ line, endLine }) => [pattern, line, endLine]))
      .sort(byLine),
    wrappers: [...read.wrappers],
  };
}

function plainEssence(text: string): unknown {
  const { lines, signals, hits, wrappers } = plainScan(text, plainMatcher);
  return { lines, counted: lines.length, signals, hits: [...hits].sort(byLine), wrappers: [...wrappers] };
}

function byLine(a: readonly number[], b: readonly number[]): number {
  return (a[1] ?? 0) - (b[1] ?? 0) || (a[0] ?? 0) - (b[0] ?? 0);
}

const stamp = (line: string, at: number): string =>
  `2026-11-23T10:00:${String(at % 60).padStart(2, '0')}.1234567Z ${line}`;
const everyLine =
  (change: (line: string, at: number) => string) =>
  (text: string): string =>
    text.split('\n').map(change).join('\n');

const DRESSES: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'with CRLF': (text) => text.replace(/\n/g, '\r\n'),
  coloured: everyLine((line) => `\u001b[31m${line}\u001b[0m`),
  'in GitHub Actions': everyLine(stamp),
  'in a container in GitHub Actions': everyLine((line, at) => stamp(`web-1  | ${line}`, at)),
  'as JSON lines': everyLine((line) => (line === '' ? line : JSON.stringify({ level: 'warn', msg: line }))),
};

describe('a log scanned in chunks', () => {
  test.each(Object.keys(DRESSES))('gives what one line after the other gives: every captured log %s', async (name) => {
    for (const log of logs) {
      const text = (DRESSES[name] as (text: string) => string)(log);
      const wanted = plainEssence(text);
      const bytes = encoder.encode(text);
      expect(essence(await scan(bytes))).toEqual(wanted);
      // Seams everywhere: chunks of a few lines, blocks of two or three.
      expect(essence(await scan(bytes, { chunkBytes: 1500 }, 200))).toEqual(wanted);
    }
  });

  test('gives the same from UTF-16, gzip and an old Macintosh', async () => {
    const text = logs.filter((log) => !log.includes('\r')).join('\n');
    const wanted = plainEssence(text);
    const units = Uint16Array.from({ length: text.length + 1 }, (_, at) =>
      at === 0 ? 0xfeff : text.charCodeAt(at - 1),
    );
    const utf16 = new Uint8Array(units.buffer);
    expect(essence(await scan(utf16, { chunkBytes: 4000 }))).toEqual(wanted);
    expect(essence(await scan(gzipSync(encoder.encode(text)), { chunkBytes: 4000 }))).toEqual(wanted);
    expect(essence(await scan(encoder.encode(text.replace(/\n/g, '\r')), { chunkBytes: 4000 }))).toEqual(wanted);
  });

  test('gives the same wherever the seams fall', async () => {
    const pieces = logs.map((log) => log.split('\n'));
    const lines = fc
      .array(fc.tuple(fc.nat(pieces.length - 1), fc.nat(200), fc.integer({ min: 1, max: 14 })), { maxLength: 12 })
      .map((picks) =>
        picks.flatMap(([which, from, count]) => (pieces[which] as string[]).slice(from % 40, (from % 40) + count)),
      );
    await fc.assert(
      fc.asyncProperty(
        lines,
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 300 }),
        async (picked, chunkBytes, blockBytes) => {
          const text = picked.map((line) => `${line}\n`).join('');
          const wanted = plainEssence(text);
          expect(essence(await scan(encoder.encode(text), { chunkBytes }, blockBytes))).toEqual(wanted);
          expect(essence(await scan([encoder.encode(text)], { chunkBytes }, blockBytes))).toEqual(wanted);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('cuts lines that never end, counts what it drops, and goes on behind them', async () => {
    const tail = 'bash: line 1: nosuch: command not found';
    const text = `first\n${'x'.repeat(MAX_LINE_BYTES * 3)}\n${tail}\n${'y'.repeat(MAX_LINE_BYTES + 5)}`;
    for (const bytes of [encoder.encode(text), [encoder.encode(text)]]) {
      const { log, read } = await scan(bytes, { chunkBytes: 100_000 });
      expect(log.raw(1, 9).map(({ length }) => length)).toEqual([5, MAX_LINE_BYTES, tail.length, MAX_LINE_BYTES]);
      expect(log.text(3)).toBe(tail);
      expect(read.skipped.bytes).toBe(MAX_LINE_BYTES * 2 + 5);
      expect(read.lines).toBe(4);
    }
  });

  test('tells progress, and stops when it is told to', async () => {
    const bytes = encoder.encode(logs.join('\n'));
    const seen: number[] = [];
    await scan(bytes, { chunkBytes: 20_000, onProgress: (done) => seen.push(done) });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(bytes.length);
    const controller = new AbortController();
    const stopped = scan(bytes, {
      chunkBytes: 20_000,
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(stopped).rejects.toThrow(/abort/i);
  });
});
