import fc from 'fast-check';
import { expect, test } from 'vitest';
import { putUtf8, utf8Text } from './utf8-text.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

test('any bytes read as a decoder reads them', () => {
  // Bytes at which the rules change, so that nearly every sequence is a border case.
  const borders = [
    0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xed, 0xee, 0xef,
  ];
  const byte = fc.constantFrom(...borders, 0xbb, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xf8, 0xff);
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 8 }), (values) => {
      const bytes = Uint8Array.from(values);
      expect(utf8Text(bytes, 0, bytes.length)).toBe(decoder.decode(bytes));
    }),
    { numRuns: 20_000 },
  );
});

test('characters of every length read right, wherever a piece ends', () => {
  for (const character of ['a', 'é', '错', '😀', '\ufeff', '\u0000']) {
    for (const before of [0, 1, 2, 3]) {
      const text = 'x'.repeat(before) + character.repeat(5000);
      const bytes = new TextEncoder().encode(`<${text}>`);
      expect(utf8Text(bytes, 1, bytes.length - 1)).toBe(text);
    }
  }
});

test('any text is written as an encoder writes it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'é', '错', '😀', '\ud83d', '\ude00', '\u07ff', '\uffff')), (parts) => {
      const text = parts.join('');
      const bytes = new Uint8Array(3 * text.length + 1);
      const length = putUtf8(text, bytes, 1);
      expect([...bytes.subarray(1, 1 + length)]).toEqual([...new TextEncoder().encode(text)]);
    }),
    { numRuns: 3000 },
  );
});
