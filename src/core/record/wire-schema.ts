/**
 * The wire format of a record (snake_case, as in `public/data/signatures`), held with valibot (no eval, so it lives under
 * the Content-Security-Policy). Tolerant where real bundles are: lists and optional fields may be absent or `null`.
 * Bounds keep an untrusted bundle from taking the page down.
 */
import * as v from 'valibot';
import { RESOLVABLE, VERIFICATION_TIERS } from './model.ts';

const MAX_TEXT = 20_000;
const MAX_REGEX = 4_000;
const MAX_LIST = 500;

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const optionalText = v.nullish(text);
const list = <const Item extends v.GenericSchema>(item: Item) =>
  v.nullish(v.pipe(v.array(item), v.maxLength(MAX_LIST)));
const optionalRate = v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(1)));
function isHttp(url: string): boolean {
  try {
    const { protocol } = new URL(url);
    return protocol === 'https:' || protocol === 'http:';
  } catch {
    return false;
  }
}
const url = v.pipe(v.string(), v.maxLength(2_000), v.check(isHttp, 'badUrl'));
const regexSource = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(MAX_REGEX),
  v.check((source) => compiles(source), 'badRegex'),
);
const date = v.nullish(v.pipe(v.string(), v.regex(/^(\d{4}(-\d{2}(-\d{2}(T[\d:.]+Z?)?)?)?)?$/, 'badDate')));

function compiles(source: string): boolean {
  try {
    new RegExp(source, 'i');
    return true;
  } catch {
    return false;
  }
}

/** A source may be given as a bare URL string or as an object. */
const source = v.union([url, v.object({ title: optionalText, url, claim: optionalText })]);

const command = v.object({ shell: v.pipe(v.string(), v.maxLength(40)), run: text });

const deadEnd = v.object({
  action: optionalText,
  why_fails: optionalText,
  fail_rate: optionalRate,
  condition: optionalText,
  sources: list(source),
});

const workaround = v.object({
  action: optionalText,
  success_rate: optionalRate,
  how: optionalText,
  condition: optionalText,
  condition_zh: optionalText,
  sources: list(source),
  commands: list(command),
});

const versionRow = v.object({
  version: v.pipe(text, v.minLength(1)),
  introduced: optionalText,
  deprecated: optionalText,
  removed: optionalText,
  behavior_change: optionalText,
  behavior_change_zh: optionalText,
  status: optionalText,
});

const errorId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9._-]*\/[a-z0-9][a-z0-9._-]*$/i, 'badId'), v.maxLength(200));

const transition = v.object({
  error_id: errorId,
  probability: optionalRate,
  condition: optionalText,
  condition_zh: optionalText,
  typical_delay: optionalText,
});

const confusion = v.object({
  error_id: errorId,
  distinction: optionalText,
  distinction_zh: optionalText,
});

export const wireRecordSchema = v.object({
  id: errorId,
  signature: v.pipe(text, v.minLength(1)),
  signature_zh: optionalText,
  regex: regexSource,
  regex_zh: v.nullish(regexSource),
  domain: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  category: optionalText,
  subcategory: optionalText,
  root_cause: optionalText,
  root_cause_type: optionalText,
  root_cause_zh: optionalText,
  versions: list(versionRow),
  os_specific: v.nullish(v.record(v.string(), v.nullish(text))),
  dead_ends: list(deadEnd),
  dead_ends_zh: list(v.object({ action: optionalText, why_fails: optionalText, condition: optionalText })),
  workarounds: list(workaround),
  workarounds_zh: list(v.nullish(text)),
  transition_graph: v.nullish(
    v.object({
      leads_to: list(transition),
      preceded_by: list(transition),
      frequently_confused_with: list(confusion),
    }),
  ),
  official_doc_url: v.nullish(v.union([url, v.literal('')])),
  official_doc_section: optionalText,
  error_code: optionalText,
  verification_tier: v.picklist(VERIFICATION_TIERS),
  confidence: optionalRate,
  fix_success_rate: optionalRate,
  resolvable: v.nullish(v.picklist(RESOLVABLE)),
  first_seen: date,
  last_confirmed: date,
  last_updated: date,
  evidence_count: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0))),
  tags: list(v.pipe(v.string(), v.maxLength(200))),
  aliases: list(v.pipe(v.string(), v.maxLength(500))),
  locale: optionalText,
  examples: list(v.object({ text, tool: optionalText, version: optionalText, os: optionalText, source: optionalText })),
  counterexamples: list(v.object({ text, why: optionalText })),
  detect: list(v.object({ product: text, version_regex: regexSource })),
  sources: list(source),
});

/** A record as it stands in a file. */
export type WireRecord = v.InferOutput<typeof wireRecordSchema>;

/** Field names that the format knows; anything else is passed over with a warning. */
export const WIRE_FIELDS: ReadonlySet<string> = new Set(Object.keys(wireRecordSchema.entries));
