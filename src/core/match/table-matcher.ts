/**
 * The matcher over compiled tables: cuts what is fed into pieces for the scanner, has its candidates verified and puts the
 * hits in order. No parser and no native RegExp is needed here. Memory: the scanner's image, whatever the log's length.
 */
import { decodeUnits } from './decode-units.ts';
import { JoinedLines, REACH } from './joined-lines.ts';
import { characterStart, OVERLAP_BYTES } from './line-window.ts';
import { type MatchTables, PREFIX } from './match-tables.ts';
import type { LineHit, LineMatcher } from './pattern.ts';
import { PlainScanner } from './plain-scanner.ts';
import { buildScanImage, SAMPLE_BYTES } from './scan-image.ts';
import { HEADER, OUTPUT_WORDS, PIECE_BYTES, TEXT_MARGIN } from './scan-layout.ts';
import type { Scanner } from './scanner.ts';
import { decodeTables } from './table-format.ts';
import { UnfilteredLines } from './unfiltered-lines.ts';
import { Verifier, WORTH_BYTES } from './verifier.ts';
import { wasmDecoder } from './wasm-decoder.ts';
import { createWasmScanner } from './wasm-scanner.ts';

const NEWLINE = 10;
/** A line with so many hits is sorted by insertion. */
const MOST_INSERTED = 16;
/** Below this the first bytes fed are too few to tell which grams are rare; the tables are then built once more. */
const ENOUGH_SAMPLE = 65_536;
const REBUILD_AFTER = 2_097_152;

export interface MatcherOptions {
  /** `plain` does without WebAssembly; the answers are the same. */
  readonly engine?: 'best' | 'plain';
  /** Bytes of candidates after which a pattern that literals do not decide gets an automaton. */
  readonly automatonAfter?: number;
  /** Asked before the program of a pattern runs on a piece of text; `false` leaves it out. */
  readonly mayTry?: (pattern: number) => boolean;
}

/** @throws TableError when the bytes are not tables. */
export function createTableMatcher(tables: Uint8Array, options: MatcherOptions = {}): LineMatcher {
  return new TableMatcher(decodeTables(tables), options);
}

class TableMatcher implements LineMatcher {
  readonly refused: MatchTables['refused'];
  readonly #tables: MatchTables;
  readonly #engine: 'best' | 'plain';
  readonly #verifier: Verifier;
  readonly #joined: JoinedLines | undefined;
  readonly #unfiltered: UnfilteredLines | undefined;
  readonly #anywhere: readonly number[];
  #scanner: Scanner | undefined;
  #bytesSeen = 0;
  #sampleBytes = 0;
  /** Lines of earlier streams: the scanner's stamps want numbers that only grow. */
  #lineBase = 0;
  #line = 0;
  #hits: LineHit[] = [];
  /** The line of the last hit, and where its hits begin. */
  #hitLine = -1;
  #lineHits = 0;
  #verified: Int32Array;

  constructor(tables: MatchTables, { engine = 'best', automatonAfter = WORTH_BYTES, mayTry }: MatcherOptions) {
    this.#tables = tables;
    this.#engine = engine;
    this.refused = tables.refused;
    const decode = engine === 'best' ? wasmDecoder() : decodeUnits;
    this.#verifier = new Verifier(tables, automatonAfter, decode, mayTry);
    this.#verified = new Int32Array(tables.patternCount).fill(-1);
    const { unfiltered, joined } = tables;
    this.#anywhere = unfiltered.filter((pattern) => joined.has(pattern));
    const single = unfiltered.filter((pattern) => !joined.has(pattern));
    if (single.length > 0) this.#unfiltered = new UnfilteredLines(tables, this.#verifier, single);
    if (joined.size > 0) this.#joined = new JoinedLines(this.#verifier, decode);
  }

