/**
 * The neutral model of a catalogue record: what everything behind the edge sees.
 *
 * Invariants: ids are `<domain>/<slug>`; empty strings of the wire format have become `null` or are gone; texts that say
 * the same thing twice are folded into one; lists are never `null`. The wire format (`wire-schema.ts`) stays snake_case.
 */

/** The two languages of chrome and content. */
export type Language = 'en' | 'zh';

/** One text in both languages. `null` where that language is missing; at least one is present. */
export interface LocalisedText {
  readonly en: string | null;
  readonly zh: string | null;
}

export const VERIFICATION_TIERS = ['ai_generated', 'source_checked', 'reproduced', 'community_verified'] as const;
/** How a record was checked, weakest first. */
export type VerificationTier = (typeof VERIFICATION_TIERS)[number];

/** Kinds of errors that our own records use; other bundles may have more. */
export const CATEGORIES = [
  'syntax_error',
  'type_error',
  'runtime_error',
  'module_error',
  'dependency_error',
  'build_error',
  'config_error',
  'permission_error',
  'network_error',
  'auth_error',
  'resource_error',
  'data_error',
  'protocol_error',
  'concurrency_error',
  'deployment_error',
  'system_error',
  'encoding_error',
  'test_failure',
] as const;

export const RESOLVABLE = ['true', 'partial', 'false'] as const;
export type Resolvable = (typeof RESOLVABLE)[number];

export interface Source {
  readonly title: string;
  /** http(s) only. */
  readonly url: string;
  readonly claim: string | null;
}

export interface Command {
  /** `bash`, `powershell`, `sql`, `yaml` …: what the text is to be typed into. */
  readonly shell: string;
  readonly run: string;
}

export interface DeadEnd {
  /** What people try; `null` in records that say it all in `whyFails`. */
  readonly action: LocalisedText | null;
  readonly whyFails: LocalisedText | null;
  readonly condition: LocalisedText | null;
  /** Share of tries that failed, 0 to 1. */
  readonly failRate: number | null;
  readonly sources: readonly Source[];
}

export interface Workaround {
  readonly action: LocalisedText;
  /** Explanation; `null` where it only repeats the action. */
  readonly how: LocalisedText | null;
  readonly condition: LocalisedText | null;
  /** Share of tries that worked, 0 to 1. */
  readonly successRate: number | null;
  readonly commands: readonly Command[];
  readonly sources: readonly Source[];
}

export interface VersionRow {
  /** Product and version as written, e.g. `Amazon ECS Agent 1.66.0`. */
  readonly version: string;
  readonly introduced: string | null;
  readonly deprecated: string | null;
  readonly removed: string | null;
  readonly behaviorChange: LocalisedText | null;
  readonly status: string | null;
}

/** An edge of the transition graph as this record wrote it. The target may be unknown to the bundle. */
export interface Transition {
  readonly errorId: string;
  /** 0 to 1. */
  readonly probability: number | null;
  readonly condition: LocalisedText | null;
  readonly typicalDelay: string | null;
}

export interface Confusion {
  readonly errorId: string;
  readonly distinction: LocalisedText | null;
}

export interface Example {
  readonly text: string;
  readonly tool: string | null;
  readonly version: string | null;
  readonly os: string | null;
  /** `captured`, or the URL of the vendor's source or documentation. */
  readonly source: string | null;
}

export interface Counterexample {
  readonly text: string;
  readonly why: string | null;
}

/** How a log betrays which version of a product runs. */
export interface VersionDetector {
  readonly product: string;
  /** JavaScript, case-insensitive; the first capturing group is the version. */
  readonly versionRegex: string;
}

export interface ErrorRecord {
  readonly id: string;
  readonly signature: LocalisedText;
  /** JavaScript source, flag `i`. */
  readonly regex: string;
  readonly regexZh: string | null;
  readonly domain: string;
  readonly category: string | null;
  readonly subcategory: string | null;
  readonly rootCause: LocalisedText | null;
  readonly rootCauseType: string | null;
  readonly versions: readonly VersionRow[];
  readonly osNotes: readonly { readonly os: string; readonly text: LocalisedText }[];
  readonly deadEnds: readonly DeadEnd[];
  readonly workarounds: readonly Workaround[];
  readonly leadsTo: readonly Transition[];
  readonly precededBy: readonly Transition[];
  readonly confusedWith: readonly Confusion[];
  readonly officialDocUrl: string | null;
  readonly officialDocSection: string | null;
  readonly errorCode: string | null;
  readonly tier: VerificationTier;
  readonly confidence: number | null;
  readonly fixSuccessRate: number | null;
  readonly resolvable: Resolvable | null;
  /** ISO dates, `YYYY-MM-DD`. */
  readonly firstSeen: string | null;
  readonly lastConfirmed: string | null;
  readonly lastUpdated: string | null;
  readonly evidenceCount: number | null;
  readonly tags: readonly string[];
  readonly aliases: readonly string[];
  readonly locale: string | null;
  readonly examples: readonly Example[];
  readonly counterexamples: readonly Counterexample[];
  readonly detect: readonly VersionDetector[];
  readonly sources: readonly Source[];
}
