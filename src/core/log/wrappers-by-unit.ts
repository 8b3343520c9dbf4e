/** The registry of wrappers made ready for a quick look: by a line's first unit, each with what the line must hold for it. */
import { WRAPPERS, type Wrapper } from './wrappers.ts';

/** What wrappers need, as bits. */
export const NEED_BITS: Readonly<Record<NonNullable<Wrapper['needs']>, number>> = { '\t': 256, '|': 512, ']': 1024 };

export interface ReadyWrapper {
  readonly wrapper: Wrapper;
  /** Its place in the registry. */
  readonly number: number;
  /** The bit that must be set; 0 for none. */
  readonly needs: number;
  /** The prefix, sticky: `lastIndex` tells how much it takes. */
  readonly expression: RegExp;
}

const READY: readonly ReadyWrapper[] = WRAPPERS.map((wrapper, number) => ({
  wrapper,
  number,
  needs: wrapper.needs ? NEED_BITS[wrapper.needs] : 0,
  expression: new RegExp(wrapper.prefix.source, `${wrapper.prefix.flags}y`),
}));

const byUnit = new Map<number, readonly ReadyWrapper[]>();
const ASCII = Array.from({ length: 128 }, (_, unit) => READY.filter(({ wrapper }) => wrapper.begins(unit)));

/** Wrappers that a line may begin with, in the order they are tried. */
export function wrappersFor(unit: number): readonly ReadyWrapper[] {
  if (unit < 128) return ASCII[unit] as readonly ReadyWrapper[];
  let list = byUnit.get(unit);
  if (!list) {
    list = READY.filter(({ wrapper }) => wrapper.begins(unit));
    byUnit.set(unit, list);
  }
  return list;
}
