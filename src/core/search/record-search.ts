/**
 * Search over a catalogue: synchronous, pure, the same in worker, terminal and test. Rows carry the names; the search index
 * carries what rows lack (wordings of the patterns, words of the causes).
 *
 * A query passes four stages: units (what is asked for), recall (all records that share a term), ranking (the best `TUNING.ranked` of
 * them compared closely, together with Fuse), facets. Cost: see each stage; all of it about 4 ms of processor time for 25,000 records.
 */
import type { IndexRow } from '../catalogue/index-row.ts';
import type { ErrorRecord, Language } from '../record/model.ts';
import { buildFacetTable, type FacetTable } from './facets.ts';
import { Highlighter, highlightQuery } from './highlight.ts';
import { isPlain, plainSearch } from './plain-search.ts';
import {
  EMPTY_QUERY,
  type Highlight,
  type SearchHit,
  type SearchQuery,
  type SearchResult,
  type Sort,
} from './query.ts';
import { type QueryUnits, queryUnits } from './query-units.ts';
import { Ranking } from './ranking.ts';
import { allDepthTerms, depthTerms, literalSignature, rowTerms, termsAllowed } from './record-terms.ts';
import { decodeSearchIndex, encodeSearchIndex } from './search-index.ts';
import { suggest } from './suggest.ts';
import { TermTable } from './term-table.ts';

export interface RecordSearch {
  /** Number of records. */
  readonly size: number;
  search(query: SearchQuery): SearchResult;
}

/** Bytes for `openRecordSearch`. The order of the records does not matter: as in the index, they are numbered by id. */
export function buildSearchIndex(records: readonly ErrorRecord[]): Uint8Array {
  const ordered = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const frequencies = new Map<string, number>();
  for (const record of ordered) {
    for (const term of allDepthTerms(record)) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  const allowed = termsAllowed(ordered.length);
  return encodeSearchIndex(
    ordered.map((record) =>
      depthTerms(record, new Set(rowTerms(record).keys()), (term) => frequencies.get(term) ?? 0, allowed),
    ),
  );
}

/** @throws RangeError when the index is corrupt or belongs to another number of records than there are rows. */
export function openRecordSearch(rows: readonly IndexRow[], index: Uint8Array): RecordSearch {
  const depth = decodeSearchIndex(index);
  if (depth.recordCount !== rows.length) {
    throw new RangeError(`search index of ${depth.recordCount} records for ${rows.length} rows`);
  }
  return new OpenSearch(rows, new TermTable(rows, depth));
}

class OpenSearch implements RecordSearch {
  readonly size: number;
  readonly #rows: readonly IndexRow[];
  readonly #table: TermTable;
  readonly #facets: FacetTable;
  readonly #ranking: Ranking;
  readonly #highlighter: Highlighter;
  readonly #everything: readonly number[];
  readonly #orders = new Map<string, Uint32Array>();

  constructor(rows: readonly IndexRow[], table: TermTable) {
    this.size = rows.length;
    this.#rows = rows;
    this.#table = table;
    this.#facets = buildFacetTable(rows);
    this.#ranking = new Ranking(rows, table);
    this.#highlighter = new Highlighter(table);
    this.#everything = rows.map((_, number) => number);
  }

  search(query: SearchQuery): SearchResult {
    if (isPlain(query)) return plainSearch(this.#rows, this.#facets, query);
    const isEmpty = query.text.trim() === '';
    const units = queryUnits(query.text, this.#table);
    const ranked = isEmpty ? { records: this.#everything, scores: null } : this.#ranking.run(units);
    const { passing, counts } = this.#facets.apply(ranked.records, query.filters);
    const shown = this.#sorted(passing, query.sort, query.language).slice(query.offset, query.offset + query.limit);
    const marks = highlightQuery(units, this.#table);
    const hits = shown.flatMap((record): SearchHit[] => {
      const row = this.#rows[record];
      if (!row) return [];
      const score = ranked.scores?.get(record);
      const alias = score === undefined || score.aliasNumber < 0 ? null : (row.aliases[score.aliasNumber] ?? null);
      return [
        {
          id: row.id,
          score: score?.score ?? 0,
          alias,
          highlights: isEmpty ? [] : this.#highlights(row, alias, query.language, marks),
        },
      ];
    });
    const suggestions = passing.length === 0 && !isEmpty ? this.#suggestions(units, query) : [];
    return { total: passing.length, hits, facets: counts, suggestions };
  }

  #suggestions(units: QueryUnits, { filters }: SearchQuery) {
    return suggest(units, this.#table, (text) => {
      const { records } = this.#ranking.run(queryUnits(text, this.#table));
      return this.#facets.apply(records, { ...EMPTY_QUERY.filters, ...filters }).passing.length;
    });
  }

  #highlights(
    row: IndexRow,
    alias: string | null,
    language: Language,
    marks: ReturnType<typeof highlightQuery>,
  ): Highlight[] {
    const signature = literalSignature(shownSignature(row, language));
    const other = language === 'en' ? row.signature.zh : row.signature.en;
    return [
      ...this.#highlighter.highlightsIn(signature, 'signature', marks),
      ...(other === null || row.signature[language] === null
        ? []
        : this.#highlighter.highlightsIn(literalSignature(other), 'otherSignature', marks)),
      ...this.#highlighter.highlightsIn(row.id, 'id', marks),
      ...(alias === null ? [] : this.#highlighter.highlightsIn(alias, 'alias', marks)),
    ];
  }

  #sorted(records: readonly number[], sort: Sort, language: Language): readonly number[] {
    if (sort === 'relevance') return records;
    const key = `${sort} ${language}`;
    const order = this.#orders.get(key) ?? orderOf(this.#rows, sort, language);
    this.#orders.set(key, order);
    return [...records].sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0));
  }
}

/** The signature that a page in this language shows. */
export function shownSignature(row: IndexRow, language: Language): string {
  return row.signature[language] ?? row.signature.en ?? row.signature.zh ?? row.id;
}

/** Record number → its place in the order. */
function orderOf(rows: readonly IndexRow[], sort: Exclude<Sort, 'relevance'>, language: Language): Uint32Array {
  const collator = new Intl.Collator(language === 'zh' ? 'zh-Hans' : 'en', { numeric: true });
  const names = rows.map((row) => shownSignature(row, language).replace(/^[^\p{L}\p{N}]+/u, ''));
  const byName = (a: number, b: number): number => collator.compare(names[a] ?? '', names[b] ?? '') || a - b;
  const byDate = (a: number, b: number): number => {
    const [dateA, dateB] = [rows[a]?.lastConfirmed ?? '', rows[b]?.lastConfirmed ?? ''];
    return dateA === dateB ? byName(a, b) : dateA < dateB ? 1 : -1;
  };
  const order = new Uint32Array(rows.length);
  rows
    .map((_, number) => number)
    .sort(sort === 'name' ? byName : byDate)
    .forEach((record, place) => {
      order[record] = place;
    });
  return order;
}
