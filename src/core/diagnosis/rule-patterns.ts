/**
 * Rules of failure as patterns that the matcher can look for, all at once and on bytes. The matcher knows no case and wants
 * three bytes of literal text in every alternative; so a rule is loosened where case would decide, and written out where its
 * literals hide in choices.
 *
 * Invariant: a line that fits the rule fits its pattern, or one of the alternatives named apart; the reverse need not hold.
 * Build time: a second for all rules.
 */
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { SHORTEST_LITERAL } from '../match/alternatives.ts';
import { tablesOf } from '../match/compile-tables.ts';

export interface RulePattern {
  /** Alternatives that the matcher looks for; empty when it can look for none of them. */
  readonly alternatives: readonly string[];
  /** Alternatives that hold no text to look for. */
  readonly apart: readonly string[];
}

export function rulePattern(source: string): RulePattern {
  const alternatives: string[] = [];
  const apart: string[] = [];
  for (const alternative of parse(source).alternatives) {
    const elements = alternative.elements.map((element, at, all) => loosened(element, all[at + 1]));
    const whole = elements.join('');
    const short = isFindable(whole) ? whole : shortened(elements);
    const { found, rest } = short === null ? writtenOut(whole, MOST_STEPS) : { found: [short], rest: [] };
    alternatives.push(...found);
    apart.push(...rest);
  }
  return { alternatives, apart };
}

/** How many choices of an alternative are written out, one after the other, and into how many alternatives at most. */
const MOST_STEPS = 3;
const MOST_WAYS = 64;
const FEW_WAYS = 32;
/** A repeated character is written so often, at most. */
const MOST_REPEATED = 8;
/** A class of more characters promises nothing. */
const MOST_IN_CLASS = 10;

function parse(source: string): AST.Pattern {
  return new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source);
}

/** The same, or more, whatever the case. */
function loosened(element: AST.Element | AST.QuantifiableElement, next?: AST.Element): string {
  switch (element.type) {
    case 'Assertion':
      if (element.kind !== 'lookahead' && element.kind !== 'lookbehind') return element.raw;
      // What must not stand there may do so in another case.
      return element.negate ? '' : `(?${element.kind === 'lookahead' ? '' : '<'}=${choice(element.alternatives)})`;
    case 'Group':
    case 'CapturingGroup':
      return `(?:${choice(element.alternatives)})`;
    case 'Quantifier':
      return repeated(element, next);
    case 'CharacterClass':
      return element.negate ? negatedClass(element) : element.raw;
    case 'Backreference':
      return '[^]*';
    default:
      return element.raw;
  }
}

function choice(alternatives: readonly AST.Alternative[]): string {
  return alternatives
    .map(({ elements }) => elements.map((element, at) => loosened(element, elements[at + 1])).join(''))
    .join('|');
}

/** Literals are read from characters one by one: those that must come are written so, beside the text they belong to. */
function repeated({ element, min, max, raw }: AST.Quantifier, next: AST.Element | undefined): string {
  const body = loosened(element);
  if (body === '') return '';
  if (element.type !== 'Character' || min < 1 || min > MOST_REPEATED) return body + raw.slice(element.raw.length);
  return besideText(body.repeat(min), rest(body, max - min), next);
}

function rest(body: string, most: number): string {
  if (most === 0) return '';
  return most === Number.POSITIVE_INFINITY ? `${body}*` : `${body}{0,${most}}`;
}

function besideText(needed: string, optional: string, next: AST.Element | undefined): string {
  return next?.type === 'Character' ? optional + needed : needed + optional;
}

/** Without letters that are excluded in one case only. */
function negatedClass(node: AST.CharacterClass): string {
  const excluded = new RegExp(`^[${node.raw.slice(2, -1)}]$`);
  const isEven = [...'abcdefghijklmnopqrstuvwxyz'].every(
    (letter) => excluded.test(letter) === excluded.test(letter.toUpperCase()),
  );
  if (isEven) return node.raw;
  const kept = node.elements.filter(
    (element) => element.type === 'CharacterSet' || (element.type === 'Character' && !/[a-z]/i.test(element.raw)),
  );
  return `[^${kept.map(({ raw }) => raw).join('')}]`;
}

interface WrittenOut {
  readonly found: readonly string[];
  readonly rest: readonly string[];
}

