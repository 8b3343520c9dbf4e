/** Tries one pattern on one line, away from the page: whatever the pattern, the page stays alive and can end this worker. */
/// <reference lib="webworker" />
import { type LineMatch, matchOnLine } from '../core/match/match-on-line.ts';
import { serve } from './messenger.ts';

export type LineMatchProtocol = {
  match: { payload: { readonly source: string; readonly text: string }; progress: never; answer: LineMatch | null };
};

declare const self: DedicatedWorkerGlobalScope;

serve<LineMatchProtocol>(self, { match: ({ source, text }) => matchOnLine(source, text) });
