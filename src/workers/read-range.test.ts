import { expect, test } from 'vitest';
import { freeRange, readRange } from './read-range.ts';

const content = Uint8Array.from({ length: 300_000 }, (_, at) => (at * 31) & 0xff);
const blob = new Blob([content]);

test('a range is read as it stands in the file', async () => {
  const bytes = await readRange(blob, 1000, 200_000);
  expect(Buffer.compare(bytes, content.subarray(1000, 200_000))).toBe(0);
});

test('what is given back is gone, again and again', async () => {
  for (let round = 0; round < 3; round++) {
    const bytes = await readRange(blob, 0, 1000);
    freeRange(bytes);
    freeRange(bytes);
    expect(bytes.length).toBe(0);
    expect(bytes.buffer.byteLength).toBe(0);
  }
});

test('ranges that are held at the same time do not share a buffer', async () => {
  const [a, b] = await Promise.all([readRange(blob, 0, 100), readRange(blob, 100, 200)]);
  expect([...a, ...b]).toEqual([...content.subarray(0, 200)]);
});

test('a file that became shorter cannot be read', async () => {
  const short = { slice: () => new Blob([new Uint8Array(5)]) };
  await expect(readRange(short as unknown as Blob, 0, 10)).rejects.toThrow('the file has changed');
});
