/** The matcher straight from patterns: brings the regex parser along. Where tables are at hand, use `createTableMatcher`. */
import { compileTables } from './compile-tables.ts';
import type { LineMatcher, Pattern } from './pattern.ts';
import { createTableMatcher, type MatcherOptions } from './table-matcher.ts';

export function createMatcher(patterns: readonly Pattern[], options: MatcherOptions = {}): LineMatcher {
  return createTableMatcher(compileTables(patterns), options);
}
