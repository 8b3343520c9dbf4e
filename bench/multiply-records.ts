/**
 * Makes a large catalogue out of the shipped one, to measure what thousands of records cost. The made records borrow words,
 * sentences and codes from one another, so that neither gzip nor an index profits from plain repetition. Seeded: the same
 * records give the same catalogue. Ids of the originals stay.
 */
import type { ErrorRecord, LocalisedText } from '../src/core/record/model.ts';

/** @returns `count` records, the given ones first. */
export function multiplyRecords(records: readonly ErrorRecord[], count: number, seed = 1): ErrorRecord[] {
  const random = mulberry32(seed);
  const any = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const words = records.flatMap(({ signature, rootCause }) => wordsOf(`${signature.en ?? ''} ${rootCause?.en ?? ''}`));
  const hanRuns = records.flatMap(({ signature, rootCause }) =>
    hanRunsOf(`${signature.zh ?? ''} ${rootCause?.zh ?? ''}`),
  );
  const sentences = records.flatMap(({ rootCause }) => rootCause?.en?.split(/(?<=[.;])\s+/) ?? []);
  const hanSentences = records.flatMap(({ rootCause }) => rootCause?.zh?.split(/(?<=[。；])/) ?? []);
  const swapWords = (text: string, share: number): string =>
    text.replace(/[A-Za-z]{4,}/g, (word) =>
      random() < share ? (random() < 0.25 ? madeName(random) : any(words)) : word,
    );
  const swapHan = (text: string, share: number): string =>
    text.replace(/\p{Script=Han}{2,}/gu, (run) => (random() < share ? any(hanRuns) : run));
  // A code names one record: every made record gets codes and class names of its own.
  const codes = (text: string): string =>
    text
      .replace(
        /\b([A-Z]{1,4}-?)(\d{3,6})\b/g,
        (_, letters: string, digits: string) => letters + Math.floor(random() * 10 ** digits.length),
      )
      .replace(/\b[A-Z][A-Z_]{4,}\b/g, () => madeName(random).toUpperCase())
      .replace(/\b(?:[A-Z][a-z]+){2,}\b/g, () => capitalised(madeName(random)) + capitalised(any(words).toLowerCase()));
  const english = (text: string | null, share: number): string | null =>
    text === null ? null : swapWords(codes(text), share);
  const both = (text: LocalisedText, share: number): LocalisedText => ({
    en: english(text.en, share),
    zh: text.zh === null ? null : swapHan(swapWords(codes(text.zh), share), share),
  });

  const out = [...records];
  for (let number = records.length; number < count; number++) {
    const base = records[number % records.length] as ErrorRecord;
    const cause = {
      en: [swapWords(any(sentences), 0.3), swapWords(any(sentences), 0.3)].join(' '),
      zh: [swapHan(any(hanSentences), 0.3), swapHan(any(hanSentences), 0.3)].join(''),
    };
    const signature = both(base.signature, 0.6);
    out.push({
      ...base,
      id: `${base.domain}/${
        wordsOf(signature.en ?? '')
          .slice(0, 4)
          .join('-')
          .toLowerCase() || 'x'
      }-${number}`,
      signature,
      regex: wordsOf(signature.en ?? 'x').join('.{0,80}'),
      regexZh: null,
      rootCause: cause,
      errorCode: base.errorCode === null ? null : codes(base.errorCode),
      deadEnds: base.deadEnds.map((deadEnd) => ({
        ...deadEnd,
        action: deadEnd.action && both(deadEnd.action, 0.3),
        whyFails: deadEnd.whyFails && both(deadEnd.whyFails, 0.3),
      })),
      workarounds: base.workarounds.map((workaround) => ({
        ...workaround,
        action: both(workaround.action, 0.3),
        how: workaround.how && both(workaround.how, 0.3),
      })),
      aliases: base.aliases.map((alias) => swapHan(english(alias, 0.7) ?? '', 0.7)),
      tags: base.tags,
    });
  }
  return out;
}

function wordsOf(text: string): string[] {
  return text.match(/[A-Za-z]{4,}/g) ?? [];
}

function hanRunsOf(text: string): string[] {
  return text.match(/\p{Script=Han}{2,8}/gu) ?? [];
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

const SYLLABLES = 'ba co de fi gra hu jo ka li mon ne op pra qua ri so tu ver wi xe yo zan'.split(' ');

function madeName(random: () => number): string {
  const syllable = (): string => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? 'ba';
  return syllable() + syllable() + syllable();
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
