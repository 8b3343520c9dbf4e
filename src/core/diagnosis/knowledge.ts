/**
 * What diagnosis needs of a catalogue, made ready once: patterns compiled into a matcher, the graph by id.
 *
 * Invariants: one scanner serves one scan at a time (its matcher holds a stream's state); details of records are read when a
 * diagnosis names them. Cost: compiling the patterns, once a catalogue.
 */
import type { IndexRow } from '../catalogue/index-row.ts';
import type { GraphEdge, TransitionGraph } from '../graph/transition-graph.ts';
import { createMatcher } from '../match/create-matcher.ts';
import type { LineMatcher, Pattern } from '../match/pattern.ts';
import { createTableMatcher } from '../match/table-matcher.ts';
import type { ErrorRecord } from '../record/model.ts';
import { ruleTables } from './rule-tables.ts';
import { ChunkScanner } from './scan-chunk.ts';
import { SignalFilter } from './signal-filter.ts';
import { SimilarRecords } from './similar-records.ts';

/** The part of an open catalogue that diagnosis uses; `Catalogue` is one. */
export interface DiagnosisCatalogue {
  readonly rows: readonly IndexRow[];
  row(id: string): IndexRow | undefined;
  record(id: string, signal?: AbortSignal): Promise<ErrorRecord | null>;
  patterns(signal?: AbortSignal): Promise<readonly Pattern[]>;
  /** The patterns compiled; without them they are compiled at the first log. */
  matcherTables?(signal?: AbortSignal): Promise<Uint8Array>;
  graph(signal?: AbortSignal): Promise<TransitionGraph>;
}

export class Knowledge {
  readonly catalogue: DiagnosisCatalogue;
  readonly patterns: readonly Pattern[];
  readonly similar: SimilarRecords;
  readonly #makeMatcher: () => LineMatcher | Promise<LineMatcher>;
  #scanner: Promise<ChunkScanner> | null = null;
  readonly #leadsTo = new Map<string, GraphEdge[]>();
  readonly #confused = new Map<string, GraphEdge[]>();

  constructor(
    catalogue: DiagnosisCatalogue,
    patterns: readonly Pattern[],
    graph: TransitionGraph,
    makeMatcher: () => LineMatcher | Promise<LineMatcher>,
  ) {
    this.catalogue = catalogue;
    this.patterns = patterns;
    this.#makeMatcher = makeMatcher;
    this.similar = new SimilarRecords(catalogue.rows);
    for (const edge of graph.edges) {
      if (edge.kind === 'leadsTo') append(this.#leadsTo, edge.from, edge);
      else {
        append(this.#confused, edge.from, edge);
        append(this.#confused, edge.to, edge);
      }
    }
  }

  /** Scans in this thread, one log at a time; made when first asked for. @throws BundleError */
  scanner(): Promise<ChunkScanner> {
    if (this.#scanner) return this.#scanner;
    const making = (async () => new ChunkScanner(await this.#makeMatcher(), signalFilter()))();
    this.#scanner = making;
    making.catch(() => {
      this.#scanner = null;
    });
    return making;
  }

  /** The transition from one record to another, straight or over one that the log need not show. */
  transition(from: string, to: string): GraphEdge | null {
    const edges = this.#leadsTo.get(from) ?? [];
    const straight = edges.find((edge) => edge.to === to);
    if (straight) return straight;
    return edges.find((edge) => this.#leadsTo.get(edge.to)?.some((next) => next.to === to)) ?? null;
  }

  confusion(a: string, b: string): GraphEdge | null {
    return this.#confused.get(a)?.find((edge) => edge.from === b || edge.to === b) ?? null;
  }
}

let filter: SignalFilter | null = null;

/** One for all catalogues: the rules are the same. */
function signalFilter(): SignalFilter {
  filter ??= new SignalFilter(ruleTables());
  return filter;
}

const ready = new WeakMap<DiagnosisCatalogue, Promise<Knowledge>>();

/** @param makeMatcher stands in for the matcher over the catalogue's own tables. @throws BundleError */
export function knowledgeOf(
  catalogue: DiagnosisCatalogue,
  makeMatcher?: (patterns: readonly Pattern[]) => LineMatcher | Promise<LineMatcher>,
): Promise<Knowledge> {
  const known = ready.get(catalogue);
  if (known) return known;
  const opening = (async () => {
    const [patterns, graph] = await Promise.all([catalogue.patterns(), catalogue.graph()]);
    return new Knowledge(catalogue, patterns, graph, async () => {
      if (makeMatcher) return makeMatcher(patterns);
      const tables = await catalogue.matcherTables?.();
      return tables ? createTableMatcher(tables) : createMatcher(patterns);
    });
  })();
  ready.set(catalogue, opening);
  opening.catch(() => ready.delete(catalogue));
  return opening;
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
