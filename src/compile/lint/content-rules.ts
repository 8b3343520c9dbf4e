/** Gates on completeness: the numbered bar of the record format, as far as a program can hold it. */
import { CATEGORIES } from '../../core/record/model.ts';
import type { Complaint, Rule } from './rule.ts';
import { isOurs } from './rule.ts';

const KNOWN_CATEGORIES: ReadonlySet<string> = new Set(CATEGORIES);

/** Hosts on which nobody's own documentation stands. */
const NOT_A_VENDOR =
  /(^|\.)(stackoverflow|stackexchange|serverfault|superuser|medium|dev|reddit|quora|csdn|zhihu|juejin|w3schools|geeksforgeeks|baeldung|digitalocean)\.(com|net|to|org|cn|im)$/;

export const enough: Rule = {
  name: 'enough',
  *check(checked): Iterable<Complaint> {
    if (!isOurs(checked)) return;
    const { wire, record } = checked;
    if (record.examples.length < 2) yield { field: 'examples', detail: 'needs at least two' };
    if (new Set(record.examples.map(({ text }) => text)).size < record.examples.length) {
      yield { field: 'examples', detail: 'two are the same' };
    }
    if (record.counterexamples.length < 1) yield { field: 'counterexamples', detail: 'needs at least one' };
    if (record.deadEnds.length < 2) yield { field: 'dead_ends', detail: 'needs at least two' };
    if (record.workarounds.length < 2) yield { field: 'workarounds', detail: 'needs at least two' };
    for (const [index, end] of (wire.dead_ends ?? []).entries()) {
      if (!end.action?.trim()) yield { field: `dead_ends[${index}].action`, detail: 'is empty' };
      if (!end.why_fails?.trim()) yield { field: `dead_ends[${index}].why_fails`, detail: 'is empty' };
    }
    if (record.aliases.length === 0) yield { field: 'aliases', detail: 'needs at least one' };
    if (!record.rootCause?.en) yield { field: 'root_cause', detail: 'is missing' };
    if (!record.category || !KNOWN_CATEGORIES.has(record.category)) {
      yield { field: 'category', detail: `not one of ${CATEGORIES.join(', ')}` };
    }
    if (!record.resolvable) yield { field: 'resolvable', detail: 'is missing' };
    if (!record.lastConfirmed) yield { field: 'last_confirmed', detail: 'is missing' };
    for (const [index, { source }] of record.examples.entries()) {
      if (source !== 'captured' && !source?.startsWith('https://')) {
        yield { field: `examples[${index}].source`, detail: 'is neither "captured" nor an https address' };
      }
    }
  },
};

export const provenance: Rule = {
  name: 'provenance',
  *check(checked, context): Iterable<Complaint> {
    if (!isOurs(checked)) return;
    const { record, wire } = checked;
    if (record.tier === 'reproduced') {
      if (!context.hasReproduction(record.id))
        yield { field: 'verification_tier', detail: `claims "reproduced" without repro/${record.id}.*` };
      if (context.reproductionLog(record.id) === null)
        yield { field: 'verification_tier', detail: `repro/${record.id}.log is missing` };
    }
    if (record.tier === 'source_checked' && record.sources.length === 0)
      yield { field: 'sources', detail: 'source_checked without a source' };
    if (record.versions.length > 0 && record.sources.length === 0)
      yield { field: 'versions', detail: 'no source supports them' };
    const counted = record.tier === 'reproduced' && record.evidenceCount !== null;
    const rates: [string, number | null | undefined][] = [
      ['fix_success_rate', wire.fix_success_rate],
      ['confidence', wire.confidence],
      ...(wire.dead_ends ?? []).map((end, i): [string, number | null | undefined] => [
        `dead_ends[${i}].fail_rate`,
        end.fail_rate,
      ]),
      ...(wire.workarounds ?? []).map((item, i): [string, number | null | undefined] => [
        `workarounds[${i}].success_rate`,
        item.success_rate,
      ]),
    ];
    for (const [field, rate] of rates) {
      if (rate != null && !counted) yield { field, detail: 'a rate that was neither counted nor cited' };
    }
    for (const [list, edges] of Object.entries(wire.transition_graph ?? {})) {
      for (const [i, edge] of (edges ?? []).entries()) {
        if ('probability' in edge && edge.probability != null) {
          yield { field: `transition_graph.${list}[${i}].probability`, detail: 'a probability that was not counted' };
        }
      }
    }
  },
};