  feed(bytes: Uint8Array): readonly LineHit[] {
    if (bytes.length === 0) return [];
    this.#hits = [];
    this.#hitLine = -1;
    this.#lineHits = 0;
    this.#verifier.forget();
    const firstLine = this.#line - this.#lineBase;
    const scanner = this.#scannerFor(bytes);
    for (let from = 0; from < bytes.length; ) {
      const to = pieceEnd(bytes, from);
      this.#scanPiece(scanner, bytes, from, to);
      const cut = to < bytes.length && bytes[to - 1] !== NEWLINE;
      from = cut ? characterStart(bytes, to - OVERLAP_BYTES, from) : to;
    }
    this.#sortLine();
    if (bytes[bytes.length - 1] !== NEWLINE) this.#line++;
    this.#bytesSeen += bytes.length;
    if (this.#unfiltered) this.#addSorted(this.#unfiltered.take(bytes, firstLine));
    if (this.#joined && this.#anywhere.length > 0) this.#suspectAll(bytes, this.#joined, firstLine);
    if (this.#joined) this.#addSorted(this.#joined.take(bytes, this.#line - this.#lineBase));
    return this.#hits;
  }

  end(): readonly LineHit[] {
    this.#hits = [];
    if (this.#joined) this.#addSorted(this.#joined.finish());
    this.#lineBase = this.#line;
    this.#bytesSeen = 0;
    return this.#hits;
  }

  #scannerFor(bytes: Uint8Array): Scanner {
    const known = this.#scanner;
    const stale =
      this.#sampleBytes < ENOUGH_SAMPLE && this.#bytesSeen > REBUILD_AFTER && bytes.length > this.#sampleBytes;
    if (known && !stale) return known;
    this.#sampleBytes = Math.min(bytes.length, SAMPLE_BYTES);
    const sample = sampleOf(bytes);
    const wasm =
      this.#engine === 'best'
        ? createWasmScanner((allocate) => buildScanImage(this.#tables, sample, allocate))
        : undefined;
    const scanner = wasm ?? new PlainScanner(buildScanImage(this.#tables, sample, (size) => new ArrayBuffer(size)));
    this.#scanner = scanner;
    return scanner;
  }

  #scanPiece(scanner: Scanner, bytes: Uint8Array, from: number, to: number): void {
    const memory = new Uint8Array(scanner.memory);
    const words = new Uint32Array(scanner.memory, 0, scanner.memory.byteLength >> 2);
    const text = words[HEADER.text]!;
    const head = Math.max(0, from - TEXT_MARGIN);
    const tail = Math.min(bytes.length, to + TEXT_MARGIN);
    const start = text + TEXT_MARGIN - (from - head);
    memory.fill(NEWLINE, text, start);
    memory.set(bytes.subarray(head, tail), start);
    memory.fill(NEWLINE, start + tail - head, text + 2 * TEXT_MARGIN + (to - from));
    scanner.begin(to - from, this.#line);
    const output = words[HEADER.output]! >> 2;
    do {
      const count = scanner.next();
      for (let at = output, end = output + OUTPUT_WORDS * count; at < end; at += OUTPUT_WORDS) {
        this.#takeRecord(
          bytes,
          words[at]!,
          words[at + 1]!,
          from + words[at + 2]!,
          from + words[at + 3]!,
          words[at + 4]!,
        );
      }
    } while (!scanner.done());
    this.#line = scanner.line();
  }

  #takeRecord(bytes: Uint8Array, what: number, line: number, start: number, end: number, place: number): void {
    if ((what & 1) === 0) {
      const pattern = what >>> 1;
      if (this.#verified[pattern] !== line) this.#push(pattern, line);
      return;
    }
    const number = what >>> 1;
    const pattern = this.#tables.patternOf[number]!;
    if (this.#joined && this.#tables.joined.has(pattern)) {
      const { firstLineParts, prefixes, gaps } = this.#tables;
      const reach = firstLineParts[number]! > 0 ? 0 : REACH;
      const prefix = prefixes[number]!;
      const bounds = prefix >= PREFIX.gaps ? gaps[(prefix - PREFIX.gaps) >> 1] : undefined;
      this.#joined.suspect(pattern, line - this.#lineBase, bounds ? start + place : start, reach, bounds);
      return;
    }
    if (this.#verified[pattern] === line) return;
    if (this.#verifier.alternativeMatches(number, bytes, start, end, place)) this.#push(pattern, line);
  }

  #push(pattern: number, line: number): void {
    this.#verified[pattern] = line;
    const own = line - this.#lineBase;
    if (own !== this.#hitLine) {
      this.#sortLine();
      this.#hitLine = own;
    }
    this.#hits.push({ pattern, line: own, endLine: own });
  }

  /** Hits come line by line; those of the last line are put in order of pattern. */
  #sortLine(): void {
    const hits = this.#hits;
    const first = this.#lineHits;
    this.#lineHits = hits.length;
    if (hits.length - first > MOST_INSERTED) {
      const sorted = hits.slice(first).sort((a, b) => a.pattern - b.pattern);
      for (let i = 0; i < sorted.length; i++) hits[first + i] = sorted[i]!;
      return;
    }
    for (let i = first + 1; i < hits.length; i++) {
      const hit = hits[i]!;
      let at = i;
      for (; at > first && hits[at - 1]!.pattern > hit.pattern; at--) hits[at] = hits[at - 1]!;
      hits[at] = hit;
    }
  }

  #addSorted(more: readonly LineHit[]): void {
    if (more.length === 0) return;
    const hits = this.#hits;
    const merged: LineHit[] = [];
    let at = 0;
    for (const hit of more) {
      while (at < hits.length && isBefore(hits[at]!, hit)) merged.push(hits[at++]!);
      merged.push(hit);
    }
    while (at < hits.length) merged.push(hits[at++]!);
    this.#hits = merged;
  }

  /** Joined patterns without a literal may start on any line. */
  #suspectAll(bytes: Uint8Array, joined: JoinedLines, firstLine: number): void {
    for (let start = 0, line = firstLine; start < bytes.length; line++) {
      for (const pattern of this.#anywhere) joined.suspect(pattern, line, start, 0);
      const newline = bytes.indexOf(NEWLINE, start);
      start = newline < 0 ? bytes.length : newline + 1;
    }
  }
}

function isBefore(a: LineHit, b: LineHit): boolean {
  return a.line < b.line || (a.line === b.line && a.pattern < b.pattern);
}

/** Whole lines where one ends in the piece; a longer line is cut. */
function pieceEnd(bytes: Uint8Array, from: number): number {
  const limit = from + PIECE_BYTES;
  if (limit >= bytes.length) return bytes.length;
  // Not from the beginning of a long line.
  const newline = bytes.subarray(from, limit).lastIndexOf(NEWLINE);
  return newline >= 0 ? from + newline + 1 : characterStart(bytes, limit, from);
}

/** Slices from all over the first bytes, so that a log's preamble does not speak for the rest. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE_BYTES) return bytes;
  const slices = 16;
  const sliceBytes = SAMPLE_BYTES / slices;
  const sample = new Uint8Array(SAMPLE_BYTES);
  const step = Math.floor((bytes.length - sliceBytes) / (slices - 1));
  for (let i = 0; i < slices; i++) sample.set(bytes.subarray(i * step, i * step + sliceBytes), i * sliceBytes);
  return sample;
}
