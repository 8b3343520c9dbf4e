/** What the lines around a message say of it: that it does not count. */
import type { ResidentLog } from '../log/resident-log.ts';

/** What a passing test printed to its console is shown under such a title by test runners. */
export function isCaptured(log: ResidentLog, line: number): boolean {
  for (const { text } of log.clean(Math.max(1, line - 6), line - 1).reverse()) {
    if (/^\s*console\.(?:error|warn|log|info|debug)$|^-{3,} (?:Captured|>>)|^std(?:out|err) \| /.test(text))
      return true;
    if (/^\s*[●✕✗×]|^\S/.test(text)) return false;
  }
  return false;
}

/** Make and Ansible say in the next lines that a failure does not count. */
export function isIgnored(log: ResidentLog, line: number, byMake = true): boolean {
  const [own, ...next] = log.clean(line, line + 2);
  if (byMake && next.some(({ text }) => /^\S*make(?:\[\d+\])?: \[.{1,300}\(ignored\)$/.test(text))) return true;
  return /^(?:fatal|failed): \[/.test(own?.text ?? '') && next.some(({ text }) => text === '...ignoring');
}

/** A line of source that a tool quotes beside its message: what stands in it is code, not output. */
export function isQuotedSource(text: string): boolean {
  return /^\s*>?\s*\d{1,6} \| (?!(?:ERROR|WARNING) )/.test(text);
}

/** Prose that speaks of a message, which it quotes. */
export function isMentioned(text: string, start: number): boolean {
  return /\b(?:if|when|see|sees|seeing|like|such as|e\.g\.|says?|means|example|called|named|getting)\b[^"'`“”]{0,60}["'`“]$/i.test(
    text.slice(Math.max(0, start - 120), start),
  );
}

/** The title of a test that passed may name any error. */
export function isPassedTest(text: string): boolean {
  return /^\s{0,40}(?:[✓✔√☑] |ok \d+\b(?!.{0,300}# (?:TODO|SKIP))|\[ {7}OK \]|\[\+\] |--- PASS: |PASS(?:ED)?[: ]|test .{1,200} \.\.\. ok$)/.test(
    text,
  );
}

/** Words around a message that say it does no harm here. Go's "[recovered, repanicked]" stands on panics that end the program. */
const HARMLESS =
  /\((?:expected|ignored|handled|harmless|ok)\)|\b(?:caught|ignor(?:ed|ing)|falling back|using (?:the )?defaults?|(?:will|going to) retry|retrying|skipp(?:ed|ing)|suppressed|non-fatal)\b|(?:^|[^\w[])recovered\b/i;
/** A heading of a document, or code that would print the message. */
const WRITTEN =
  /^#{1,6} |^[-+] .{0,120}[("'`]$|(?:throw new \w+|print\w*|console\.\w+|expect|toThrow\w*|assert\w*)\(|^[-+]?\s{0,40}raise \w*$|^[-+] {2,40}raise /;

/**
 * Whether the words around a match, not the match's own, say that it was handled, or that it is written and not printed.
 * For logs that do not say that anything failed.
 */
export function isHandled(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 200), start);
  return WRITTEN.test(before) || HARMLESS.test(before) || HARMLESS.test(text.slice(end, end + 200));
}

/** A logger's line below the level of an error, its stamp in front or not. */
const CALM_LINE = /^(?:\[?\d{2,4}[-/:.]\d{2}[^A-Za-z]{0,40})?\[?(?:DEBUG|INFO|NOTICE|WARN(?:ING)?)\b/;
/** What belongs to a trace: its frames, its head, the exceptions chained in it. */
const TRACE_LINE =
  /^(?:\s+\S|Traceback \(|Caused by: |During handling of|The above exception|[\w.$]{0,120}(?:Error|Exception)\b|$)/;
/** `java.util.logging` writes time and place on a line of their own, the level on the next. */
const JUL_HEAD = /^[A-Z][a-z]{2} \d{1,2}, \d{4} \d{1,2}:\d{2}:\d{2} [AP]M \S+ \S+$/;
const GOING_DOWN = /exit|shut|stop|terminat|crash|restart|fail|abort|kill|fatal/i;
/** Deeper traces are seldom what a logger prints beside a note. */
const TRACE_LINES = 80;

/**
 * A trace that a logger printed below the level of an error, after which the program calmly went on: somebody caught it.
 * A trace at the end of the log, or before words of going down, is none.
 */
export function isCaughtAndLogged(log: ResidentLog, line: number): boolean {
  const before = log.clean(Math.max(1, line - TRACE_LINES), line - 1).reverse();
  const above = before.find(({ text }) => !TRACE_LINE.test(text));
  if (!above || !CALM_LINE.test(above.text)) return false;
  const next = log
    .clean(line + 1, line + TRACE_LINES)
    .find(({ text }) => !TRACE_LINE.test(text) && !JUL_HEAD.test(text));
  return next !== undefined && CALM_LINE.test(next.text) && !GOING_DOWN.test(next.text);
}
