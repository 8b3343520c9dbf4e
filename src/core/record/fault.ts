/**
 * What is wrong with a piece of input, said so that a person can mend it: which file, which record, which field, why.
 * The reason is a code with parameters; `src/i18n` holds its sentence in each language.
 */

const FAULT_CODES = [
  'notJson',
  'notARecord',
  'missing',
  'wrongType',
  'notOneOf',
  'outOfRange',
  'badId',
  'idDiffersFromPath',
  'duplicateId',
  'badRegex',
  'badUrl',
  'badDate',
  'tooLong',
  'unknownField',
  'parallelLength',
  'lint',
  'unreadable',
] as const;

export type FaultCode = (typeof FAULT_CODES)[number];

export interface Fault {
  /** File name or path as the person knows it; `null` where the input has none. */
  readonly file: string | null;
  /** Record id where it is known. */
  readonly record: string | null;
  /** Path inside the record, e.g. `dead_ends[1].why_fails`. */
  readonly field: string | null;
  readonly code: FaultCode;
  /** Values for the sentence: `expected`, `actual`, `detail` … */
  readonly params: Readonly<Record<string, string>>;
  /** `error` keeps the record out; `warning` lets it in. */
  readonly severity: 'error' | 'warning';
}
