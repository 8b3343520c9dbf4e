/**
 * Structured lines opened: a JSON object's (or logfmt's) message, error and stack become lines of their own, with escaped
 * line ends opened, so that what stands in them is matched as if it had been printed plainly.
 *
 * Invariants: `null` for anything that is not such a line; at most `MAX_LINES` lines come out. Cost: one `JSON.parse`.
 */

const MAX_LINES = 200;
const MAX_UNITS = 256 << 10;

/** Fields whose text is what was logged, in the order in which they are read out. */
const TEXT_FIELDS = [
  'message',
  'msg',
  'log',
  'MESSAGE',
  'textPayload',
  'event',
  'error',
  'err',
  'exception',
  'exc_info',
  'reason',
  'detail',
  'stack',
  'stack_trace',
  'stackTrace',
  'stacktrace',
  'error.message',
  'error.stack_trace',
] as const;
const NESTED_FIELDS = new Set<string>(['error', 'err', 'exception', 'event', 'message', 'msg', 'log']);
const LEVEL_FIELDS = ['level', 'severity', 'lvl', 'levelname', '@l', 'log.level'] as const;

export interface OpenedLine {
  readonly lines: readonly string[];
  readonly level: string | null;
}

/** Fields of logfmt that are opened. */
export const MAY_BE_STRUCTURED = /(?:msg|err|error)="/;

export function openStructured(text: string): OpenedLine | null {
  const first = text.charCodeAt(0);
  if (first === 0x7b && text.length > 8 && text.length <= MAX_UNITS && text.endsWith('}')) return openJson(text);
  if (MAY_BE_STRUCTURED.test(text)) return openLogfmt(text);
  return null;
}

function openJson(text: string): OpenedLine | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const lines: string[] = [];
  collect(value as Record<string, unknown>, lines, 0);
  if (lines.length === 0) return null;
  const level = LEVEL_FIELDS.map((field) => (value as Record<string, unknown>)[field]).find(
    (each) => each !== undefined,
  );
  return { lines: lines.slice(0, MAX_LINES), level: level === undefined ? null : levelName(level) };
}

function collect(value: Record<string, unknown>, lines: string[], depth: number): void {
  for (const field of TEXT_FIELDS) {
    const text = value[field];
    if (typeof text === 'string') {
      for (const line of text.split(/\r?\n/)) if (line !== '' && !lines.includes(line)) lines.push(line);
    } else if (
      depth < 2 &&
      NESTED_FIELDS.has(field) &&
      typeof text === 'object' &&
      text !== null &&
      !Array.isArray(text)
    ) {
      collect(text as Record<string, unknown>, lines, depth + 1);
    }
    if (lines.length >= MAX_LINES) return;
  }
}

/** Bunyan and pino number their levels. */
function levelName(level: unknown): string {
  if (typeof level !== 'number') return String(level).toLowerCase();
  return level >= 60 ? 'fatal' : level >= 50 ? 'error' : level >= 40 ? 'warn' : level >= 30 ? 'info' : 'debug';
}

const LOGFMT_FIELD =
  /(?:^| )(msg|message|err|error|stack|stacktrace|level|lvl)=(?:"((?:[^"\\]|\\.){0,20000})"|(\S{1,400}))/g;

/** Only lines whose quoted values hold escapes need opening: otherwise their words already stand as they were logged. */
function openLogfmt(text: string): OpenedLine | null {
  if (!text.includes('\\n') && !text.includes('\\"')) return null;
  const lines: string[] = [];
  let level: string | null = null;
  for (const [, field, quoted, bare] of text.matchAll(LOGFMT_FIELD)) {
    if (field === 'level' || field === 'lvl') level = (quoted ?? bare ?? '').toLowerCase();
    else if (quoted !== undefined) {
      for (const line of unescaped(quoted).split(/\r?\n/)) if (line !== '') lines.push(line);
    }
  }
  return lines.length === 0 ? null : { lines: lines.slice(0, MAX_LINES), level };
}

function unescaped(text: string): string {
  return text.replace(/\\([\s\S])/g, (_, character: string) =>
    character === 'n' ? '\n' : character === 't' ? '\t' : character === 'r' ? '' : character,
  );
}
