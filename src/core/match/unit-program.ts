/**
 * Decides an exact alternative on UTF-16 units, for the lines whose bytes do not tell: what `plain-program.ts` does on bytes,
 * with literals looked for one by one. Linear in units times parts.
 */
import { decodeUnits } from './decode-units.ts';
import { literalOf, type MatchTables, type TableCondition } from './match-tables.ts';
import { hasUnit, type UnitSet } from './unit-set.ts';

interface Part {
  readonly literal: Uint16Array;
  readonly before: UnitTest | undefined;
  readonly after: UnitTest | undefined;
  readonly condition: TableCondition;
  /** What the gap before it takes. */
  readonly gap: UnitTest;
  readonly min: number;
  readonly max: number;
}

export class UnitProgram {
  readonly #parts: readonly Part[];
  #ends = new Int32Array(64);
  #others = new Int32Array(64);

  constructor(tables: MatchTables, alternative: number) {
    const { sets, gaps, conditions, partStarts, partLiterals, partGaps, partConditions } = tables;
    const testOf = (set: number): UnitTest | undefined => (set >= 0 ? new UnitTest(sets[set]!) : undefined);
    this.#parts = Array.from({ length: partStarts[alternative + 1]! - partStarts[alternative]! }, (_, k) => {
      const part = partStarts[alternative]! + k;
      const bytes = literalOf(tables, partLiterals[part]!);
      const units = new Uint16Array(bytes.length);
      const { set, min, max } = gaps[partGaps[part]!]!;
      const condition = conditions[partConditions[part]!]!;
      return {
        literal: units.slice(0, decodeUnits(bytes, 0, bytes.length, units)),
        before: testOf(condition.before),
        after: testOf(condition.after),
        condition,
        gap: new UnitTest(sets[set] ?? []),
        min,
        max,
      };
    });
  }

  /**
   * @param startsLine, endsLine whether the first `count` units begin and end where their line does.
   * @returns undefined when it depends on units that are not among them.
   */
  matches(units: Uint16Array, count: number, startsLine: boolean, endsLine: boolean): boolean | undefined {
    let endCount = 0;
    for (const [k, part] of this.#parts.entries()) {
      const { literal, gap, min, max, condition } = part;
      let found = 0;
      let nearest = 0;
      let clean = 0;
      let checked = 0;
      const first = literal[0]!;
      for (let at = k === 0 ? 0 : this.#ends[0]! + min; at + literal.length <= count; at++) {
        if (lower(units[at]!) !== first || !isThere(units, at, literal)) continue;
        const stop = at + literal.length;
        if (part.before || condition.beforeEdge) {
          if (at === 0 && !startsLine) return undefined;
          if (at === 0 ? !condition.beforeEdge : !part.before?.has(units[at - 1]!)) continue;
        }
        if (part.after || condition.afterEdge) {
          if (stop === count && !endsLine) return undefined;
          if (stop === count ? !condition.afterEdge : !part.after?.has(units[stop]!)) continue;
        }
        if (k > 0) {
          while (nearest + 1 < endCount && this.#ends[nearest + 1]! + min <= at) nearest++;
          const end = this.#ends[nearest]!;
          for (; checked < at; checked++) if (!gap.has(units[checked]!)) clean = checked + 1;
          if (end < clean || at - end > max) continue;
        }
        if (found === this.#others.length) this.#others = larger(this.#others);
        this.#others[found++] = stop;
      }
      if (found === 0) return false;
      const swap = this.#ends;
      this.#ends = this.#others;
      this.#others = swap;
      endCount = found;
    }
    return true;
  }
}

class UnitTest {
  readonly #ascii = new Uint8Array(128);
  readonly #set: UnitSet;

  constructor(set: UnitSet) {
    this.#set = set;
    for (let unit = 0; unit < 128; unit++) this.#ascii[unit] = hasUnit(set, unit) ? 1 : 0;
  }

  has(unit: number): boolean {
    return unit < 128 ? this.#ascii[unit] === 1 : hasUnit(this.#set, unit);
  }
}

function lower(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit;
}

function isThere(units: Uint16Array, at: number, literal: Uint16Array): boolean {
  for (let i = 1; i < literal.length; i++) if (lower(units[at + i]!) !== literal[i]) return false;
  return true;
}

function larger(list: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * list.length);
  more.set(list);
  return more;
}
