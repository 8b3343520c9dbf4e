import { expect, test } from 'vitest';
import { FedLines } from './fed-lines.ts';
import { HitPacker, KEPT_HITS } from './packed-hits.ts';

test('packed hits name a line once, count all, and leave those of the next chunk out', () => {
  const fed = new FedLines();
  // The second line was opened into three.
  fed.feed(1, 4, [1, 3]);
  const packer = new HitPacker();
  const found = [0, 1, 2, 4, 5].map((line) => ({ pattern: 7, line, endLine: line }));
  packer.put([...found, { pattern: 2, line: 3, endLine: 4 }], fed, 5);
  expect(packer.take()).toEqual({
    places: Int32Array.of(7, 1, 1, 7, 2, 2, 7, 3, 3, 2, 2, 3),
    counts: Int32Array.of(7, 4, 2, 1),
  });
  expect(packer.take()).toEqual({ places: new Int32Array(0), counts: new Int32Array(0) });
});

test('of a pattern on very many lines the first places are kept', () => {
  const fed = new FedLines();
  fed.feed(1, 5000, []);
  const packer = new HitPacker();
  packer.put(
    Array.from({ length: 5000 }, (_, line) => ({ pattern: 1, line, endLine: line })),
    fed,
    Number.POSITIVE_INFINITY,
  );
  const { places, counts } = packer.take();
  expect(places.length).toBe(3 * KEPT_HITS);
  expect(counts).toEqual(Int32Array.of(1, 5000));
});
