import { expect, test } from 'vitest';
import { RangeReader } from './range-reader.ts';

const content = Uint8Array.from({ length: 300_000 }, (_, at) => (at * 31) & 0xff);
const blob = new Blob([content]);

test('a range is read as it stands in the file, into the buffer that was given back', async () => {
  const reader = new RangeReader();
  const first = await reader.read(blob, 1000, 200_000);
  expect(Buffer.compare(first, content.subarray(1000, 200_000))).toBe(0);
  const { buffer } = first;
  reader.giveBack(first);
  const second = await reader.read(blob, 250_000, 300_000);
  expect(Buffer.compare(second, content.subarray(250_000))).toBe(0);
  expect(second.buffer.byteLength).toBe(199_000);
  expect(buffer.byteLength).toBe(0);
});

test('ranges that are held at the same time do not share a buffer', async () => {
  const reader = new RangeReader();
  const [a, b] = await Promise.all([reader.read(blob, 0, 100), reader.read(blob, 100, 200)]);
  expect([...a, ...b]).toEqual([...content.subarray(0, 200)]);
});

test('where a browser cannot read into a buffer, the range is read all the same', async () => {
  const plain = { slice: (from: number, to: number) => ({ arrayBuffer: () => blob.slice(from, to).arrayBuffer() }) };
  const bytes = await new RangeReader().read(plain as unknown as Blob, 10, 20);
  expect([...bytes]).toEqual([...content.subarray(10, 20)]);
});

test('a file that became shorter cannot be read', async () => {
  const short = { slice: () => new Blob([new Uint8Array(5)]) };
  await expect(new RangeReader().read(short as unknown as Blob, 0, 10)).rejects.toThrow('the file has changed');
});
