/**
 * What `LineCleaner` does, on bytes and a block of lines at a time: most lines need no string of their own. Colours are cut
 * out of the bytes, wrappers looked for only where the line's characters allow one; whatever is out of the ordinary (other
 * controls, structured lines, redraws) goes line by line through `LineCleaner` itself.
 *
 * Invariant: what is fed, its markers and the counts of wrappers are those of `LineCleaner`; `block-cleaner.test.ts` holds
 * one against the other. Cost: one look at every byte, one or two expressions a wrapped line, none for most others.
 */
import { type CleanBlock, LINES_PER_OFFSET, type LineMark } from './clean-block.ts';
import { LineCleaner, MAX_DEPTH } from './clean-line.ts';
import { LINE_CLASSES } from './line-classes.ts';
import { FLAG, type LineKernel } from './line-kernel.ts';
import { MAY_BE_STRUCTURED } from './open-structured.ts';
import { createPlainLineKernel } from './plain-line-kernel.ts';
import { MAX_LINE_BYTES } from './text-chunks.ts';
import { characterStart, holdsBareReset, holdsHighControl, utf8Length } from './utf8-places.ts';
import { putUtf8, utf8Text } from './utf8-text.ts';
import { createWasmLineKernel } from './wasm-line-kernel.ts';
import { ASK } from './wrapper-glances.ts';
import { type Marker, WRAPPERS } from './wrappers.ts';
import { wrappersFor } from './wrappers-by-unit.ts';

const OPENS = FLAG.quotes | FLAG.backslashes;

/** Blocks of this size and so many lines go through the kernel in WebAssembly; others seldom come. */
const KERNEL_BYTES = 256 << 10;
const KERNEL_LINES = 16 << 10;

export class BlockCleaner {
  /** How often each wrapper came off. */
  readonly counts: Map<string, number>;
  readonly #cleaner = new LineCleaner();
  readonly #usual: LineKernel;
  #kernel: LineKernel;
  #bytes: Uint8Array = new Uint8Array(0);
  /** Of what is fed: its length, how much of it is gathered, and stretches in the kernel's list that are not. */
  #fedLength = 0;
  #gathered = 0;
  #listed = 0;
  #starts = new Int32Array(8192);
  /** For each fed line, whether it holds anything but ASCII. */
  #fedHigh = new Uint8Array(8192);
  #fedLines = 0;
  #opened: number[] = [];
  #marks: LineMark[] = [];
  /** How often each wrapper came off in this block, the usual way. */
  readonly #peels = new Int32Array(WRAPPERS.length);
  readonly #chain: number[] = new Array(MAX_DEPTH).fill(0);

  /** @param engine `plain` does without WebAssembly; what comes out is the same. */
  constructor(engine: 'best' | 'plain' = 'best') {
    this.counts = this.#cleaner.counts;
    const wasm = engine === 'best' ? createWasmLineKernel(LINE_CLASSES, KERNEL_BYTES, KERNEL_LINES) : null;
    this.#usual = wasm ?? createPlainLineKernel(LINE_CLASSES, KERNEL_BYTES, KERNEL_LINES);
    this.#kernel = this.#usual;
  }

  /**
   * @param bytes whole lines; only the last may lack its end.
   * @param before lines of the chunk that stand before them.
   */
  clean(bytes: Uint8Array, before = 0): CleanBlock {
    const lines = this.#split(bytes);
    const droppedBytes = bytes.length > MAX_LINE_BYTES ? this.#cutOverlong(lines) : 0;
    const { begins, textAt } = this.#kernel;
    const first = (LINES_PER_OFFSET - (before % LINES_PER_OFFSET)) % LINES_PER_OFFSET;
    const offsets = new Uint32Array(Math.max(0, Math.ceil((lines - first) / LINES_PER_OFFSET)));
    for (let at = 0; at < offsets.length; at++)
      offsets[at] = (begins[first + at * LINES_PER_OFFSET] as number) - textAt;
    for (let line = 0; line < lines; line++) this.#cleanLine(line);
    this.#gather();
    this.#addPeels();
    this.#starts[this.#fedLines] = this.#fedLength;
    const { memory, fedAt } = this.#kernel;
    return {
      lines,
      bytes: memory.subarray(fedAt, fedAt + this.#fedLength),
      fedLines: this.#fedLines,
      starts: this.#starts,
      opened: this.#opened,
      marks: this.#marks,
      text: this.#textOf,
      isHigh: this.#isHigh,
      offsets,
      droppedBytes,
    };
  }

  #split(bytes: Uint8Array): number {
    const { length } = bytes;
    this.#bytes = bytes;
    this.#fedLength = 0;
    this.#gathered = 0;
    this.#listed = 0;
    this.#fedLines = 0;
    this.#opened = [];
    this.#marks = [];
    this.#kernel = this.#usual;
    let lines = -1;
    if (length <= this.#usual.textCapacity) {
      this.#usual.memory.set(bytes, this.#usual.textAt);
      lines = this.#usual.split(length);
    }
    if (lines < 0) {
      // Longer than usual, or of very many short lines.
      this.#kernel = createPlainLineKernel(LINE_CLASSES, length, length);
      this.#kernel.memory.set(bytes, this.#kernel.textAt);
      lines = this.#kernel.split(length);
    }
    return lines;
  }

