/**
 * Candidates to a story: generic records hide behind specific ones, causes are told from consequences, best first.
 *
 * What decides that A caused B: a transition of the catalogue from A to B; a `Caused by` deeper in the same trace; B being a
 * line that only repeats that something failed ("Error 1", "lifecycle script failed") after A in the same step.
 */
import type { ResidentLog } from '../log/resident-log.ts';
import type { Candidate } from './collect-candidates.ts';
import type { Competitor, Role } from './diagnosis.ts';
import type { Region } from './find-regions.ts';
import type { Knowledge } from './knowledge.ts';

export interface Told extends Candidate {
  role: Role;
  lines: Candidate['lines'];
  causedBy: string | null;
  readonly competing: Competitor[];
}

/** From the head of a trace to its last cause. */
const TRACE_LINES = 300;
/** Beyond this many lines apart, two messages are hardly of one event. */
const NEAR_LINES = 2000;

export function tellStory(
  candidates: readonly Candidate[],
  knowledge: Knowledge,
  genericIds: ReadonlySet<string>,
  regions: readonly Region[],
  log: ResidentLog,
): Told[] {
  const told = foldTraces(hideGeneric(candidates, knowledge, genericIds), knowledge, log);
  told.sort((a, b) => a.line - b.line);
  for (const effect of told) {
    const cause = causeOf(effect, told, knowledge, log);
    if (cause) {
      effect.causedBy = cause.id;
      effect.role = 'consequence';
      const edge = knowledge.transition(cause.id, effect.id);
      effect.reasons.push({ kind: 'followsFrom', id: cause.id, line: cause.line, condition: edge?.text ?? null });
      cause.reasons.push({ kind: 'leadsTo', id: effect.id, line: effect.line, condition: edge?.text ?? null });
    }
  }
  breakCircles(told);
  for (const each of told) {
    if (each.role !== 'consequence' && each.repeats && unknownCauseBefore(each, regions)) each.role = 'consequence';
  }
  // What stands alone and is far less certain than the best decides nothing.
  const roots = told.filter(({ role }) => role === 'root');
  const best = Math.max(0, ...roots.map(({ score }) => score));
  for (const root of roots) {
    const explains = told.filter(({ causedBy }) => causedBy === root.id).length;
    root.score = Math.min(1, root.score + 0.06 * Math.min(3, explains));
    if (explains === 0 && (root.beside || root.score < best - 0.3)) root.role = 'related';
  }
  for (const effect of told) if (effect.role === 'consequence') effect.score *= 0.9;
  const rank: Record<Role, number> = { root: 0, consequence: 1, related: 2 };
  const first = told.filter(({ role }) => role === 'root').sort((a, b) => a.line - b.line)[0];
  if (first) first.reasons.push({ kind: 'firstInLog', line: first.line });
  const bonus = first ? firstBonus(first, roots, knowledge) : 0;
  const rankedScore = (each: Told): number => (each === first ? each.score + bonus : each.score);
  return told.sort((a, b) => rank[a.role] - rank[b.role] || rankedScore(b) - rankedScore(a) || a.line - b.line);
}

/** By so much the first root in the log is raised. Of variants of one message the more specific may come later. */
const FIRST_BONUS = 0.2;
const FIRST_OF_VARIANTS_BONUS = 0.08;
const VARIANT_UNITS = 12;

/** Of roots about as sure as each other the first in the log leads. */
function firstBonus(first: Told, roots: readonly Told[], knowledge: Knowledge): number {
  const words = matchedWords(first);
  const hasVariant = roots.some(
    (each) => each !== first && knowledge.confusion(first.id, each.id) && matchedWords(each).startsWith(words),
  );
  return hasVariant ? FIRST_OF_VARIANTS_BONUS : FIRST_BONUS;
}

function matchedWords({ text, match }: Told): string {
  return text.slice(match.start, match.start + VARIANT_UNITS);
}

function hideGeneric(candidates: readonly Candidate[], knowledge: Knowledge, genericIds: ReadonlySet<string>): Told[] {
  const told = new Map<string, Told>(
    candidates.map((each) => [each.id, { ...each, role: 'root', causedBy: null, competing: [] }]),
  );
  const hidden = new Set<string>();
  const list = [...told.values()];
  for (const a of list) {
    for (const b of list) {
      if (a === b || hidden.has(a.id) || hidden.has(b.id) || !sameLines(a, b)) continue;
      const weaker = weakerOf(a, b, genericIds);
      if (weaker !== b) continue;
      const isCovered = b.lines.every(({ line }) =>
        a.lines.some((place) => line >= place.line - 1 && line <= place.endLine + 1),
      );
      const edge = knowledge.confusion(a.id, b.id);
      const signature = knowledge.catalogue.row(b.id)?.signature ?? { en: b.id, zh: null };
      if (isCovered) {
        hidden.add(b.id);
        const unsure =
          edge !== null && Math.abs(a.ownLetters - b.ownLetters) <= 4 && genericIds.has(a.id) === genericIds.has(b.id);
        a.competing.push({
          id: b.id,
          signature,
          score: b.score,
          distinction: edge?.text ?? null,
          standing: unsure ? 'unsure' : 'hidden',
        });
      }
    }
  }
  return list.filter(({ id }) => !hidden.has(id));
}

/**
 * A wrapper's exception and the `Caused by` below it that says the same of the same thing (a class that is missing, in both)
 * are one event: the outer one says more of it.
 */
