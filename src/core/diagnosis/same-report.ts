/**
 * What belongs to the report of an error that is known, though the record stands on another line of it: lines under one tag,
 * and a logger's word above a traceback. Cost: a look at some hundred lines, for regions that nothing else explains.
 */
import type { ResidentLog } from '../log/resident-log.ts';
import type { Region } from './find-regions.ts';
import type { Told } from './tell-story.ts';

/** Tags that a tool sets before every line of one report. */
const REPORT_TAG = /^(?:npm (?:ERR!|error)|E:)(?=\s|$)/;
/** npm's longest report, that of a dependency conflict, has some forty lines. */
const REPORT_LINES = 60;

/** What stands in the tagged report of an error that is known is explained with it. */
export function inSameReport(told: Told, region: Region, log: ResidentLog): boolean {
  const from = Math.min(told.line, region.line);
  const to = Math.max(told.line, region.line);
  if (to - from > REPORT_LINES) return false;
  const tag = REPORT_TAG.exec(log.text(told.line))?.[0];
  return tag !== undefined && log.clean(from, to).every(({ text }) => text.startsWith(tag));
}

const TRACEBACK = /^Traceback \(most recent call last\):$/;
/** Between a line that says that something failed and the trace of it: nothing, or the rule of a test's report. */
const TRACE_GAP = /^[-=]*$/;
const CHAINED = /^(?:The above exception was the direct cause|During handling of the above exception)/;
/** Of a deep recursion Python prints some two thousand frames, and says of the rest that they repeat. */
const MOST_TRACE_LINES = 400;

/** A logger's or a test's line right above a traceback says that something failed; what failed is said at the trace's foot. */
export function headsTrace({ line }: Region, { lines }: Told, log: ResidentLog): boolean {
  if (!lines.some((place) => place.line > line && place.line - line <= MOST_TRACE_LINES)) return false;
  const head = log.clean(line + 1, line + 3).findIndex(({ text }) => !TRACE_GAP.test(text));
  if (head < 0) return false;
  const from = line + 1 + head;
  if (!TRACEBACK.test(log.text(from))) return false;
  const trace = log.clean(from + 1, from + MOST_TRACE_LINES);
  let message = -1;
  let at = 0;
  for (; at < trace.length; at++) {
    const { text } = trace[at] as (typeof trace)[number];
    if (text === '' || /^\s/.test(text)) continue;
    if (CHAINED.test(text)) message = -1;
    else if (message >= 0) break;
    else if (!TRACEBACK.test(text)) message = at;
  }
  return lines.some((place) => place.line > from && place.line <= from + at);
}