/** Alternatives that together stand for the source, as many as can be had of those that hold text to look for. */
function writtenOut(source: string, steps: number): WrittenOut {
  if (isFindable(source)) return { found: [source], rest: [] };
  const { elements } = parse(source).alternatives[0] as AST.Alternative;
  let best: WrittenOut | null = null;
  for (const [at, element] of elements.entries()) {
    const ways = waysOf(element, elements[at + 1]) ?? [];
    const before = elements.slice(0, at).map(({ raw }) => raw);
    const after = elements.slice(at + 1).map(({ raw }) => raw);
    const written = ways.map((way) => [...before, way, ...after].join(''));
    const found = written.filter(isFindable);
    if (found.length === 0 || found.length > MOST_WAYS) continue;
    const rest = written.filter((way) => !found.includes(way));
    const isBetter = !best || rest.length - best.rest.length || found.length - best.found.length;
    if (isBetter === true || Number(isBetter) < 0) best = { found, rest };
  }
  if (!best) return { found: [], rest: [source] };
  if (steps === 0) return best;
  const more = best.rest.map((rest) => writtenOut(rest, steps - 1));
  return {
    found: [...best.found, ...more.flatMap(({ found }) => found)],
    rest: more.flatMap(({ rest }) => rest),
  };
}

/** The few texts or alternatives that an element stands for. */
function waysOf(element: AST.Element, next?: AST.Element): readonly string[] | null {
  if (element.type === 'Group') return element.alternatives.map(({ raw }) => raw);
  if (element.type === 'CharacterClass') return waysOfClass(element);
  if (element.type === 'CharacterSet') return element.kind === 'digit' && !element.negate ? DIGITS : null;
  if (element.type !== 'Quantifier') return null;
  const { element: inner, min, max } = element;
  const ways = waysOf(inner as AST.Element);
  if (!ways) return null;
  if (min === 0 && max === 1) return [...ways, ''];
  if (min === 0) return null;
  const others = `(?:${inner.raw}){${min - 1},${max === Number.POSITIVE_INFINITY ? '' : max - 1}}`;
  return ways.map((way) => besideText(way, others, next));
}

const DIGITS = [...'0123456789'];

function waysOfClass({ negate, elements }: AST.CharacterClass): readonly string[] | null {
  if (negate || elements.length > MOST_IN_CLASS) return null;
  const ways = elements.flatMap((element): (string | null)[] => {
    if (element.type === 'Character') return [element.raw];
    return element.type === 'CharacterSet' && element.kind === 'digit' && !element.negate ? DIGITS : [null];
  });
  // A pair of surrogates is two characters here, and neither is text.
  return ways.every((way) => way !== null && !/[\ud800-\udfff]/.test(way)) ? (ways as string[]).map(escaped) : null;
}

/** What stands for itself in a class. */
function escaped(raw: string): string {
  return /^[$^*+?.()[\]{}|/]$/.test(raw) ? `\\${raw}` : raw;
}

/**
 * The elements from behind an optional group on, and up to where they say enough: with each such group there are twice as many
 * ways to look for. `null` when nothing is left to look for.
 */
function shortened(elements: readonly string[]): string | null {
  let best: { end: number; source: string } | null = null;
  for (const [at, element] of elements.entries()) {
    if (!isOptionalGroup(element)) continue;
    for (let end = elements.length; end > (best?.end ?? at); end--) {
      const source = elements.slice(at + 1, end).join('');
      if (isFindable(source) && compiled(source).patternOf.length <= FEW_WAYS) best = { end, source };
    }
  }
  return best?.source ?? null;
}

/** Whether every way holds text to look for; white space alone is on every other line. */
function isFindable(source: string): boolean {
  const { unfiltered, refused, partStarts, partLiterals, literalStarts, literalBytes } = compiled(source);
  if (unfiltered.length + refused.length > 0) return false;
  return partStarts.subarray(1).every((end, alternative) => {
    const literals = partLiterals.subarray(partStarts[alternative], end);
    return literals.some((literal) => {
      const bytes = literalBytes.subarray(literalStarts[literal], literalStarts[literal + 1]);
      return bytes.length >= SHORTEST_LITERAL && bytes.some((byte) => byte > SPACE);
    });
  });
}

const SPACE = 32;

const seen = new Map<string, ReturnType<typeof tablesOf>>();

function compiled(source: string): ReturnType<typeof tablesOf> {
  const known = seen.get(source) ?? tablesOf([{ owner: '', kind: 'regex', source }]);
  seen.set(source, known);
  return known;
}

function isOptionalGroup(source: string): boolean {
  return source.startsWith('(?:') && source.endsWith(')?');
}
