import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unwrapLines } from './unwrap-lines.ts';

const CORPUS = 'src/core/diagnosis/corpus';
const logs = ['cases', 'clean'].flatMap((part) =>
  readdirSync(join(CORPUS, part)).map((name) => ({
    name,
    lines: readFileSync(join(CORPUS, part, name), 'utf8')
      .replace(/\n$/, '')
      .split('\n'),
  })),
);

/** What a terminal of that width shows. */
function cutAt(width: number, lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'g')) ?? ['']);
}

describe('lines that a terminal cut', () => {
  test.each([80, 100, 120, 97])('at %i columns are put together again', (width) => {
    let wanted = 0;
    let found = 0;
    for (const { lines } of logs) {
      const plain = lines.filter((line) => !/[^\x20-\x7e]/.test(line));
      // Of a line cut in the middle of its blanks nobody can tell that it went on.
      const wide = plain.filter((line) => line.length > width && line.length % width !== 0 && !/ {3}/.test(line));
      const unwrapped = wide.length < 4 ? null : unwrapLines(cutAt(width, plain));
      if (!unwrapped) continue;
      wanted += wide.length;
      found += unwrapped.lines.filter((line) => wide.includes(line)).length;
    }
    expect(found / wanted).toBeGreaterThan(0.8);
    expect(wanted).toBeGreaterThan(5);
  });

  test('are not seen where two whole lines fill a usual width by chance', () => {
    const lines = [
      '2026-11-23 01:22:30,279 INFO     sync: sync finished: 120 ok, 0 failed, 0 errors',
      'Get "https://127.0.0.1:47337/v2/": x509: certificate signed by unknown authority',
      'PLAY [localhost]',
    ];
    expect(lines.slice(0, 2).map((line) => line.length)).toEqual([80, 80]);
    expect(unwrapLines(lines)).toBeNull();
  });

  test('say where they began', () => {
    const lines = ['short', 'a'.repeat(200), 'b', 'c'.repeat(170), 'd'];
    expect(unwrapLines(cutAt(80, lines))).toEqual({ lines, starts: [0, 1, 4, 5, 8, 9] });
  });

  test('are known by columns, of which a wide character has two', () => {
    const lines = ['错误：无法找到模块abcdef', `${'错'.repeat(39)}ab`, 'cd', `${'误'.repeat(39)}ef`, 'gh'];
    expect(unwrapLines(lines)?.lines).toEqual([lines[0], `${'错'.repeat(39)}abcd`, `${'误'.repeat(39)}efgh`]);
  });
});

describe('lines that nobody cut', () => {
  test('logs as tools wrote them stay as they are', () => {
    expect(logs.filter(({ lines }) => unwrapLines(lines) !== null).map(({ name }) => name)).toEqual([]);
  });

  test.each([
    ['rulers', ['='.repeat(80), 'one', '-'.repeat(80), 'two', '='.repeat(80), 'three']],
    ['a table', Array.from({ length: 9 }, (_, at) => `| ${String(at).padEnd(76)} |`)],
    ['padded lines', Array.from({ length: 9 }, (_, at) => `line ${at}`.padEnd(80))],
    ['one wide line', ['x'.repeat(80), 'y', 'z']],
    [
      'frames of a trace as wide as the line before it',
      [
        'w'.repeat(80),
        'Exception',
        ...Array.from({ length: 2 }, () => [`${'\tat'.padEnd(79, 'f')})`, '\tat b(B:1)']).flat(),
      ],
    ],
  ])('%s', (_, lines) => {
    expect(unwrapLines(lines)).toBeNull();
  });
});
