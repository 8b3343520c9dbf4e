/**
 * A regex source into a small tree that everything else in this folder works on: case is already folded into the sets of
 * units, so nobody downstream knows about flags. Patterns with an explicit `\n` are joined ones and read with `m` as well.
 */
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import {
  ANY_UNIT,
  closeOverCase,
  complementOf,
  DIGITS,
  LINE_ENDS,
  SPACES,
  type UnitSet,
  unionOf,
  WORD_UNITS,
} from './unit-set.ts';

export type PatternNode =
  | { readonly type: 'set'; readonly units: UnitSet }
  | { readonly type: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly type: 'choice'; readonly options: readonly PatternNode[] }
  | RepeatNode
  | { readonly type: 'group'; readonly index: number; readonly body: PatternNode }
  | { readonly type: 'edge'; readonly edge: Edge }
  | LookNode
  | { readonly type: 'back'; readonly index: number };

export interface RepeatNode {
  readonly type: 'repeat';
  readonly body: PatternNode;
  readonly min: number;
  /** `Infinity` when there is no bound. */
  readonly max: number;
  readonly greedy: boolean;
}

export interface LookNode {
  readonly type: 'look';
  readonly ahead: boolean;
  readonly negate: boolean;
  readonly body: PatternNode;
}

export type Edge = 'textStart' | 'textEnd' | 'lineStart' | 'lineEnd' | 'word' | 'notWord';

export interface ParsedPattern {
  readonly root: PatternNode;
  /** Number of capturing groups, without the whole match. */
  readonly groupCount: number;
  /** Name of a group → its number. */
  readonly names: Readonly<Record<string, number>>;
  /** The pattern names `\n`: it stands on successive lines. */
  readonly joined: boolean;
  readonly hasBackreference: boolean;
}

/** Longest source that is looked at, in UTF-16 units. */
const MAX_SOURCE_LENGTH = 8192;
const MAX_NESTING = 80;

/** @throws an `Error` (syntax, length, nesting) that says why the source is refused. */
export function parsePattern(source: string): ParsedPattern {
  if (source.length > MAX_SOURCE_LENGTH) throw new Error(`longer than ${MAX_SOURCE_LENGTH} characters`);
  const pattern = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, {
    unicode: false,
    unicodeSets: false,
  });
  return new TreeBuilder(source).build(pattern);
}

class TreeBuilder {
  readonly #source: string;
  readonly #groups = new Map<AST.CapturingGroup, number>();
  readonly #names: Record<string, number> = Object.create(null);
  #joined = false;
  #hasBackreference = false;
  #nesting = 0;

  constructor(source: string) {
    this.#source = source;
  }

  build(pattern: AST.Pattern): ParsedPattern {
    this.#joined = namesLineEnd(pattern);
    this.#numberGroups(pattern.alternatives);
    const root = this.#choice(pattern.alternatives);
    return {
      root,
      groupCount: this.#groups.size,
      names: this.#names,
      joined: this.#joined,
      hasBackreference: this.#hasBackreference,
    };
  }

  #numberGroups(alternatives: readonly AST.Alternative[]): void {
    for (const alternative of alternatives) {
      for (const element of alternative.elements) {
        const inner = element.type === 'Quantifier' ? element.element : element;
        if (inner.type === 'CapturingGroup') {
          const index = this.#groups.size + 1;
          this.#groups.set(inner, index);
          if (inner.name !== null) this.#names[inner.name] = index;
        }
        if ('alternatives' in inner) this.#numberGroups(inner.alternatives);
      }
    }
  }

  #choice(alternatives: readonly AST.Alternative[]): PatternNode {
    if (++this.#nesting > MAX_NESTING) throw new Error('nested too deep');
    const options = alternatives.map((alternative) => this.#sequence(alternative.elements));
    this.#nesting--;
    return options.length === 1 && options[0] ? options[0] : { type: 'choice', options };
  }

  #sequence(elements: readonly AST.Element[]): PatternNode {
    const parts = elements.map((element) => this.#element(element));
    return parts.length === 1 && parts[0] ? parts[0] : { type: 'sequence', parts };
  }

  #element(element: AST.Element): PatternNode {
    switch (element.type) {
      case 'Character':
        return { type: 'set', units: closeOverCase([element.value, element.value]) };
      case 'CharacterSet':
        return { type: 'set', units: setOf(element) };
      case 'CharacterClass':
        return { type: 'set', units: this.#class(element) };
      case 'Quantifier': {
        const { min, max, greedy } = element;
        return { type: 'repeat', body: this.#element(element.element), min, max, greedy };
      }
      case 'Group':
        return this.#choice(element.alternatives);
      case 'CapturingGroup': {
        const index = this.#groups.get(element) ?? 0;
        return { type: 'group', index, body: this.#choice(element.alternatives) };
      }
      case 'Backreference': {
        if (Array.isArray(element.resolved)) throw this.#refusal(element, 'ambiguous back-reference');
        this.#hasBackreference = true;
        return { type: 'back', index: this.#groups.get(element.resolved) ?? 0 };
      }
      case 'Assertion':
        return this.#assertion(element);
      default:
        throw this.#refusal(element, 'not a regex without the flags u and v');
    }
  }

  #assertion(element: AST.Assertion): PatternNode {
    switch (element.kind) {
      case 'start':
        return { type: 'edge', edge: this.#joined ? 'lineStart' : 'textStart' };
      case 'end':
        return { type: 'edge', edge: this.#joined ? 'lineEnd' : 'textEnd' };
      case 'word':
        return { type: 'edge', edge: element.negate ? 'notWord' : 'word' };
      default:
        return {
          type: 'look',
          ahead: element.kind === 'lookahead',
          negate: element.negate,
          body: this.#choice(element.alternatives),
        };
    }
  }

  #class(element: AST.CharacterClass): UnitSet {
    const sets = element.elements.map((member): UnitSet => {
      if (member.type === 'Character') return [member.value, member.value];
      if (member.type === 'CharacterClassRange') return [member.min.value, member.max.value];
      if (member.type === 'CharacterSet') return setOf(member);
      throw this.#refusal(member, 'not a class without the flag v');
    });
    const closed = closeOverCase(unionOf(sets));
    return element.negate ? complementOf(closed) : closed;
  }

  #refusal(node: AST.Node, why: string): Error {
    return new Error(`${why}: ${this.#source.slice(node.start, node.end)}`);
  }
}

function setOf(element: AST.CharacterSet): UnitSet {
  switch (element.kind) {
    case 'any':
      return complementOf(LINE_ENDS);
    case 'digit':
      return element.negate ? complementOf(DIGITS) : DIGITS;
    case 'space':
      return element.negate ? complementOf(SPACES) : SPACES;
    case 'word':
      return element.negate ? complementOf(WORD_UNITS) : WORD_UNITS;
    default:
      return ANY_UNIT;
  }
}

/** Whether `\n` itself is written anywhere, save in a negated class. */
function namesLineEnd(node: AST.Node): boolean {
  switch (node.type) {
    case 'Character':
      return node.value === 10;
    case 'CharacterClass':
      return !node.negate && node.elements.some((member) => namesLineEnd(member));
    case 'Quantifier':
      return namesLineEnd(node.element);
    case 'Alternative':
      return node.elements.some((element) => namesLineEnd(element));
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.some((alternative) => namesLineEnd(alternative));
    case 'Assertion':
      return 'alternatives' in node && node.alternatives.some((alternative) => namesLineEnd(alternative));
    default:
      return false;
  }
}
