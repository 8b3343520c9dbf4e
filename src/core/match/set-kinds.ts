/** What bytes tell of a set of units, and under which kinds of bytes they do not. */
import type { MatchTables } from './match-tables.ts';
import { FLAG, UNIT_KIND } from './scan-layout.ts';
import { complementOf, hasUnit, LINE_ENDS, type UnitSet } from './unit-set.ts';

interface SetKind {
  /** Takes anything but line ends. */
  readonly free: boolean;
  readonly asciiOnly: boolean;
  /** Kinds of a unit under which a byte of it does not say whether the set takes it. */
  readonly undecided: number;
}

const ANYTHING = complementOf(LINE_ENDS);

export function setKindOf(set: UnitSet): SetKind {
  const upper = set.filter((unit) => unit >= 128);
  const asciiOnly = upper.length === 0;
  const all = asciiOnly || (upper.length === 1 && upper[0] === 0xffff);
  const allButSeparators =
    !all && upper.length === 3 && upper[0] === 0x2027 && upper[1] === 0x202a && upper[2] === 0xffff;
  let free = all ? !asciiOnly : allButSeparators;
  for (let unit = 0; unit < 128; unit++) if (hasUnit(ANYTHING, unit) && !hasUnit(set, unit)) free = false;
  const undecided = all ? 0 : allButSeparators ? UNIT_KIND.lineSeparator : UNIT_KIND.nonAscii;
  return { free, asciiOnly, undecided };
}

/** Gap → what it adds to an alternative's flags: `sets`, `counted`, and `free` when it is not free. */
export function gapKinds({ gaps, sets }: MatchTables): Uint32Array {
  return Uint32Array.from(gaps, ({ set, min, max }) => {
    if (set < 0) return 0;
    const kind = setKindOf(sets[set]!);
    const unbounded = max === Number.POSITIVE_INFINITY;
    const undecided = kind.undecided | (kind.free ? UNIT_KIND.carriageReturn : 0);
    const counted = !kind.asciiOnly && (min > 1 || !unbounded);
    return (undecided << FLAG.sets) | (counted ? FLAG.counted : 0) | (kind.free && unbounded ? 0 : FLAG.free);
  });
}

export function conditionKinds({ conditions, sets }: MatchTables): Uint32Array {
  return Uint32Array.from(conditions, ({ before, after }) => {
    const undecided = [before, after].map((set) => (set >= 0 ? setKindOf(sets[set]!).undecided : 0));
    return (undecided[0]! | undecided[1]!) << FLAG.sets;
  });
}

/** The set's ranges outside ASCII. */
export function upperRanges(set: UnitSet): number[] {
  const upper: number[] = [];
  for (let i = 0; i < set.length; i += 2) if (set[i + 1]! >= 128) upper.push(Math.max(128, set[i]!), set[i + 1]!);
  return upper;
}

/** The set as bits over bytes, as `HEADER.sets` has it. */
export function byteTableOf(set: UnitSet): Uint8Array {
  const table = new Uint8Array(32);
  // Of a set that takes some units outside ASCII bytes do not tell which; what they let pass is verified.
  const others = (set.at(-1) ?? 0) >= 128;
  for (let byte = 0; byte < 256; byte++) {
    const has = byte < 128 ? hasUnit(set, byte) : others;
    if (has) table[(byte & 15) + (byte >> 7) * 16]! |= 1 << ((byte >> 4) & 7);
  }
  return table;
}
