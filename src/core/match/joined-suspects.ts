/**
 * The lines on which literals of patterns over several lines stand, in the order in which they were scanned, and by pattern.
 * Of a long line no more are kept than its beginning and its end may hold.
 */
import { JOINED_BYTES, WINDOW_BYTES } from './line-window.ts';

/** So many suspects of one line, and those that are of no use are looked for. */
const MANY_SUSPECTS = 8192;

/** How many units before the literal a match starts. */
export interface StartBounds {
  readonly min: number;
  readonly max: number;
}

export interface Suspect {
  readonly state: PatternState;
  readonly line: number;
  /** In the stream: the literal's first byte, when there are bounds; any byte of the line otherwise. */
  readonly place: number;
  /** How many lines before it a match may start. */
  readonly reach: number;
  /** None: anywhere on those lines. */
  readonly bounds: StartBounds | undefined;
  /** The unit of the text that begins at the place, since the text was filled for the n-th time. */
  unit: number;
  fill: number;
}

export interface PatternState {
  readonly pattern: number;
  /** Not tried yet: from `next` on. */
  suspects: Suspect[];
  next: number;
  /** The lines, not far back, that were tried as its start. */
  tried: number[];
}

export class JoinedSuspects {
  all: Suspect[] = [];
  /** Where those of the last line begin, and at how many of them it is looked which are of no use. */
  #lineStart = 0;
  #many = MANY_SUSPECTS;
  readonly #states = new Map<number, PatternState>();

  add(pattern: number, line: number, place: number, reach: number, bounds: StartBounds | undefined): void {
    let state = this.#states.get(pattern);
    if (!state) {
      state = { pattern, suspects: [], next: 0, tried: [] };
      this.#states.set(pattern, state);
    }
    const count = this.all.length;
    if (count > 0 && this.all[count - 1]!.line !== line) {
      this.#lineStart = count;
      this.#many = MANY_SUSPECTS;
    } else if (count - this.#lineStart >= this.#many) this.#thinOut();
    const suspect = { state, line, place, reach, bounds, unit: -1, fill: -1 };
    this.all.push(suspect);
    state.suspects.push(suspect);
  }

  /** Leaves out what stands between the beginning of a line and its end, where nothing is looked at. */
  #thinOut(): void {
    const { line, place } = this.all.at(-1)!;
    const begin = this.all[this.#lineStart]!.place + JOINED_BYTES + WINDOW_BYTES;
    const end = place - 2 * WINDOW_BYTES;
    const isOfUse = (one: Suspect): boolean => one.line !== line || one.place < begin || one.place > end;
    const states = new Set(this.all.slice(this.#lineStart).map(({ state }) => state));
    for (const state of states) state.suspects = state.suspects.filter(isOfUse);
    this.all = this.all.filter(isOfUse);
    this.#many = 2 * Math.max(MANY_SUSPECTS, this.all.length - this.#lineStart);
  }

  /** @param open those that were not tried yet; all others were, in order. */
  keep(open: Suspect[]): void {
    this.all = open;
    this.#lineStart = 0;
    for (const state of this.#states.values()) {
      if (state.next === 0) continue;
      state.suspects = state.suspects.slice(state.next);
      state.next = 0;
    }
  }

  clear(): void {
    this.all = [];
    this.#lineStart = 0;
    this.#states.clear();
  }
}
