/**
 * The search index as bytes: for each record the terms that its row lacks. Written by columns, so that gzip finds what is
 * alike: terms front-coded in sorted order, record numbers as differences.
 *
 *   u32 magic · u32 records · u32 terms · u32 bytes of term suffixes
 *   shared prefix length of each term (varint) · suffix length (varint) · suffixes (UTF-8)
 *   for each term and class: number of records (varint), then the differences of their numbers (varint)
 *
 * decode(encode(x)) is x. Cost: linear. A corrupt index throws RangeError and never allocates beyond its own length.
 */
import { DEPTH_WEIGHTS, type DepthTerms } from './record-terms.ts';

const MAGIC = 0x32585345; // "ESX2"
const HEADER_BYTES = 16;
const CLASSES = DEPTH_WEIGHTS.length;

export interface DepthPostings {
  readonly recordCount: number;
  /** Calls back for every (term, class, record). */
  each(visit: (term: string, classNumber: number, record: number) => void): void;
}

export function encodeSearchIndex(terms: readonly DepthTerms[]): Uint8Array {
  const postings = new Map<string, number[][]>();
  terms.forEach((classes, record) => {
    classes.forEach((list, classNumber) => {
      for (const term of list) {
        const known = postings.get(term) ?? Array.from({ length: CLASSES }, () => []);
        known[classNumber]?.push(record);
        postings.set(term, known);
      }
    });
  });
  const sorted = [...postings.keys()].sort();
  const encoder = new TextEncoder();
  const suffixes: Uint8Array[] = [];
  const prefixLengths: number[] = [];
  let previous = '';
  for (const term of sorted) {
    const shared = sharedPrefix(previous, term);
    prefixLengths.push(shared);
    suffixes.push(encoder.encode(term.slice(shared)));
    previous = term;
  }
  const suffixBytes = suffixes.reduce((sum, { length }) => sum + length, 0);
  const out: number[] = [];
  for (const length of prefixLengths) putVarint(out, length);
  for (const { length } of suffixes) putVarint(out, length);
  for (const suffix of suffixes) for (const byte of suffix) out.push(byte);
  for (const term of sorted) {
    for (const list of postings.get(term) ?? []) {
      putVarint(out, list.length);
      let last = 0;
      for (const record of list) {
        putVarint(out, record - last);
        last = record;
      }
    }
  }
  const bytes = new Uint8Array(HEADER_BYTES + out.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, terms.length, true);
  view.setUint32(8, sorted.length, true);
  view.setUint32(12, suffixBytes, true);
  bytes.set(out, HEADER_BYTES);
  return bytes;
}

/** @throws RangeError when the bytes are no search index or end too early. */
export function decodeSearchIndex(bytes: Uint8Array): DepthPostings {
  if (bytes.length < HEADER_BYTES) throw new RangeError('search index cut off');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw new RangeError('not a search index');
  const recordCount = view.getUint32(4, true);
  const termCount = view.getUint32(8, true);
  const suffixBytes = view.getUint32(12, true);
  if (termCount > bytes.length || suffixBytes > bytes.length) throw new RangeError('search index cut off');
  const reader = new VarintReader(bytes, HEADER_BYTES);
  const prefixLengths = reader.many(termCount);
  const suffixLengths = reader.many(termCount);
  const decoder = new TextDecoder();
  const terms: string[] = [];
  let at = reader.at;
  let previous = '';
  for (let term = 0; term < termCount; term++) {
    const end = at + (suffixLengths[term] ?? 0);
    if (end > bytes.length) throw new RangeError('search index cut off');
    previous = previous.slice(0, prefixLengths[term]) + decoder.decode(bytes.subarray(at, end));
    terms.push(previous);
    at = end;
  }
  const postingsAt = at;
  return {
    recordCount,
    each(visit) {
      const postings = new VarintReader(bytes, postingsAt);
      for (const term of terms) {
        for (let classNumber = 0; classNumber < CLASSES; classNumber++) {
          let record = 0;
          for (let left = postings.next(); left > 0; left--) {
            record += postings.next();
            if (record >= recordCount) throw new RangeError('search index names a record beyond its end');
            visit(term, classNumber, record);
          }
        }
      }
    },
  };
}

class VarintReader {
  at: number;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  next(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.#bytes[this.at++];
      if (byte === undefined) throw new RangeError('search index cut off');
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    throw new RangeError('search index holds a number too long');
  }

  many(count: number): Uint32Array {
    const values = new Uint32Array(count);
    for (let at = 0; at < count; at++) values[at] = this.next();
    return values;
  }
}

function putVarint(out: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    out.push((rest & 0x7f) | 0x80);
    rest = Math.floor(rest / 128);
  }
  out.push(rest);
}

/** Length of the common beginning, never splitting a surrogate pair. */
function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  const last = length > 0 ? a.charCodeAt(length - 1) : 0;
  return last >= 0xd800 && last < 0xdc00 ? length - 1 : length;
}
