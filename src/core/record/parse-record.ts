/**
 * The edge: unknown JSON in, a model and the faults found out. A record with an `error` fault yields no model; warnings
 * let it through. Nothing behind this file sees the wire format.
 */
import * as v from 'valibot';
import type { Fault, FaultCode } from './fault.ts';
import type { Confusion, DeadEnd, ErrorRecord, LocalisedText, Source, Transition, Workaround } from './model.ts';
import { WIRE_FIELDS, type WireRecord, wireRecordSchema } from './wire-schema.ts';

export interface ParsedRecord {
  readonly record: ErrorRecord | null;
  readonly faults: readonly Fault[];
}

/** Parses the text of one record file. `file` is only for the faults. */
export function parseRecordText(json: string, file: string | null): ParsedRecord {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { record: null, faults: [fault('notJson', 'error', { file, params: { detail } })] };
  }
  return parseRecord(value, file);
}

/** Validates one record and turns it into the model. Never throws. */
export function parseRecord(value: unknown, file: string | null): ParsedRecord {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { record: null, faults: [fault('notARecord', 'error', { file, params: { actual: kindOf(value) } })] };
  }
  const id = typeof (value as { id?: unknown }).id === 'string' ? (value as { id: string }).id : null;
  const parsed = v.safeParse(wireRecordSchema, value);
  const faults: Fault[] = [];
  for (const field of Object.keys(value)) {
    if (!WIRE_FIELDS.has(field)) faults.push(fault('unknownField', 'warning', { file, record: id, field }));
  }
  if (!parsed.success) {
    for (const issue of parsed.issues) faults.push(faultOfIssue(issue, file, id));
    return { record: null, faults };
  }
  const wire = parsed.output;
  if (wire.id.split('/')[0] !== wire.domain) {
    faults.push(
      fault('notOneOf', 'warning', {
        file,
        record: id,
        field: 'domain',
        params: { expected: wire.id.split('/')[0] ?? '', actual: wire.domain },
      }),
    );
  }
  for (const [field, own, parallel] of [
    ['workarounds_zh', wire.workarounds, wire.workarounds_zh],
    ['dead_ends_zh', wire.dead_ends, wire.dead_ends_zh],
  ] as const) {
    if (parallel && parallel.length > 0 && parallel.length !== (own?.length ?? 0)) {
      faults.push(
        fault('parallelLength', 'warning', {
          file,
          record: id,
          field,
          params: { expected: String(own?.length ?? 0), actual: String(parallel.length) },
        }),
      );
    }
  }
  return { record: toModel(wire), faults };
}

function toModel(wire: WireRecord): ErrorRecord {
  const graph = wire.transition_graph;
  return {
    id: wire.id,
    signature: { en: wire.signature, zh: filled(wire.signature_zh) },
    regex: wire.regex,
    regexZh: filled(wire.regex_zh),
    domain: wire.domain,
    category: filled(wire.category),
    subcategory: filled(wire.subcategory),
    rootCause: localised(wire.root_cause, wire.root_cause_zh),
    rootCauseType: filled(wire.root_cause_type),
    versions: (wire.versions ?? []).map((row) => ({
      version: row.version,
      introduced: filled(row.introduced),
      deprecated: filled(row.deprecated),
      removed: filled(row.removed),
      behaviorChange: localised(row.behavior_change, row.behavior_change_zh),
      status: filled(row.status),
    })),
    osNotes: osNotes(wire.os_specific ?? {}),
    deadEnds: (wire.dead_ends ?? []).flatMap((end, index) => toDeadEnd(end, wire.dead_ends_zh?.[index])),
    workarounds: (wire.workarounds ?? []).flatMap((item, index) => toWorkaround(item, wire.workarounds_zh?.[index])),
    leadsTo: (graph?.leads_to ?? []).map(toTransition),
    precededBy: (graph?.preceded_by ?? []).map(toTransition),
    confusedWith: (graph?.frequently_confused_with ?? []).map(
      (edge): Confusion => ({
        errorId: edge.error_id,
        distinction: localised(edge.distinction, edge.distinction_zh),
      }),
    ),
    officialDocUrl: filled(wire.official_doc_url),
    officialDocSection: filled(wire.official_doc_section),
    errorCode: filled(wire.error_code),
    tier: wire.verification_tier,
    confidence: wire.confidence ?? null,
    fixSuccessRate: wire.fix_success_rate ?? null,
    resolvable: wire.resolvable ?? null,
    firstSeen: filled(wire.first_seen),
    lastConfirmed: filled(wire.last_confirmed),
    lastUpdated: filled(wire.last_updated),
    evidenceCount: wire.evidence_count ?? null,
    tags: uniqueFilled(wire.tags ?? []),
    aliases: uniqueFilled(wire.aliases ?? []),
    locale: filled(wire.locale),
    examples: (wire.examples ?? []).map((example) => ({
      text: example.text,
      tool: filled(example.tool),
      version: filled(example.version),
      os: filled(example.os),
      source: filled(example.source),
    })),
    counterexamples: (wire.counterexamples ?? []).map(({ text, why }) => ({ text, why: filled(why) })),
    detect: (wire.detect ?? []).map((entry) => ({ product: entry.product, versionRegex: entry.version_regex })),
    sources: toSources(wire.sources),
  };
}

