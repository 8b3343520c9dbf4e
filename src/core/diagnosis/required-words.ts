/**
 * Words of which every match of an expression holds at least one: what a rule can be looked for by before it is tried.
 *
 * Invariant: never wrongly sure. What this reader does not know ends a word or yields none. Cost: linear in the source, times
 * the few ways a word may go on.
 */

export interface RequiredWord {
  readonly text: string;
  /** It stands at the start of the text. */
  readonly atStart: boolean;
}

type Words = readonly RequiredWord[];

/** Where the next thing stands: at the start for sure, before anything was taken, or anywhere. */
type Place = 'start' | 'first' | 'anywhere';

/** A part of an expression. */
interface Part {
  /** Everything it may match, when that is no more than a few texts. */
  readonly texts: readonly string[] | null;
  /** One of these stands in every match. */
  readonly words: Words | null;
}

const ANYTHING: Part = { texts: null, words: null };
/** An edge, or a look around: what stands beside it stands beside each other, but no word goes on over it. */
const NOTHING = 'nothing';

/** Shorter words find nothing fast. */
const SHORTEST = 3;
const MOST_WAYS = 30;
const LONGEST_REPEAT = 4;
/** Whoever looks for words does so whatever their case. */
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const DIGITS = [...'0123456789'];
const ALPHABETS: Readonly<Record<string, readonly string[]>> = {
  'a-z': LETTERS,
  'A-Z': LETTERS,
  'A-Za-z': LETTERS,
  'a-zA-Z': LETTERS,
  '0-9': DIGITS,
};
const encoder = new TextEncoder();

/** @returns `null` when there is no such set of words, each long enough to look for. */
export function requiredWords(source: string): Words | null {
  try {
    return new Reader(source).whole();
  } catch (error) {
    if (error instanceof UnknownSyntax) return null;
    throw error;
  }
}

/** Words that stand on many lines that say nothing of failing, as parts of other words, too. */
const ORDINARY =
  /^ ?(?:test|with|line|code|status|format|target|lint|exit|for|example|parse|property|file|ok|pass)s? ?$/i;

/** The set that promises the fewest lines: its commonest word counts, one at the start for less, many words for more. */
export function bestWords(sets: readonly (Words | null)[]): Words | null {
  let best: Words | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const words of sets) {
    if (!words || words.length === 0) continue;
    if (!words.every(({ text }) => text.trim() !== '' && isLongEnough(text))) continue;
    const rarity = Math.min(
      ...words.map(({ text, atStart }) => Math.min(text.length, 9) + (atStart ? 3 : 0) - (ORDINARY.test(text) ? 4 : 0)),
    );
    const worth = rarity - words.length / 10;
    if (worth <= most) continue;
    best = words;
    most = worth;
  }
  return best;
}

/** A character outside of ASCII is rare enough alone. */
function isLongEnough(text: string): boolean {
  return text.length >= SHORTEST || encoder.encode(text).length > text.length;
}