export const links: Rule = {
  name: 'links',
  *check({ record, wire }, context): Iterable<Complaint> {
    if (record.tier === 'ai_generated') return;
    const graph = wire.transition_graph ?? {};
    for (const list of ['leads_to', 'preceded_by', 'frequently_confused_with'] as const) {
      for (const [i, edge] of (graph[list] ?? []).entries()) {
        const field = `transition_graph.${list}[${i}].error_id`;
        if (edge.error_id === record.id) yield { field, detail: 'points at its own record' };
        else if (!context.byId.has(edge.error_id)) yield { field, detail: `no record ${edge.error_id}` };
        if (list === 'frequently_confused_with' && !('distinction' in edge && edge.distinction?.trim())) {
          yield { field: field.replace('error_id', 'distinction'), detail: 'is empty' };
        }
      }
    }
  },
};

export const addresses: Rule = {
  name: 'addresses',
  *check(checked): Iterable<Complaint> {
    if (!isOurs(checked)) return;
    const { record } = checked;
    if (!record.officialDocUrl) yield { field: 'official_doc_url', detail: 'is missing' };
    const urls: [string, string][] = [
      ...(record.officialDocUrl ? [['official_doc_url', record.officialDocUrl] as [string, string]] : []),
      ...record.sources.map(({ url }, i): [string, string] => [`sources[${i}].url`, url]),
    ];
    for (const [field, url] of urls) {
      const { protocol, hostname } = new URL(url);
      if (protocol !== 'https:') yield { field, detail: 'is not https' };
      if (field === 'official_doc_url' && NOT_A_VENDOR.test(hostname))
        yield { field, detail: `${hostname} is not the vendor's` };
    }
  },
};

export const repeats: Rule = {
  name: 'repeats',
  *check(checked, context): Iterable<Complaint> {
    if (!isOurs(checked)) return;
    const { record } = checked;
    yield* similarWithin(
      'dead_ends',
      record.deadEnds.map((end) => `${end.action?.en ?? ''} ${end.whyFails?.en ?? ''}`),
    );
    yield* similarWithin(
      'workarounds',
      record.workarounds.map((item) => `${item.action.en ?? ''} ${item.how?.en ?? ''}`),
    );
    for (const { record: other } of context.all) {
      if (other.id <= record.id) continue;
      if (
        similarity(record.signature.en ?? '', other.signature.en ?? '') > 0.9 &&
        !context.linked(record.id, other.id)
      ) {
        yield { field: 'signature', detail: `is nearly that of ${other.id}` };
      }
      if (similarity(record.rootCause?.en ?? '', other.rootCause?.en ?? '') > 0.8) {
        yield { field: 'root_cause', detail: `is nearly that of ${other.id}` };
      }
    }
  },
};

function* similarWithin(field: string, texts: readonly string[]): Iterable<Complaint> {
  for (let i = 0; i < texts.length; i++) {
    for (let j = i + 1; j < texts.length; j++) {
      if (similarity(texts[i] ?? '', texts[j] ?? '') > 0.75)
        yield { field: `${field}[${j}]`, detail: `repeats ${field}[${i}]` };
    }
  }
}

/** Jaccard similarity of the word sets, 0 to 1. */
function similarity(a: string, b: string): number {
  const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [left, right] = [words(a), words(b)];
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared / (left.size + right.size - shared);
}