type WireDeadEnd = NonNullable<WireRecord['dead_ends']>[number];
type WireDeadEndZh = NonNullable<WireRecord['dead_ends_zh']>[number];
type WireWorkaround = NonNullable<WireRecord['workarounds']>[number];
type WireTransition = NonNullable<NonNullable<WireRecord['transition_graph']>['leads_to']>[number];

function toDeadEnd(end: WireDeadEnd, zh: WireDeadEndZh | undefined): DeadEnd[] {
  const action = localised(end.action, zh?.action);
  let whyFails = localised(end.why_fails, zh?.why_fails);
  if (action && whyFails && sameText(action.en, whyFails.en)) whyFails = null;
  if (!action && !whyFails) return [];
  return [
    {
      action,
      whyFails,
      condition: localised(end.condition, zh?.condition),
      failRate: end.fail_rate ?? null,
      sources: toSources(end.sources),
    },
  ];
}

function toWorkaround(item: WireWorkaround, zh: string | null | undefined): Workaround[] {
  // Real bundles write the same sentence in `action` and `how`; it is kept once, as the action.
  const doubled = sameText(item.action, item.how) || !filled(item.how);
  const action = localised(filled(item.action) ?? item.how, zh);
  if (!action) return [];
  // The Chinese array holds one string for action and explanation together, so `how` has no Chinese of its own.
  const how = doubled || !filled(item.action) ? null : localised(item.how, null);
  return [
    {
      action,
      how,
      condition: localised(item.condition, item.condition_zh),
      successRate: item.success_rate ?? null,
      commands: (item.commands ?? []).filter(({ run }) => run.trim() !== ''),
      sources: toSources(item.sources),
    },
  ];
}

function toTransition(edge: WireTransition): Transition {
  return {
    errorId: edge.error_id,
    probability: edge.probability ?? null,
    condition: localised(edge.condition, edge.condition_zh),
    typicalDelay: filled(edge.typical_delay),
  };
}

function toSources(sources: WireRecord['sources']): Source[] {
  return (sources ?? []).map((source) =>
    typeof source === 'string'
      ? { title: new URL(source).hostname, url: source, claim: null }
      : { title: filled(source.title) ?? new URL(source.url).hostname, url: source.url, claim: filled(source.claim) },
  );
}

function osNotes(notes: Readonly<Record<string, string | null | undefined>>): { os: string; text: LocalisedText }[] {
  return Object.keys(notes)
    .filter((key) => !(key.endsWith('_zh') && key.slice(0, -3) in notes))
    .flatMap((key) => {
      const bare = key.endsWith('_zh') ? key.slice(0, -3) : key;
      const text = key.endsWith('_zh') ? localised(null, notes[key]) : localised(notes[key], notes[`${key}_zh`]);
      return text ? [{ os: bare, text }] : [];
    });
}

function localised(en: string | null | undefined, zh: string | null | undefined): LocalisedText | null {
  const text = { en: filled(en), zh: filled(zh) };
  return text.en === null && text.zh === null ? null : text;
}

function filled<Text extends string>(text: Text | null | undefined): Text | null {
  return text == null || text.trim() === '' ? null : text;
}

function uniqueFilled(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}

function sameText(a: string | null | undefined, b: string | null | undefined): boolean {
  if (a == null || b == null) return false;
  const bare = (text: string): string =>
    text
      .replace(/[\s.。]+/g, ' ')
      .trim()
      .toLowerCase();
  return bare(a) === bare(b);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function fault(
  code: FaultCode,
  severity: Fault['severity'],
  parts: { file?: string | null; record?: string | null; field?: string | null; params?: Record<string, string> },
): Fault {
  return {
    code,
    severity,
    file: parts.file ?? null,
    record: parts.record ?? null,
    field: parts.field ?? null,
    params: parts.params ?? {},
  };
}

function faultOfIssue(issue: v.BaseIssue<unknown>, file: string | null, record: string | null): Fault {
  const field = pathOf(issue);
  const actual = issue.received.slice(0, 120);
  const params = { expected: issue.expected ?? '', actual };
  const own = (['badUrl', 'badRegex', 'badDate', 'badId'] as const).find((code) => code === issue.message);
  if (own) return fault(own, 'error', { file, record, field, params });
  if (issue.received === 'undefined') return fault('missing', 'error', { file, record, field, params });
  if (issue.type === 'picklist') return fault('notOneOf', 'error', { file, record, field, params });
  if (issue.type === 'max_length') return fault('tooLong', 'error', { file, record, field, params });
  if (issue.type === 'min_length') return fault('missing', 'error', { file, record, field, params });
  if (issue.type === 'min_value' || issue.type === 'max_value') {
    return fault('outOfRange', 'error', { file, record, field, params });
  }
  if (issue.type === 'union') {
    const inner = issue.issues?.find((each) => each.message === 'badUrl');
    if (inner) return fault('badUrl', 'error', { file, record, field, params });
  }
  return fault('wrongType', 'error', { file, record, field, params });
}

function pathOf(issue: v.BaseIssue<unknown>): string | null {
  if (!issue.path) return null;
  let path = '';
  for (const { key } of issue.path)
    path += typeof key === 'number' ? `[${key}]` : path ? `.${String(key)}` : String(key);
  return path;
}
