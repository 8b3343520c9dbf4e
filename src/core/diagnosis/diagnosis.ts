/**
 * The answer to "what broke here?": the shapes that diagnosis hands to the page, the terminal and a shared link.
 *
 * Invariants: lines count from 1 in the file as given (an archive's files counted on, see `files`); `line <= endLine`;
 * `diagnoses` and `unknown` are ordered best first; texts are cleaned (no control sequences, no CI or container prefix) and
 * at most `MAX_TEXT` UTF-16 units long. Nothing here is translated: `LocalisedText` stays in both languages and reasons are
 * codes with parameters. Everything is plain data: it survives JSON and `postMessage`.
 */
import type { EncodingNote } from '../log/detect-encoding.ts';
import type { LocalisedText, VersionRow } from '../record/model.ts';

export const MAX_TEXT = 600;

/** `root` broke first; a `consequence` followed from another diagnosis; `related` stands in the log but decides nothing. */
export type Role = 'root' | 'consequence' | 'related';

/** What a `versions` row says of the version seen in the log. */
export type VersionVerdict = 'applies' | 'fixed' | 'notYet' | 'unknown';

export interface VersionSeen {
  readonly product: string;
  readonly version: string;
  readonly verdict: VersionVerdict;
  /** The row of the record that the verdict rests on. */
  readonly row: VersionRow | null;
  /** Line on which the log betrays the version. */
  readonly line: number;
}

/** Why a diagnosis stands where it stands. The page words them; `line` is where to look. */
export type Reason =
  | { readonly kind: 'specificWords'; readonly words: string }
  | { readonly kind: 'severity'; readonly level: 'fatal' | 'error' | 'warning' }
  | { readonly kind: 'firstInLog'; readonly line: number }
  | { readonly kind: 'beforeExit'; readonly line: number; readonly text: string }
  | { readonly kind: 'inFailedStep'; readonly line: number; readonly text: string }
  | { readonly kind: 'leadsTo'; readonly id: string; readonly line: number; readonly condition: LocalisedText | null }
  | {
      readonly kind: 'followsFrom';
      readonly id: string;
      readonly line: number;
      readonly condition: LocalisedText | null;
    }
  | { readonly kind: 'innermostCause'; readonly line: number }
  | { readonly kind: 'alsoInGoodRun' }
  | { readonly kind: 'onlyWarning' }
  | { readonly kind: 'toolSeen'; readonly tool: string; readonly line: number }
  | { readonly kind: 'recovered'; readonly line: number; readonly text: string };

/** The words that matched, by UTF-16 offsets in `text` of the diagnosis (the cleaned line, not the raw one). */
export interface MatchedSpan {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly pattern: 'regex' | 'regexZh';
}

/** Another record whose pattern stands on the same lines. */
export interface Competitor {
  readonly id: string;
  readonly signature: LocalisedText;
  readonly score: number;
  /** What would tell the two apart, where the catalogue says it. */
  readonly distinction: LocalisedText | null;
  /** `hidden`: a generic one behind this; `unsure`: as likely as this. */
  readonly standing: 'hidden' | 'unsure';
}

/** A stretch of a command: typed by the record, or filled in from the log. */
export interface CommandPart {
  readonly text: string;
  /** Name of the placeholder this stands for; `null` for the record's own text. */
  readonly placeholder: string | null;
  /** Whether the log filled it in. */
  readonly filled: boolean;
}

export interface FilledCommand {
  readonly shell: string;
  /** Ready to copy. Unfilled placeholders stay as `<name>`. */
  readonly run: string;
  readonly parts: readonly CommandPart[];
}

export interface FilledWorkaround {
  /** Position in the record's `workarounds`. */
  readonly index: number;
  readonly commands: readonly FilledCommand[];
  /** Line of the log on which one of its commands was already run. */
  readonly takenOnLine: number | null;
}

export interface TriedDeadEnd {
  /** Position in the record's `deadEnds`. */
  readonly index: number;
  readonly line: number;
  readonly text: string;
}

export interface Diagnosis {
  readonly id: string;
  readonly signature: LocalisedText;
  readonly aliases: readonly string[];
  readonly errorCode: string | null;
  readonly role: Role;
  /** 0 to 1: how sure it is that this record explains these lines. Not a probability. */
  readonly score: number;
  readonly line: number;
  readonly endLine: number;
  /** The cleaned line `line`. */
  readonly text: string;
  readonly occurrences: number;
  /** Lines of the first occurrences, at most 100, ascending. */
  readonly occurrenceLines: readonly number[];
  /** Id of the diagnosis it followed from. */
  readonly causedBy: string | null;
  readonly version: VersionSeen | null;
  readonly reasons: readonly Reason[];
  readonly match: MatchedSpan;
  readonly captures: Readonly<Record<string, string>>;
  readonly competing: readonly Competitor[];
  readonly workarounds: readonly FilledWorkaround[];
  readonly triedDeadEnds: readonly TriedDeadEnd[];
}

/** A stretch that looks like the failure and that no record explains. */
export interface UnknownRegion {
  /** The most telling line. */
  readonly line: number;
  readonly endLine: number;
  /** First line of the stretch, at most `line`. */
  readonly startLine: number;
  /** The cleaned line `line`. */
  readonly text: string;
  /** 0 to 1. */
  readonly score: number;
  /** Name of the rule that found it, e.g. `python.traceback`. */
  readonly rule: string;
  /** Records that are only similar. */
  readonly similar: readonly { readonly id: string; readonly score: number }[];
}

export type SeenKind = 'product' | 'os' | 'shell' | 'packageManager' | 'ci' | 'container';

export interface Seen {
  readonly kind: SeenKind;
  /** `Node.js`, `Debian`, `npm`, `GitHub Actions` … */
  readonly name: string;
  readonly version: string | null;
  readonly line: number;
}

/** How the run as a whole ended, as far as the log says. */
export interface RunEnd {
  readonly outcome: 'failed' | 'succeeded' | 'unclear';
  /** The line that says so. */
  readonly line: number | null;
  readonly text: string | null;
  readonly exitCode: number | null;
}

export interface LogFile {
  readonly name: string;
  /** First line of this file in the report's count. */
  readonly firstLine: number;
  readonly lines: number;
}

export interface DiagnosisReport {
  readonly source: string;
  readonly lines: number;
  /** Size of the input as given (compressed where it was). */
  readonly bytes: number;
  readonly elapsedMs: number;
  readonly diagnoses: readonly Diagnosis[];
  readonly unknown: readonly UnknownRegion[];
  /** Which list leads: what the reader is to see first. `null` when both are empty. */
  readonly first: 'diagnosis' | 'unknown' | null;
  /** What was not looked at: cut-off tails of overlong lines, files of an archive that are not text. */
  readonly skipped: { readonly lines: number; readonly bytes: number };
  /** Patterns that ran away on this log and were left out. */
  readonly leftOut: readonly { readonly id: string; readonly source: string }[];
  readonly end: RunEnd;
  readonly seen: readonly Seen[];
  readonly encoding: EncodingNote;
  /** Names of the wrappers that were peeled off, most frequent first. */
  readonly wrappers: readonly string[];
  /** One entry for a plain log; several for an archive or several inputs. */
  readonly files: readonly LogFile[];
  /** Whether the input looks like no text at all; then there are no diagnoses. */
  readonly binary: boolean;
}
