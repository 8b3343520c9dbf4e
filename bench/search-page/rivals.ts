/** Other ways to search the same rows, each as a person would set it up who has nothing else. */
import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

export interface RivalRow {
  readonly id: string;
  readonly signature: string;
  readonly signatureZh: string;
  readonly cause: string;
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
  readonly category: string;
}

export type Rival = (text: string) => readonly string[];
export const RIVALS = ['fuse', 'minisearch', 'uFuzzy'] as const;
export type RivalName = (typeof RIVALS)[number];

export type RivalProtocol = {
  open: { payload: { readonly name: RivalName; readonly url: string }; progress: never; answer: null };
  search: { payload: string; progress: never; answer: readonly string[] };
};

const LIMIT = 20;
const FIELDS = ['signature', 'signatureZh', 'aliases', 'id', 'tags', 'category', 'cause'];

export function openRival(name: RivalName, rows: readonly RivalRow[]): Rival {
  switch (name) {
    case 'fuse': {
      const fuse = new Fuse(rows, { keys: FIELDS, ignoreLocation: true });
      return (text) => fuse.search(text.slice(0, 600), { limit: LIMIT }).map(({ item }) => item.id);
    }
    case 'minisearch': {
      const index = new MiniSearch<RivalRow>({
        fields: FIELDS,
        extractField: (row, field) => {
          const value = row[field as keyof RivalRow];
          return typeof value === 'string' ? value : value.join(' ');
        },
        searchOptions: { prefix: true, fuzzy: 0.2, boost: { signature: 5, aliases: 3, id: 3, signatureZh: 3 } },
      });
      index.addAll(rows);
      return (text) =>
        index
          .search(text)
          .slice(0, LIMIT)
          .map(({ id }) => id as string);
    }
    case 'uFuzzy': {
      const fuzzy = new uFuzzy({
        intraMode: 1,
        unicode: true,
        interSplit: '[^\\p{L}\\d]+',
        intraSplit: '\\p{Ll}\\p{Lu}',
        intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
        intraChars: "[\\p{L}\\d']",
        intraContr: "'\\p{L}{1,2}\\b",
      });
      const haystack = rows.map((row) => [row.signature, row.signatureZh, ...row.aliases, row.id].join(' | '));
      return (text) => {
        const [found, info, order] = fuzzy.search(haystack, text, 1, 1000);
        if (!found) return [];
        const places = info && order ? order.map((place) => info.idx[place] ?? 0) : found;
        return places.slice(0, LIMIT).map((place) => rows[place]?.id ?? '');
      };
    }
  }
}
