import fc from 'fast-check';
import { gzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { DetectedEncoding } from './detect-encoding.ts';
import { randomBytesOf } from './log-input.ts';
import { ResidentLog } from './resident-log.ts';
import { loadRange, textChunks } from './text-chunks.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

interface Read {
  readonly lines: readonly string[];
  readonly encoding: DetectedEncoding | undefined;
  readonly files: readonly { name: string | null; firstLine: number }[];
  readonly skippedBytes: number;
}

async function read(bytes: Uint8Array | Uint8Array[], encoding: 'gb18030' | null = null, size?: number): Promise<Read> {
  const skips = { bytes: 0 };
  const lines: string[] = [];
  const files: { name: string | null; firstLine: number }[] = [];
  let detected: DetectedEncoding | undefined;
  let dropped = 0;
  for await (const event of textChunks({ source: 'x', bytes }, encoding, skips, size)) {
    if (event.kind === 'file') {
      files.push({ name: event.name, firstLine: lines.length + 1 });
      detected = event.encoding;
      continue;
    }
    const { chunk } = event;
    const loaded = chunk.kind === 'bytes' ? chunk : await loadRange(randomBytesOf(bytes as Uint8Array), chunk);
    dropped += loaded.droppedBytes;
    const text = decoder.decode(loaded.bytes);
    if (text === '') continue;
    const own = (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
    lines.push(...own.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line)));
  }
  return { lines, encoding: detected, files, skippedBytes: skips.bytes + dropped };
}

describe('lines', () => {
  test.each([
    ['nothing', '', []],
    ['no end', 'a', ['a']],
    ['one end', 'a\n', ['a']],
    ['CRLF', 'a\r\n\r\nb\r\n', ['a', '', 'b']],
    ['a redraw inside a line', 'a\rb\nc', ['a\rb', 'c']],
    ['an old Macintosh', 'a\rb\rc\r', ['a', 'b', 'c']],
    ['separators that end nothing', 'a\u2028b\u000bc\n', ['a\u2028b\u000bc']],
  ])('%s', async (_, text, wanted) => {
    expect((await read(encoder.encode(text))).lines).toEqual(wanted);
  });

  test('stay the same however the bytes are cut', async () => {
    const text = '错误：端口被占用\r\nplain\nsecond \u{1f525} line\r\n\nend';
    const bytes = encoder.encode(text);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 60 }), async (sizes) => {
        const pieces: Uint8Array[] = [];
        let at = 0;
        for (const size of sizes) {
          pieces.push(bytes.subarray(at, at + size));
          at += size;
        }
        pieces.push(bytes.subarray(at));
        expect((await read(pieces)).lines).toEqual(['错误：端口被占用', 'plain', 'second \u{1f525} line', '', 'end']);
      }),
      { numRuns: 60 },
    );
  });

  test('stay the same wherever a file is cut', async () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'é', '错', '\u{1f525}', ' '), maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 40 }), fc.integer({ min: 1, max: 200 }), async (lines, size) => {
        const bytes = encoder.encode(lines.map((each) => `${each}\n`).join(''));
        expect((await read(bytes, null, size)).lines).toEqual(lines);
        expect((await read([bytes], null, size)).lines).toEqual(lines);
      }),
    );
  });
});

describe('encodings', () => {
  const gb = new Uint8Array([...encoder.encode('make: *** '), 0xc3, 0xbb, 0xd3, 0xd0, 0xb9, 0xe6, 0xd4, 0xf2, 10]);

  test('GB18030 is guessed, and said to be a guess', async () => {
    const { lines, encoding } = await read(gb);
    expect(lines).toEqual(['make: *** 没有规则']);
    expect(encoding).toMatchObject({ encoding: 'gb18030', certainty: 'guessed' });
  });

  test('Latin-1 is guessed where nothing else fits', async () => {
    const { lines, encoding } = await read(
      new Uint8Array([...encoder.encode('fichier '), 0xe9, ...encoder.encode('crit\n')]),
    );
    expect(lines).toEqual(['fichier écrit']);
    expect(encoding).toMatchObject({ encoding: 'windows-1252', certainty: 'guessed' });
  });

  test('UTF-16 without a mark is seen by its empty bytes', async () => {
    const text = 'error: boom\nsecond\n';
    const bytes = new Uint8Array([...text].flatMap((character) => [character.charCodeAt(0), 0]));
    expect((await read(bytes)).lines).toEqual(['error: boom', 'second']);
  });

  test('a few broken bytes do not make UTF-8 another encoding', async () => {
    const { lines, encoding } = await read(new Uint8Array([...encoder.encode('错误错误错误错误'), 0xff, 10]));
    expect(lines).toEqual(['错误错误错误错误\ufffd']);
    expect(encoding?.encoding).toBe('utf-8');
  });

  test('what a person chose goes before any guess', async () => {
    expect((await read(gb, 'gb18030')).encoding).toMatchObject({ encoding: 'gb18030', certainty: 'chosen' });
  });

  test('an executable is no text', async () => {
    const bytes = new Uint8Array(4096).map((_, at) => (at * 7919) % 256);
    expect((await read(bytes)).encoding?.binary).toBe(true);
  });
});

describe('archives', () => {
  test('a zip is read file by file, steps left out where the whole job is there', async () => {
    const bytes = zipSync({
      '10_deploy.txt': encoder.encode('third\n'),
      '2_test.txt': encoder.encode('second\n'),
      '0_build.txt': encoder.encode('first\n'),
      'build/1_Set up job.txt': encoder.encode('doubled\n'),
    });
    const { lines, files } = await read(bytes);
    expect(lines).toEqual(['first', 'second', 'third']);
    expect(files).toEqual([
      { name: '0_build.txt', firstLine: 1 },
      { name: '2_test.txt', firstLine: 2 },
      { name: '10_deploy.txt', firstLine: 3 },
    ]);
  });

  test('a gzip that was cut off gives what came before', async () => {
    const text = Array.from({ length: 5000 }, (_, at) => `line ${at} ${(at * 7919) % 1000}`).join('\n');
    const { lines } = await read(gzipSync(encoder.encode(text)).subarray(0, 9000));
    expect(lines.length).toBeGreaterThan(100);
    expect(lines[0]).toBe('line 0 0');
  });

  test('a broken zip yields nothing and is counted as skipped', async () => {
    const bytes = new Uint8Array([0x50, 0x4b, 3, 4, ...encoder.encode('not a zip at all')]);
    const { lines, skippedBytes } = await read(bytes);
    expect(lines).toEqual([]);
    expect(skippedBytes).toBe(bytes.length);
  });
});

describe('a log kept for showing', () => {
  test('gives any range, raw and cleaned', () => {
    const log = new ResidentLog();
    const lines = Array.from({ length: 5000 }, (_, at) => `web-1  | \u001b[31mline ${at + 1}\u001b[0m`);
    log.append(lines.slice(0, 3000));
    log.append(lines.slice(3000));
    expect(log.lines).toBe(5000);
    expect(log.raw(2047, 2050)).toEqual(lines.slice(2046, 2050));
    expect(log.raw(-5, 1)).toEqual([lines[0]]);
    expect(log.raw(4999, 9000)).toEqual(lines.slice(4998));
    expect(log.text(4096)).toBe('line 4096');
    expect(log.text(5001)).toBe('');
  });
});