class UnknownSyntax extends Error {}

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  whole(): Words | null {
    const { words } = this.#choice('first');
    if (this.#at < this.#source.length) throw new UnknownSyntax();
    return words;
  }

  #choice(place: Place): Part {
    let texts: string[] | null = [];
    let words: RequiredWord[] | null = [];
    for (;;) {
      const part = this.#sequence(place);
      texts = texts && part.texts && texts.length + part.texts.length <= MOST_WAYS ? [...texts, ...part.texts] : null;
      words = words && part.words && [...words, ...part.words];
      if (this.#source[this.#at] !== '|') return { texts, words };
      this.#at++;
    }
  }

  #sequence(from: Place): Part {
    const found: (Words | null)[] = [];
    let place = from;
    let isWhole = true;
    /** The ways in which the text up to here may end. */
    let runs: Words = [];
    const endRuns = (): void => {
      if (runs.length > 0) found.push(runs);
      runs = [];
      isWhole = false;
    };
    const goOn = (texts: readonly string[]): void => {
      if (runs.length * texts.length > MOST_WAYS) endRuns();
      const begun = runs.length > 0 ? runs : [{ text: '', atStart: place === 'start' }];
      runs = begun.flatMap(({ text, atStart }) => texts.map((end) => ({ text: text + end, atStart })));
    };
    for (;;) {
      const character = this.#source[this.#at];
      if (character === undefined || character === '|' || character === ')') break;
      const part = this.#part(character, place);
      if (part === NOTHING) {
        // Its sides are not taken apart: "the start, then this" still holds.
        if (character === '^' && place === 'first') place = 'start';
        else endRuns();
        isWhole = false;
        continue;
      }
      const { least, most } = this.#quantifier();
      const { texts, words } = part;
      if (texts && this.#mayGoOn(runs, texts, least)) {
        const times = texts.length === 1 ? Math.min(Math.max(least, 1), LONGEST_REPEAT) : 1;
        const ways = texts.map((text) => text.repeat(times));
        goOn(least === 0 ? [...ways, ''] : ways);
        if ((least === 0 ? most > 1 : least !== most) || times < least) {
          endRuns();
          // What comes next stands behind the last of them.
          if (least > 0 && ways.length === 1) runs = [{ text: ways[0] as string, atStart: false }];
        }
      } else {
        endRuns();
        if (least > 0) found.push(words);
      }
      place = 'anywhere';
    }
    const whole = isWhole && from !== 'first' ? runs.map(({ text }) => text) : null;
    if (runs.length > 0) found.push(runs);
    return { texts: whole?.length ? whole : null, words: bestWords(found) };
  }

  /** One of many characters makes a word that is too short long enough, and of a longer one only many. */
  #mayGoOn(runs: Words, texts: readonly string[], least: number): boolean {
    if (texts !== DIGITS && texts !== LETTERS) return least > 0 || (texts.length === 1 && runs.length <= 2);
    return least > 0 && !(runs.length > 0 && runs.every(({ text }) => isLongEnough(text)));
  }

  #part(character: string, place: Place): Part | typeof NOTHING {
    if (character === '(') return this.#group(place);
    if (character === '[') return this.#class();
    if (character === '\\') return this.#escape();
    const whole = String.fromCodePoint(this.#source.codePointAt(this.#at) as number);
    this.#at += whole.length;
    if (character === '.') return ANYTHING;
    if (character === '^' || character === '$') return NOTHING;
    // Without the flag `u` a quantifier behind a pair takes its second half alone.
    if (whole.length > 1 && /^[*+?{]/.test(this.#source.slice(this.#at, this.#at + 1))) throw new UnknownSyntax();
    return { texts: [whole], words: null };
  }

  #escape(): Part | typeof NOTHING {
    const known = /^\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[dDwWsSrnvftbB]|[^\w])/.exec(
      this.#source.slice(this.#at, this.#at + 6),
    )?.[0];
    if (known === undefined) throw new UnknownSyntax();
    this.#at += known.length;
    if (known === '\\b' || known === '\\B') return NOTHING;
    if (known === '\\d') return { texts: DIGITS, words: null };
    if (known === '\\t') return { texts: ['\t'], words: null };
    return /\w/.test(known) ? ANYTHING : { texts: [known.slice(1)], words: null };
  }

  #class(): Part {
    const from = ++this.#at;
    for (; this.#source[this.#at] !== ']'; this.#at++) {
      if (this.#at >= this.#source.length) throw new UnknownSyntax();
      if (this.#source[this.#at] === '\\') this.#at++;
    }
    const inside = this.#source.slice(from, this.#at++);
    const texts = ALPHABETS[inside];
    if (texts) return { texts, words: null };
    return /^[^\\^\-\ud800-\udfff]{1,4}$/.test(inside) ? { texts: [...inside], words: null } : ANYTHING;
  }

  #group(place: Place): Part | typeof NOTHING {
    this.#at++;
    const head = /^(?:\?(?:<?[=!]|:|<\w{1,60}>))?/.exec(this.#source.slice(this.#at, this.#at + 64))?.[0] ?? '';
    if (head === '' && this.#source[this.#at] === '?') throw new UnknownSyntax();
    this.#at += head.length;
    const looks = /[=!]$/.test(head);
    const part = this.#choice(looks ? 'anywhere' : place);
    if (this.#source[this.#at] !== ')') throw new UnknownSyntax();
    this.#at++;
    return looks ? NOTHING : part;
  }

  #quantifier(): { least: number; most: number } {
    const text = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at, this.#at + 24))?.[0] ?? '';
    this.#at += text.length;
    if (text === '') return { least: 1, most: 1 };
    if (text[0] === '*') return { least: 0, most: Number.POSITIVE_INFINITY };
    if (text[0] === '+') return { least: 1, most: Number.POSITIVE_INFINITY };
    if (text[0] === '?') return { least: 0, most: 1 };
    const [least = 0, most = least] = (text.match(/\d+/g) ?? []).map(Number);
    return { least, most: text.includes(',}') ? Number.POSITIVE_INFINITY : most };
  }
}
