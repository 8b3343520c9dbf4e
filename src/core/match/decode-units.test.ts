import { expect, it } from 'vitest';
import { decodeUnits } from './decode-units.ts';
import { Dice } from './oracle-cases.ts';
import { wasmDecoder } from './wasm-decoder.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function unitsOf(bytes: Uint8Array): number[] {
  const out = new Uint16Array(bytes.length);
  return [...out.subarray(0, decodeUnits(bytes, 0, bytes.length, out))];
}

// Bytes at which the rules change, so that nearly every sequence is a border case.
const BORDERS = [
  0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef,
  0xbb, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff,
];

it('reads any bytes as TextDecoder does', () => {
  const dice = new Dice(8);
  for (let round = 0; round < 20_000; round++) {
    const some = Uint8Array.from({ length: dice.below(9) }, () => dice.pick(BORDERS));
    const text = decoder.decode(some);
    expect(unitsOf(some), some.join()).toEqual(Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)));
  }
});

it('reads long text in WebAssembly as it does in JavaScript', () => {
  const decode = wasmDecoder();
  expect(decode).not.toBe(decodeUnits);
  const dice = new Dice(9);
  for (let round = 0; round < 300; round++) {
    const ascii = dice.below(100);
    const bytes = Uint8Array.from({ length: 200 + dice.below(round % 10 === 0 ? 20_000 : 900) }, () =>
      dice.below(100) < ascii ? 0x61 : dice.pick(BORDERS),
    );
    const from = dice.below(9);
    const to = bytes.length - dice.below(9);
    const run = (one: typeof decodeUnits): number[][] => {
      const out = new Uint16Array(bytes.length + 5);
      const unitOf = new Uint16Array(bytes.length);
      const count = one(bytes, from, to, out, 5);
      return [
        [count, one(bytes, from, to, new Uint16Array(bytes.length), 0, unitOf)],
        [...out.subarray(0, 5 + count)],
        [...unitOf.subarray(0, to - from)],
      ];
    };
    expect(String(run(decode))).toBe(String(run(decodeUnits)));
  }
});
