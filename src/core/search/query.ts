/**
 * What is asked of the search and what it answers: the contract between the box on a page, the worker and the terminal.
 * Everything in it survives `postMessage` and JSON.
 */
import type { Language } from '../record/model.ts';

export const FACETS = ['domain', 'category', 'tier', 'resolvable', 'os', 'wholeInChinese', 'reproduced'] as const;
export type Facet = (typeof FACETS)[number];

/**
 * The wanted values of each facet, in the words of `IndexRow`; `wholeInChinese` and `reproduced` are `'true'` or `'false'`.
 * Values of one facet widen the result, facets narrow each other. An empty list is no filter; unknown values match nothing.
 */
export type SearchFilters = { readonly [F in Facet]?: readonly string[] };

export const SORTS = ['relevance', 'name', 'lastConfirmed'] as const;
/** `relevance` is the order of ids while the text is empty; `lastConfirmed` puts the newest first, undated records last. */
export type Sort = (typeof SORTS)[number];

export interface SearchQuery {
  /** As typed or pasted; only the first `MAX_QUERY_LENGTH` UTF-16 units are read. */
  readonly text: string;
  readonly filters: SearchFilters;
  readonly sort: Sort;
  /** The shown language: which signature is highlighted and sorted by. */
  readonly language: Language;
  readonly offset: number;
  readonly limit: number;
}

export const MAX_QUERY_LENGTH = 600;

export interface Highlight {
  /**
   * `signature`: that of the shown language, or the other where it is missing. `otherSignature`: where both are there, that
   * of the language not shown. `alias`: the hit's `alias`.
   */
  readonly field: 'signature' | 'otherSignature' | 'id' | 'alias';
  /** UTF-16 offsets into the field's text, end exclusive. Ordered, never overlapping within a field. */
  readonly start: number;
  readonly end: number;
}

export interface SearchHit {
  readonly id: string;
  /** Greater is better; comparable within one result only. 0 while the text is empty. */
  readonly score: number;
  readonly highlights: readonly Highlight[];
  /** The alias that matched better than the signature did, worth showing beside it. */
  readonly alias: string | null;
}

export interface FacetCount {
  readonly value: string;
  /** How many records the result would hold of this value, all other facets' filters applied. */
  readonly count: number;
}

export interface Suggestion {
  /** `spelling`: words replaced by near ones that the catalogue knows. `fewerWords`: without the least likely word. */
  readonly kind: 'spelling' | 'fewerWords';
  /** A query to run instead. */
  readonly text: string;
  /** How many records it finds under the same filters; never 0. */
  readonly total: number;
}

export interface SearchResult {
  /** All records that match, not only those in `hits`. */
  readonly total: number;
  readonly hits: readonly SearchHit[];
  /** Most frequent first, then by value; a wanted value is listed even at 0. */
  readonly facets: { readonly [F in Facet]: readonly FacetCount[] };
  /** Only when nothing was found. */
  readonly suggestions: readonly Suggestion[];
}

export const EMPTY_QUERY: SearchQuery = {
  text: '',
  filters: {},
  sort: 'relevance',
  language: 'en',
  offset: 0,
  limit: 50,
};
