/**
 * What a line says about failing. A rule is one shape of line that a tool prints; `failure-rules/` lists them by kind of tool.
 *
 * Kinds:
 *   cause     the message itself: a compiler's error, an exception, a failed assertion
 *   header    opens a block whose message comes on a later line (`key` finds it): a traceback, "What went wrong"
 *   summary   counts or repeats what failed before: "2 failed, 3 passed", "BUILD FAILURE", "make: *** Error 1"
 *   exit      a step or the run ended; capture 1 is its exit code where there is one
 *   passed    a step, a suite or the run ended well
 *   step      a command begins
 */
export type SignalKind = 'cause' | 'header' | 'summary' | 'exit' | 'passed' | 'step';

export interface FailureRule {
  readonly name: string;
  readonly kind: SignalKind;
  /** 0 to 100: how sure such a line stands for what broke, when it stands in a failed step. */
  readonly strength: number;
  /** Against the cleaned line. Linear: no nested quantifiers, bounded gaps. */
  readonly pattern: RegExp;
  /** Lines that match this too do not count. */
  readonly except?: RegExp;
  /** Words of which every such line holds one. Of rules as strong as each other those that name words speak first. */
  readonly needs?: readonly string[];
  /** The tool fails over what it calls a warning. */
  readonly warns?: boolean;
  /** The line with the message, searched for in the lines after it. A header without one is none; a cause speaks for itself. */
  readonly key?: {
    readonly pattern: RegExp;
    readonly within: number;
    /** What to take when no line fits `pattern`. */
    readonly or?: RegExp;
  };
  /** For exits: how strong the line is as the place to look at, where it says itself what broke. */
  readonly tells?: number;
}
