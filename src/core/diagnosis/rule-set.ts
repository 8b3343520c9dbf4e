/**
 * Many rules against a line, fast: by the line's first character only the rules that can begin so are left, and their
 * alternatives are joined into one expression that says at once that none fits, which is so for nearly every line. Rules
 * that may begin with anything name the words they need instead.
 *
 * Invariant: `fitting` gives exactly the rules whose own pattern fits. Cost: two or three expressions for a
 * line that fits none; those anchored at the start fail within their first characters.
 */
import type { FailureRule } from './failure-rule.ts';
import { firstUnits, OTHER_UNIT, type UnitSet, unitOf } from './first-units.ts';

interface Alternative {
  readonly rule: FailureRule;
  readonly source: string;
  /** `null` for one that may fit anywhere in the line. */
  readonly begins: UnitSet | null;
}

/** What to try on lines that begin with a certain character. */
interface Bucket {
  readonly joined: readonly RegExp[];
  readonly rules: readonly FailureRule[];
}

export class RuleSet {
  readonly #anywhere: Bucket;
  readonly #buckets: readonly Bucket[];
  readonly #needy: readonly FailureRule[];
  readonly #needed: RegExp | null;

  constructor(rules: readonly FailureRule[]) {
    this.#needy = rules.filter(({ needs }) => needs);
    const words = [...new Set(this.#needy.flatMap(({ needs }) => needs ?? []))];
    this.#needed =
      words.length === 0
        ? null
        : new RegExp(words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'));
    const alternatives = rules
      .filter(({ needs }) => !needs)
      .flatMap((rule) =>
        alternativesOf(rule.pattern.source).map(
          (source): Alternative => ({
            rule,
            source,
            begins: source.startsWith('^') ? firstUnits(source, rule.pattern.ignoreCase) : null,
          }),
        ),
      );
    this.#anywhere = bucketOf(alternatives.filter(({ begins }) => begins === null));
    this.#buckets = Array.from({ length: OTHER_UNIT + 1 }, (_, unit) =>
      bucketOf(alternatives.filter(({ begins }) => begins?.[unit])),
    );
  }

  *fitting(text: string): Generator<{ rule: FailureRule; match: RegExpExecArray }> {
    const met = new Set<FailureRule>();
    if (this.#needed?.test(text)) {
      for (const rule of this.#needy) {
        if (!rule.needs?.some((word) => text.includes(word))) continue;
        const match = rule.pattern.exec(text);
        if (match && !rule.except?.test(text)) yield { rule, match };
      }
    }
    for (const bucket of [this.#buckets[unitOf(text)] as Bucket, this.#anywhere]) {
      if (!fitsAny(bucket, text)) continue;
      for (const rule of bucket.rules) {
        if (met.has(rule)) continue;
        met.add(rule);
        const match = rule.pattern.exec(text);
        if (match && !rule.except?.test(text)) yield { rule, match };
      }
    }
  }

  /** Whether any rule may fit: cheap, and never wrongly `false`. */
  mayFit(text: string): boolean {
    return (
      (this.#needed?.test(text) ?? false) ||
      fitsAny(this.#buckets[unitOf(text)] as Bucket, text) ||
      fitsAny(this.#anywhere, text)
    );
  }
}

function fitsAny({ joined }: Bucket, text: string): boolean {
  for (const expression of joined) if (expression.test(text)) return true;
  return false;
}

function bucketOf(alternatives: readonly Alternative[]): Bucket {
  const byFlags = new Map<string, string[]>();
  for (const { rule, source, begins } of alternatives) {
    const list = byFlags.get(`${begins ? '^' : ''} ${rule.pattern.flags}`) ?? [];
    list.push(begins ? source.slice(1) : source);
    byFlags.set(`${begins ? '^' : ''} ${rule.pattern.flags}`, list);
  }
  return {
    joined: [...byFlags].map(([key, sources]) => {
      const [anchor, flags] = key.split(' ');
      return new RegExp(anchor ? `^(?:${sources.join('|')})` : sources.join('|'), flags);
    }),
    rules: [...new Set(alternatives.map(({ rule }) => rule))],
  };
}

/** The alternatives at the top of an expression: `^a(b|c)|d` → `^a(b|c)`, `d`. */
export function alternativesOf(source: string): string[] {
  const alternatives: string[] = [];
  let depth = 0;
  let inClass = false;
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const character = source[at];
    if (character === '\\') at++;
    else if (inClass) inClass = character !== ']';
    else if (character === '[') inClass = true;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === '|' && depth === 0) {
      alternatives.push(source.slice(from, at));
      from = at + 1;
    }
  }
  alternatives.push(source.slice(from));
  return alternatives;
}
