/**
 * What the matcher looks for. A pattern is a JavaScript regex source, always matched with the flag `i` (no `u`: real
 * bundles carry escapes that `u` refuses), against one cleaned log line. A pattern with an explicit `\n` in it is matched
 * against successive lines joined by `\n`, at most `MAX_JOINED_LINES` of them; its hit stands on the line it starts on.
 */

export const MAX_JOINED_LINES = 12;

export interface Pattern {
  /** What the pattern stands for; several patterns (`regex`, `regex_zh`) may share a record. */
  readonly owner: string;
  readonly kind: 'regex' | 'regexZh' | 'version';
  readonly source: string;
  /** For `version`: the product it tells the version of. */
  readonly product?: string;
}

/** Where a pattern stands: numbers of lines are counted from 0 over all that was fed. */
export interface LineHit {
  /** Position in the list of patterns. */
  readonly pattern: number;
  readonly line: number;
  /** Last line of the match; equals `line` for one-line patterns. */
  readonly endLine: number;
}

/** Finds which patterns stand on which lines of a stream of UTF-8 bytes. */
export interface LineMatcher {
  /**
   * Takes the next bytes: whole lines, each ended by `\n` (the last one of the stream may lack it). Returns the hits that
   * these bytes complete, in order of line, then pattern; a (pattern, line) pair comes once.
   */
  feed(bytes: Uint8Array): readonly LineHit[];
  /** Ends the stream and returns what was still open (patterns over several lines). The matcher can then start anew. */
  end(): readonly LineHit[];
  /** Patterns left out, with the reason. */
  readonly refused: readonly { readonly pattern: number; readonly reason: string }[];
}
