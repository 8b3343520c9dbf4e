/**
 * Which lines of a block may speak of failing, and which rules they may fit: the matcher looks for all of them at once and on
 * bytes.
 *
 * Invariant: a line that is left out fits no rule, and a rule that is not named does not fit. Cost: one pass of the matcher,
 * and an expression for lines that begin like one of the few alternatives that hold no text to look for.
 */
import type { CleanBlock } from '../log/clean-block.ts';
import type { LineHit, LineMatcher } from '../match/pattern.ts';
import { createTableMatcher } from '../match/table-matcher.ts';
import type { RuleTables } from './compile-rules.ts';
import { LineBeginnings } from './line-beginning.ts';
import { afterTag, LOOKED_AT_UNITS, type Suspicion, TAG } from './line-signals.ts';

/** Longer texts are seen by the matcher in windows: all rules are tried on them. */
const WINDOW_BYTES = 4000;

export interface Suspect extends Suspicion {
  /** Line of the block, from 0. */
  readonly line: number;
}

interface Apart {
  readonly rule: number;
  readonly expression: RegExp;
}

export class SignalFilter {
  readonly #matcher: LineMatcher;
  readonly #ruleOf: readonly number[];
  readonly #apart: readonly Apart[];
  readonly #beginnings: LineBeginnings;
  /** Of `#apart`, those that ask for more than ASCII, as bits. */
  readonly #high: number;
  readonly #encoder = new TextEncoder();

  constructor({ tables, ruleOf, apart }: RuleTables) {
    this.#matcher = createTableMatcher(tables);
    this.#ruleOf = ruleOf;
    this.#apart = apart.map(({ rule, source }) => ({ rule, expression: new RegExp(source, 'i') }));
    this.#beginnings = new LineBeginnings(apart);
    this.#high = apart.reduce((bits, { isHigh }, bit) => (isHigh ? bits | (1 << bit) : bits), 0);
  }

  /** The lines of the block that must be looked at, in order. */
  suspects(block: CleanBlock): readonly Suspect[] {
    const { bytes, starts, fedLines } = block;
    const found: Suspect[] = [];
    const long: Again[] = [];
    const tagged: Again[] = [];
    const hits = this.#find(bytes);
    let next = 0;
    let nextHit = hits[0]?.line ?? fedLines;
    for (let line = 0; line < fedLines; line++) {
      const start = starts[line] as number;
      let rules: number[] | null = null;
      for (; nextHit === line; nextHit = hits[++next]?.line ?? fedLines) {
        rules ??= [];
        this.#add(rules, (hits[next] as LineHit).pattern);
      }
      if ((starts[line + 1] as number) - 1 - start > LOOKED_AT_UNITS) {
        long.push({ line, text: block.text(line).slice(0, LOOKED_AT_UNITS) });
        continue;
      }
      let bits = this.#beginnings.of(bytes, start);
      if ((bits & this.#high) !== 0 && !block.isHigh(line)) bits &= ~this.#high;
      if (bits !== 0) rules = this.#withApart(rules, bits, block.text(line));
      if (rules === null) continue;
      if (rules[rules.length - 1] === TAG) tagged.push({ line, text: block.text(line) });
      found.push({ line, rules, inner: NONE });
    }
    return long.length + tagged.length === 0 ? found : this.#merged(found, long, tagged);
  }

  /** Long lines count by their beginning, and tagged ones by what stands behind the tag, too: they are looked at once more. */
  #merged(found: readonly Suspect[], long: readonly Again[], tagged: readonly Again[]): readonly Suspect[] {
    const byLine = new Map<number, Suspect>(found.map((suspect) => [suspect.line, suspect]));
    const allTagged = [...tagged];
    for (const [at, rules] of this.#rulesIn(long.map(({ text }) => text)).entries()) {
      const { line, text } = long[at] as Again;
      if (rules?.length === 0) continue;
      byLine.set(line, { line, rules, inner: NONE });
      if (rules === null || rules[rules.length - 1] === TAG) allTagged.push({ line, text });
    }
    const inner = this.#rulesIn(allTagged.map(({ text }) => afterTag(text)));
    for (const [at, { line }] of allTagged.entries()) {
      const { rules } = byLine.get(line) as Suspect;
      byLine.set(line, { line, rules: rules?.filter((rule) => rule !== TAG) ?? null, inner: inner[at] ?? null });
    }
    return [...byLine.values()].sort((a, b) => a.line - b.line);
  }

  /** For each text the rules that it may fit; `null` when all must be tried. */
  #rulesIn(texts: readonly string[]): (number[] | null)[] {
    if (texts.length === 0) return [];
    const bytes = this.#encoder.encode(`${texts.join('\n')}\n`);
    const rules = texts.map((): number[] => []);
    for (const { pattern, line } of this.#find(bytes)) this.#add(rules[line] as number[], pattern);
    let start = 0;
    return texts.map((text, line) => {
      const from = start;
      start = bytes.indexOf(NEWLINE, from) + 1;
      if (start - from > WINDOW_BYTES) return null;
      const bits = this.#beginnings.of(bytes, from);
      return bits === 0 ? (rules[line] as number[]) : this.#withApart(rules[line] as number[], bits, text);
    });
  }

  /** Each call is a stream of its own: no rule stands on several lines. */
  #find(bytes: Uint8Array): readonly LineHit[] {
    const hits = this.#matcher.feed(bytes);
    this.#matcher.end();
    return hits;
  }

  #add(rules: number[], pattern: number): void {
    const rule = this.#ruleOf[pattern] as number;
    if (rules[rules.length - 1] !== rule) rules.push(rule);
  }

  #withApart<Rules extends number[] | null>(known: Rules, bits: number, text: string): number[] | Rules {
    let rules: number[] | Rules = known;
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      const { rule, expression } = this.#apart[31 - Math.clz32(rest & -rest)] as Apart;
      if (rules?.includes(rule) || !expression.test(text)) continue;
      rules = [...(rules ?? []), rule].sort((a, b) => a - b);
    }
    return rules;
  }
}

interface Again {
  readonly line: number;
  readonly text: string;
}

const NONE: readonly number[] = [];
const NEWLINE = 10;