function foldTraces(told: readonly Told[], knowledge: Knowledge, log: ResidentLog): Told[] {
  const folded = new Set<string>();
  for (const outer of told) {
    for (const inner of told) {
      if (explainsSameMessage(inner, outer, knowledge, log)) {
        folded.add(inner.id);
        const signature = knowledge.catalogue.row(inner.id)?.signature ?? { en: inner.id, zh: null };
        outer.competing.push({ id: inner.id, signature, score: inner.score, distinction: null, standing: 'hidden' });
        outer.score = Math.max(outer.score, inner.score);
        continue;
      }
      if (
        inner === outer ||
        Math.abs(outer.line - inner.line) > TRACE_LINES ||
        standsElsewhere(inner, outer.line) > outer.occurrences ||
        !(inSameTrace(log, outer.line, inner.line) || isDirectCause(log, inner.line, outer.line))
      )
        continue;
      const names = new Set(Object.values(outer.captures).map(plainName));
      const values = Object.values(inner.captures).map(plainName);
      if (values.length === 0 || !values.every((value) => names.has(value))) continue;
      folded.add(inner.id);
      // What the inner one stood on is explained with the outer one.
      outer.lines = [...outer.lines, ...inner.lines];
      const signature = knowledge.catalogue.row(inner.id)?.signature ?? { en: inner.id, zh: null };
      outer.competing.push({
        id: inner.id,
        signature,
        score: inner.score,
        distinction: knowledge.confusion(outer.id, inner.id)?.text ?? null,
        standing: 'hidden',
      });
    }
  }
  return told.filter(({ id }) => !folded.has(id));
}

/** A message, and lines right below it that say why: the record of the explanation knows more than that of the message. */
function explainsSameMessage(message: Told, explanation: Told, knowledge: Knowledge, log: ResidentLog): boolean {
  if (
    message === explanation ||
    explanation.ownMessage ||
    explanation.line <= message.line ||
    explanation.line - message.line > 6
  )
    return false;
  if (!knowledge.transition(message.id, explanation.id)) return false;
  return (
    explanation.line - message.line <= 3 ||
    log.clean(message.line, explanation.line).every(({ text }) => text.trim() !== '')
  );
}

function plainName(value: string): string {
  return value.replace(/[/$]/g, '.');
}

function sameLines(a: Candidate, b: Candidate): boolean {
  return a.line <= b.endLine && b.line <= a.endLine;
}

function weakerOf(a: Candidate, b: Candidate, genericIds: ReadonlySet<string>): Candidate {
  const generic = [a, b].filter(({ id }) => genericIds.has(id));
  if (generic.length === 1) return generic[0] as Candidate;
  if (a.ownLetters !== b.ownLetters) return a.ownLetters < b.ownLetters ? a : b;
  if (a.lines.length !== b.lines.length) return a.lines.length > b.lines.length ? a : b;
  return a.id > b.id ? a : b;
}

function causeOf(effect: Told, told: readonly Told[], knowledge: Knowledge, log: ResidentLog): Told | null {
  let best: Told | null = null;
  for (const cause of told) {
    if (cause === effect || Math.abs(cause.line - effect.line) > NEAR_LINES) continue;
    // A transition says which way it goes, even where the cause is printed after what it led to.
    if (cause.line > effect.line && (cause.line - effect.line > 40 || standsBefore(effect, cause.line) > 1)) continue;
    const linked =
      knowledge.transition(cause.id, effect.id) !== null && knowledge.transition(effect.id, cause.id) === null;
    const deeper = cause.line > effect.line && inSameTrace(log, effect.line, cause.line);
    const repeated = effect.repeats && !cause.repeats && cause.line <= effect.line;
    if (!linked && !deeper && !repeated) continue;
    if (!best || closeness(cause, effect) < closeness(best, effect)) best = cause;
  }
  return best;
}

function standsElsewhere({ lines }: Told, than: number): number {
  return lines.reduce((count, { line }) => (line === than ? count : count + 1), 0);
}

function standsBefore({ lines }: Told, line: number): number {
  return lines.reduce((count, place) => (place.line < line ? count + 1 : count), 0);
}

function closeness(cause: Told, effect: Told): number {
  return Math.abs(effect.line - cause.line) + (cause.line > effect.line ? 50 : 0);
}

/** Whether the later line is a `Caused by:` of the trace that the earlier one heads. */
function inSameTrace(log: ResidentLog, from: number, to: number): boolean {
  if (to <= from || to - from > TRACE_LINES) return false;
  const lines = log.clean(from + 1, to);
  const last = lines[lines.length - 1]?.text ?? '';
  if (!/^\s*(?:Caused by: |\[cause\]|caused by:)/i.test(last)) return false;
  return lines.every(
    ({ text }) => /^\s+(?:at |\.{3} |Suppressed)|^\s*Caused by: |^\s*\[cause\]|^\s*$/.test(text) || /^\s/.test(text),
  );
}

/** Python prints the cause first, then what was raised from it. */
function isDirectCause(log: ResidentLog, cause: number, raised: number): boolean {
  if (raised <= cause || raised - cause > 120) return false;
  return log
    .clean(cause + 1, cause + 3)
    .some(({ text }) => text === 'The above exception was the direct cause of the following exception:');
}

function breakCircles(told: readonly Told[]): void {
  const byId = new Map(told.map((each) => [each.id, each]));
  for (const start of told) {
    const seen = new Set<string>();
    for (let at: Told | undefined = start; at?.causedBy; at = byId.get(at.causedBy)) {
      if (seen.has(at.id)) {
        const earliest = [...seen].map((id) => byId.get(id) as Told).sort((a, b) => a.line - b.line)[0] as Told;
        earliest.causedBy = null;
        earliest.role = 'root';
        break;
      }
      seen.add(at.id);
    }
  }
}

function unknownCauseBefore(effect: Told, regions: readonly Region[]): boolean {
  return regions.some(({ line, strength }) => strength >= 66 && line < effect.line);
}
