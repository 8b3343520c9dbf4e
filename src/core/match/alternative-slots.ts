/** What alternatives ask of a unit's grams before anything else, and the order in which they stand. Linear in the tables. */
import type { Finders } from './finders.ts';
import { type GramChoice, gramAt } from './gram-choice.ts';
import type { MatchTables } from './match-tables.ts';
import { GRAM_BYTES, gramHash, gramSlot, SLOT_COUNT } from './scan-layout.ts';

export type Slots = readonly [Uint16Array, Uint16Array, Uint16Array, Uint16Array];

/** Four columns over alternatives, each a slot or 0: the rarest grams of the literals that do not find the line. */
export function slotsOf(tables: MatchTables, finders: Finders, grams: GramChoice): Slots {
  const { partStarts, partLiterals, literalStarts, firstLineParts, literalBytes } = tables;
  const { rarity, offset, secondOffset } = grams;
  const count = tables.patternOf.length;
  const columns: Slots = [
    new Uint16Array(count),
    new Uint16Array(count),
    new Uint16Array(count),
    new Uint16Array(count),
  ];
  const slotAt = (literal: number, at: number): number =>
    gramSlot(gramHash(gramAt(literalBytes, literalStarts[literal]! + at)));
  const others = new Int32Array(256);
  for (let i = 0; i < count; i++) {
    const first = partStarts[i]!;
    const finder = partLiterals[first + finders.partOf[i]!]!;
    let known = 0;
    for (let part = first, end = first + firstLineParts[i]!; part < end; part++) {
      const literal = partLiterals[part]!;
      if (literal === finder || literalStarts[literal + 1]! - literalStarts[literal]! < GRAM_BYTES) continue;
      // By rarity; there are a dozen at most.
      let at = known++;
      for (; at > 0 && rarity[others[at - 1]!]! > rarity[literal]!; at--) others[at] = others[at - 1]!;
      others[at] = literal;
    }
    let slot = 0;
    for (; slot < Math.min(known, 4); slot++) columns[slot]![i] = slotAt(others[slot]!, offset[others[slot]!]!);
    for (let k = 0; slot < 4 && k < known; k++) {
      const literal = others[k]!;
      if (secondOffset[literal] !== offset[literal]) columns[slot++]![i] = slotAt(literal, secondOffset[literal]!);
    }
  }
  return columns;
}

/** Alternatives by finder, and those of a finder by their first slot (two counting sorts). */
export function inOrder(finders: Finders, slots: Slots): Uint32Array {
  const all = new Uint32Array(finders.of.length);
  for (let i = 0; i < all.length; i++) all[i] = i;
  return sorted(sorted(all, slots[0], SLOT_COUNT), finders.of, finders.count);
}

function sorted(items: Uint32Array, keys: ArrayLike<number>, keyCount: number): Uint32Array {
  const next = new Uint32Array(keyCount + 1);
  for (let i = 0; i < items.length; i++) next[keys[i]! + 1]!++;
  for (let key = 0; key < keyCount; key++) next[key + 1]! += next[key]!;
  const out = new Uint32Array(items.length);
  for (let i = 0; i < items.length; i++) out[next[keys[items[i]!]!]!++] = items[i]!;
  return out;
}
