import fc from 'fast-check';
import { gzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type ReadLog, readLog } from './read-log.ts';
import { ResidentLog } from './resident-log.ts';

const encoder = new TextEncoder();

async function linesOf(
  bytes: Uint8Array | Uint8Array[],
  encoding?: 'gb18030',
): Promise<{ lines: string[]; read: ReadLog }> {
  const { read, blocks } = readLog({ source: 'x', bytes }, { encoding: encoding ?? null });
  const lines: string[] = [];
  for await (const block of blocks) {
    expect(block.firstLine).toBe(lines.length + 1);
    lines.push(...block.raw);
  }
  expect(read.lines).toBe(lines.length);
  return { lines, read };
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
    expect((await linesOf(encoder.encode(text))).lines).toEqual(wanted);
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
        expect((await linesOf(pieces)).lines).toEqual([
          '错误：端口被占用',
          'plain',
          'second \u{1f525} line',
          '',
          'end',
        ]);
      }),
      { numRuns: 60 },
    );
  });

  test('that never end are cut, and what is dropped is counted', async () => {
    const { lines, read } = await linesOf(encoder.encode(`${'x'.repeat(3 << 20)}\nnext\n`));
    expect(lines).toEqual(['x'.repeat(1 << 20), 'next']);
    expect(read.skipped.bytes).toBe(2 << 20);
  });
});

describe('encodings', () => {
  const gb = new Uint8Array([...encoder.encode('make: *** '), 0xc3, 0xbb, 0xd3, 0xd0, 0xb9, 0xe6, 0xd4, 0xf2, 10]);

  test('GB18030 is guessed, and said to be a guess', async () => {
    const { lines, read } = await linesOf(gb);
    expect(lines).toEqual(['make: *** 没有规则']);
    expect(read.encoding).toMatchObject({ encoding: 'gb18030', certainty: 'guessed' });
  });

  test('Latin-1 is guessed where nothing else fits', async () => {
    const { lines, read } = await linesOf(
      new Uint8Array([...encoder.encode('fichier '), 0xe9, ...encoder.encode('crit\n')]),
    );
    expect(lines).toEqual(['fichier écrit']);
    expect(read.encoding).toMatchObject({ encoding: 'windows-1252', certainty: 'guessed' });
  });

  test('UTF-16 without a mark is seen by its empty bytes', async () => {
    const text = 'error: boom\nsecond\n';
    const bytes = new Uint8Array([...text].flatMap((character) => [character.charCodeAt(0), 0]));
    expect((await linesOf(bytes)).lines).toEqual(['error: boom', 'second']);
  });

  test('a few broken bytes do not make UTF-8 another encoding', async () => {
    const { lines, read } = await linesOf(new Uint8Array([...encoder.encode('错误错误错误错误'), 0xff, 10]));
    expect(lines).toEqual(['错误错误错误错误\ufffd']);
    expect(read.encoding.encoding).toBe('utf-8');
  });

  test('what a person chose goes before any guess', async () => {
    expect((await linesOf(gb, 'gb18030')).read.encoding).toMatchObject({ encoding: 'gb18030', certainty: 'chosen' });
  });

  test('an executable is no text', async () => {
    const bytes = new Uint8Array(4096).map((_, at) => (at * 7919) % 256);
    expect((await linesOf(bytes)).read.encoding.binary).toBe(true);
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
    const { lines, read } = await linesOf(bytes);
    expect(lines).toEqual(['first', 'second', 'third']);
    expect(read.files).toEqual([
      { name: '0_build.txt', firstLine: 1, lines: 1 },
      { name: '2_test.txt', firstLine: 2, lines: 1 },
      { name: '10_deploy.txt', firstLine: 3, lines: 1 },
    ]);
  });

  test('a gzip that was cut off gives what came before', async () => {
    const text = Array.from({ length: 5000 }, (_, at) => `line ${at} ${(at * 7919) % 1000}`).join('\n');
    const { lines } = await linesOf(gzipSync(encoder.encode(text)).subarray(0, 9000));
    expect(lines.length).toBeGreaterThan(100);
    expect(lines[0]).toBe('line 0 0');
  });

  test('a broken zip yields nothing and is counted as skipped', async () => {
    const bytes = new Uint8Array([0x50, 0x4b, 3, 4, ...encoder.encode('not a zip at all')]);
    const { lines, read } = await linesOf(bytes);
    expect(lines).toEqual([]);
    expect(read.skipped.bytes).toBe(bytes.length);
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
