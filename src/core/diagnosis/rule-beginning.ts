/** Reads from an alternative of a rule how a line begins that fits it. Build time. */
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { type Beginning, PLACES } from './line-beginning.ts';

const ANYTHING: readonly string[] = new Array(PLACES).fill('[^]?');

/** @param source one alternative. */
export function beginningOf(source: string): Beginning {
  const elements = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source).alternatives[0]?.elements ?? [];
  const isHigh = elements.some((element) => element.type === 'Character' && element.value > 0x7f);
  const [first, ...rest] = elements;
  if (first?.type !== 'Assertion' || first.kind !== 'start') return { places: ANYTHING, isHigh };
  const spans = rest.map(spanOf);
  return { places: ANYTHING.map((_, place) => expressionAt(spans, place)), isHigh };
}

interface Span {
  /** An expression of one character. */
  readonly source: string;
  readonly min: number;
  readonly max: number;
}

function spanOf(element: AST.Element): Span {
  if (element.type === 'Character' || element.type === 'CharacterSet' || element.type === 'CharacterClass')
    return { source: element.raw, min: 1, max: 1 };
  if (element.type === 'Assertion') return { source: '', min: 0, max: 0 };
  if (element.type !== 'Quantifier') return { source: '[^]', min: 0, max: Number.POSITIVE_INFINITY };
  const { source, max } = spanOf(element.element as AST.Element);
  return max === 1 ? { source, min: element.min, max: element.max } : { source: '[^]', min: 0, max };
}

/** What may stand at a place: each span that may reach it. */
function expressionAt(spans: readonly Span[], place: number): string {
  const reaching: string[] = [];
  let least = 0;
  let most = 0;
  for (const { source, min, max } of spans) {
    if (least <= place && most + max > place) reaching.push(source);
    least += min;
    most += max;
  }
  // The line may go on behind what was asked for, or end there.
  if (least <= place) reaching.push('[^]?');
  return reaching.join('|');
}
