import { expect, it } from 'vitest';
import { decodeUnits } from './decode-units.ts';
import { Dice } from './oracle-cases.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function unitsOf(bytes: Uint8Array): number[] {
  const out = new Uint16Array(bytes.length);
  return [...out.subarray(0, decodeUnits(bytes, 0, bytes.length, out))];
}

it('reads any bytes as TextDecoder does', () => {
  const dice = new Dice(8);
  // Bytes at which the rules change, so that nearly every sequence is a border case.
  const bytes = [
    0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee,
  ];
  bytes.push(0xef, 0xbb, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff);
  for (let round = 0; round < 20_000; round++) {
    const some = Uint8Array.from({ length: dice.below(9) }, () => dice.pick(bytes));
    const text = decoder.decode(some);
    expect(unitsOf(some), some.join()).toEqual(Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)));
  }
});
