/** A gate of the catalogue: looks at one record (with all others at hand) and says what is wrong with it. */
import type { Fault } from '../../core/record/fault.ts';
import type { ErrorRecord } from '../../core/record/model.ts';
import type { WireRecord } from '../../core/record/wire-schema.ts';

export interface CheckedRecord {
  readonly record: ErrorRecord;
  /** The file as written: some gates ask for what the model has folded away. */
  readonly wire: WireRecord;
  /** Relative to the signatures folder. */
  readonly file: string;
}

export interface LintContext {
  readonly all: readonly CheckedRecord[];
  readonly byId: ReadonlyMap<string, CheckedRecord>;
  /** Whether two records are linked by an edge of the transition graph, in either direction. */
  linked(a: string, b: string): boolean;
  /** What the reproduction of a record printed; `null` where there is none. */
  reproductionLog(id: string): string | null;
  hasReproduction(id: string): boolean;
  /** Logs of runs in which nothing went wrong: name → text. */
  readonly cleanLogs: ReadonlyMap<string, string>;
}

/** A complaint before file and record are filled in. */
export interface Complaint {
  readonly field: string;
  readonly detail: string;
  readonly severity?: Fault['severity'];
}

export interface Rule {
  readonly name: string;
  check(checked: CheckedRecord, context: LintContext): Iterable<Complaint> | Promise<Iterable<Complaint>>;
}

/** Estimates that came with the user's own records are not held against our bar for content. */
export function isOurs({ record }: CheckedRecord): boolean {
  return record.tier !== 'ai_generated';
}
