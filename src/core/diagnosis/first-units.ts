/**
 * Which characters a line may begin with to fit an expression that is anchored at the start: a set over ASCII and one place
 * for everything else. What the little reader below does not know may begin with anything, so that it errs on the safe side.
 */

export const OTHER_UNIT = 128;
export type UnitSet = Uint8Array;

/** The place of a line in the set. */
export function unitOf(text: string): number {
  const unit = text.charCodeAt(0);
  // An empty line has no unit; it may begin with anything that takes nothing.
  return Number.isNaN(unit) ? OTHER_UNIT : Math.min(unit, OTHER_UNIT);
}

/** @param source one alternative, beginning with `^`. */
export function firstUnits(source: string, ignoreCase: boolean): UnitSet {
  const set = new Uint8Array(OTHER_UNIT + 1);
  const reader = new Reader(source.slice(1), set);
  if (reader.sequence() === 'empty') set.fill(1);
  if (ignoreCase) {
    for (let unit = 65; unit <= 90; unit++) {
      if (set[unit] || set[unit + 32]) set[unit] = set[unit + 32] = 1;
    }
    set[OTHER_UNIT] = 1;
  }
  return set;
}

class Reader {
  readonly #source: string;
  readonly #set: UnitSet;
  #at = 0;

  constructor(source: string, set: UnitSet) {
    this.#source = source;
    this.#set = set;
  }

  /** Reads alternatives up to the end or a closing bracket; `empty` when one of them may take no character. */
  sequence(): 'empty' | 'taken' {
    let result: 'empty' | 'taken' = 'taken';
    for (;;) {
      if (this.#terms() === 'empty') result = 'empty';
      if (this.#source[this.#at] !== '|') return result;
      this.#at++;
    }
  }

  #terms(): 'empty' | 'taken' {
    let open = true;
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] as string)) {
      const before = this.#set.slice();
      const takes = this.#atom();
      const optional = this.#quantifier();
      if (!open) this.#set.set(before);
      else if (takes && !optional) open = false;
    }
    return open ? 'empty' : 'taken';
  }

  /** @returns whether it always takes a character. */
  #atom(): boolean {
    const character = this.#source[this.#at++] as string;
    if (character === '(') return this.#group();
    if (character === '[') return this.#class();
    if (character === '.') return this.#any();
    if (character === '^' || character === '$') return false;
    if (character === '\\') return this.#escape();
    this.#add(character.charCodeAt(0));
    return true;
  }

  #group(): boolean {
    const kind = /^\?(?::|<\w+>|=|!)/.exec(this.#source.slice(this.#at))?.[0] ?? '';
    this.#at += kind.length;
    const before = this.#set.slice();
    const result = this.sequence();
    this.#at++;
    if (kind === '?=' || kind === '?!') {
      this.#set.set(before);
      return false;
    }
    return result === 'taken';
  }

  #class(): boolean {
    const from = this.#at - 1;
    while (this.#source[this.#at] !== ']') this.#at += this.#source[this.#at] === '\\' ? 2 : 1;
    this.#at++;
    this.#addMatching(this.#source.slice(from, this.#at));
    return true;
  }

  #escape(): boolean {
    const character = this.#source[this.#at++] as string;
    if (character === 'b' || character === 'B') return false;
    const long = /^(?:u[0-9a-f]{4}|x[0-9a-f]{2})/i.exec(this.#source.slice(this.#at - 1))?.[0];
    if (long) this.#at += long.length - 1;
    this.#addMatching(`\\${long ?? character}`);
    return true;
  }

  #quantifier(): boolean {
    const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at))?.[0] ?? '';
    this.#at += quantifier.length;
    return /^[*?]|^\{0/.test(quantifier);
  }

  #any(): boolean {
    this.#set.fill(1);
    return true;
  }

  #add(unit: number): void {
    this.#set[Math.min(unit, OTHER_UNIT)] = 1;
  }

  #addMatching(source: string): void {
    const expression = new RegExp(`^${source}$`);
    for (let unit = 0; unit < OTHER_UNIT; unit++) if (expression.test(String.fromCharCode(unit))) this.#set[unit] = 1;
    // Whether any character beyond ASCII fits is not worth asking.
    this.#set[OTHER_UNIT] = 1;
  }
}