  /** @returns bytes left out. */
  #cutOverlong(lines: number): number {
    const { begins, rawEnds, flags, textAt } = this.#kernel;
    let dropped = 0;
    for (let line = 0; line < lines; line++) {
      const begin = begins[line] as number;
      const end = rawEnds[line] as number;
      if (end - begin <= MAX_LINE_BYTES) continue;
      const cut = textAt + characterStart(this.#bytes, begin - textAt + MAX_LINE_BYTES);
      dropped += end - cut;
      rawEnds[line] = cut;
      flags[line] = (flags[line] as number) | FLAG.control;
    }
    return dropped;
  }

  #cleanLine(line: number): void {
    const kernel = this.#kernel;
    const flags = kernel.flags[line] as number;
    const start = kernel.begins[line] as number;
    const end = kernel.ends[line] as number;
    if ((flags & (FLAG.control | FLAG.returns)) !== 0) {
      this.#longWay(line);
      return;
    }
    // What is left of the line begins at `at`; `text` is its string, once there is need of one.
    let at = start;
    let text: string | null = null;
    if ((flags & FLAG.high) !== 0) {
      if (holdsHighControl(kernel.memory, start, end)) {
        this.#longWay(line);
        return;
      }
      text = utf8Text(kernel.memory, start, end);
      // Broken bytes that a colour stood between are two characters, not one.
      if ((flags & FLAG.escapes) !== 0 && text.includes('\ufffd')) {
        this.#longWay(line);
        return;
      }
    }
    if ((flags & (FLAG.brackets | FLAG.escapes)) === FLAG.brackets) {
      if (holdsBareReset(kernel.memory, start, end)) {
        this.#longWay(line);
        return;
      }
    }
    const isAscii = (flags & FLAG.high) === 0;
    let marker: Marker | null = null;
    let peeled = 0;
    while (peeled < MAX_DEPTH && at < end) {
      const unit: number = text === null ? (kernel.memory[at] as number) : text.charCodeAt(0);
      const wrappers = wrappersFor(unit);
      let taken = 0;
      for (let i = 0; i < wrappers.length; i++) {
        const ready = wrappers[i]!;
        if (ready.needs !== 0 && (ready.needs & flags) === 0) continue;
        const glance = isAscii ? (ready.wrapper.glance?.(kernel.memory, at, end) ?? ASK) : ASK;
        if (glance === 0) continue;
        if (glance > 0) {
          taken = glance;
          this.#chain[peeled++] = ready.number;
          break;
        }
        text ??= utf8Text(kernel.memory, at, end);
        const { expression } = ready;
        expression.lastIndex = 0;
        if (!expression.test(text)) continue;
        taken = expression.lastIndex;
        if (taken === 0) continue;
        const { marker: markerOf, prefix } = ready.wrapper;
        if (markerOf) marker = markerOf(prefix.exec(text) as RegExpExecArray) ?? marker;
        this.#chain[peeled++] = ready.number;
        break;
      }
      if (taken === 0) {
        if (this.#mayBeStructured(unit, at, end, flags, text)) {
          this.#longWay(line);
          return;
        }
        break;
      }
      if (isAscii) {
        at += taken;
        text = null;
      } else {
        const whole: string = text as string;
        const bytes = utf8Length(whole, taken);
        if (bytes < 0) {
          this.#longWay(line);
          return;
        }
        at += bytes;
        text = whole.slice(taken);
      }
    }
    for (let i = 0; i < peeled; i++) this.#count(this.#chain[i] as number);
    if (marker !== null) this.#marks.push({ fed: this.#fedLines, fedLines: 1, marker, level: null, text: null });
    this.#feed(at, end, (flags & FLAG.high) !== 0);
  }

  #mayBeStructured(unit: number, at: number, end: number, flags: number, text: string | null): boolean {
    if (unit === 0x7b && this.#kernel.memory[end - 1] === 0x7d) return true;
    return (flags & OPENS) === OPENS && MAY_BE_STRUCTURED.test(text ?? utf8Text(this.#kernel.memory, at, end));
  }

  #longWay(line: number): void {
    const { begins, rawEnds, textAt } = this.#kernel;
    const raw = utf8Text(this.#bytes, (begins[line] as number) - textAt, (rawEnds[line] as number) - textAt);
    const { text, lines, marker, level } = this.#cleaner.clean(raw);
    const fedLines = lines.length;
    if (marker !== null || level !== null)
      this.#marks.push({ fed: this.#fedLines, fedLines, marker, level, text: lines[0] === text ? null : text });
    if (fedLines !== 1) this.#opened.push(line, fedLines);
    this.#gather();
    for (const each of lines) {
      this.#makeRoom(3 * each.length);
      const { memory, fedAt } = this.#kernel;
      const length = putUtf8(each, memory, fedAt + this.#fedLength);
      this.#beginFed(length, length > each.length);
      memory[fedAt + this.#fedLength + length] = 10;
      this.#fedLength += length + 1;
      this.#gathered = this.#fedLength;
    }
  }

  #feed(start: number, end: number, isHigh: boolean): void {
    const length = end - start;
    this.#beginFed(length, isHigh);
    const { list } = this.#kernel;
    list[2 * this.#listed] = start;
    list[2 * this.#listed + 1] = end;
    this.#fedLength += length + 1;
    if (2 * ++this.#listed === list.length) this.#gather();
  }

  #makeRoom(length: number): void {
    if (this.#fedLength + length >= this.#kernel.fedCapacity)
      this.#kernel.growFed(2 * (this.#fedLength + length) + 1024);
  }

  #beginFed(length: number, isHigh: boolean): void {
    this.#makeRoom(length);
    if (this.#fedLines + 1 >= this.#starts.length) this.#growLines();
    this.#starts[this.#fedLines] = this.#fedLength;
    this.#fedHigh[this.#fedLines++] = isHigh ? 1 : 0;
  }

  /** Puts what is listed behind what is gathered. */
  #gather(): void {
    if (this.#listed > 0) this.#kernel.gather(this.#listed, this.#kernel.fedAt + this.#gathered);
    this.#listed = 0;
    this.#gathered = this.#fedLength;
  }

  /** Counted by number; what comes first stands first. */
  #count(wrapper: number): void {
    const count = this.#peels[wrapper] as number;
    this.#peels[wrapper] = count + 1;
    const { name } = WRAPPERS[wrapper] as (typeof WRAPPERS)[number];
    if (count === 0 && !this.counts.has(name)) this.counts.set(name, 0);
  }

  #addPeels(): void {
    for (let wrapper = 0; wrapper < WRAPPERS.length; wrapper++) {
      const { name } = WRAPPERS[wrapper] as (typeof WRAPPERS)[number];
      const count = this.#peels[wrapper] as number;
      if (count > 0) this.counts.set(name, (this.counts.get(name) ?? 0) + count);
    }
    this.#peels.fill(0);
  }

  /** A fed line of the block, from 0. */
  readonly #textOf = (fed: number): string => {
    const start = this.#starts[fed] as number;
    const end = (this.#starts[fed + 1] as number) - 1;
    const { memory, fedAt } = this.#kernel;
    return utf8Text(memory, fedAt + start, fedAt + end);
  };

  readonly #isHigh = (fed: number): boolean => this.#fedHigh[fed] === 1;

  #growLines(): void {
    const starts = new Int32Array(this.#starts.length * 2);
    starts.set(this.#starts);
    this.#starts = starts;
    const high = new Uint8Array(starts.length);
    high.set(this.#fedHigh);
    this.#fedHigh = high;
  }
}
