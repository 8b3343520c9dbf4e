/**
 * What a wrapper's expression would say, told from a line's bytes, so that most lines need no string for it: how much it
 * takes, nothing, or that the expression must be asked.
 *
 * Invariants: for text in ASCII alone, and where a number of bytes is told, the expression takes as many;
 * `wrapper-glances.test.ts` holds one against the other. Bytes from `end` on are no part of the line.
 */

/** @returns bytes taken, 0 for none, or `ASK`. */
export type Glance = (bytes: Uint8Array, at: number, end: number) => number;

export const ASK = -1;

const TAB = 9;
const [SPACE, HASH, PLUS, COMMA, MINUS, DOT, SLASH, COLON] = [32, 35, 43, 44, 45, 46, 47, 58];
const [BRACKET, UNDERSCORE, BAR] = [91, 95, 124];

const DIGIT = 1;
/** A letter of a name: `[\w.-]`. */
const NAME = 2;
const kinds = new Uint8Array(256);
for (let byte = 0; byte < 128; byte++) {
  const character = String.fromCharCode(byte);
  kinds[byte] = (/\d/.test(character) ? DIGIT : 0) | (/[\w.-]/.test(character) ? NAME : 0);
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57;
}

/** Where the run of such bytes ends that begins here. */
function pastRun(bytes: Uint8Array, from: number, end: number, kind: number): number {
  let at = from;
  while (at < end && (kinds[bytes[at]!]! & kind) !== 0) at++;
  return at;
}

/** Two fields, each ended by a tab, and a date. */
export function glanceFields(bytes: Uint8Array, at: number, end: number): number {
  let second = at;
  for (let tabs = 0; second < end && tabs < 2; second++) if (bytes[second] === TAB) tabs++;
  return second + 11 <= end && bytes[second + 4] === MINUS && bytes[second + 10] === 84 ? ASK : 0;
}

/** `0000-00-00T00:00:00.0000000Z ` and its like. */
export function glanceIsoTime(bytes: Uint8Array, at: number, end: number): number {
  if (bytes[at] === BRACKET) return isDigit(bytes[at + 1]) ? ASK : 0;
  if (at + 19 > end) return 0;
  for (let i = 0; i < 19; i++) {
    const byte = bytes[at + i]!;
    const fits =
      i === 4 || i === 7
        ? byte === MINUS || byte === SLASH
        : i === 10
          ? byte === 84 || byte === SPACE
          : i === 13 || i === 16
            ? byte === COLON
            : isDigit(byte);
    if (!fits) return 0;
  }
  let next = at + 19;
  if (next < end && (bytes[next] === DOT || bytes[next] === COMMA)) {
    const digits = pastRun(bytes, next + 1, end, DIGIT) - next - 1;
    if (digits === 0 || digits > 9) return ASK;
    next += 1 + digits;
  }
  const hasZone = next < end && bytes[next] === 90;
  if (hasZone) next++;
  if (next === end) return next - at;
  if (bytes[next] !== SPACE) return ASK;
  next++;
  if (next === end) return next - at;
  // A process, a dash, or a zone may come.
  const byte = bytes[next];
  if (byte === BRACKET && isDigit(bytes[next + 1])) return ASK;
  if ((byte === MINUS || byte === BAR) && bytes[next + 1] === SPACE) return ASK;
  const isZone =
    byte === PLUS || byte === MINUS || (isUpper(byte) && isUpper(bytes[next + 1]) && isUpper(bytes[next + 2]));
  return !hasZone && isZone ? ASK : next - at;
}

function isUpper(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 65 && byte <= 90;
}

export function glanceTimeOfDay(bytes: Uint8Array, at: number): number {
  const isTime = bytes[at] === BRACKET ? bytes[at + 3] === COLON : bytes[at + 1] === COLON || bytes[at + 2] === COLON;
  return isTime ? ASK : 0;
}

export function glanceEpoch(bytes: Uint8Array, at: number): number {
  const first = bytes[at] === BRACKET ? at + 1 : at;
  return bytes[first] === 49 && isDigit(bytes[first + 1]) && isDigit(bytes[first + 9]) ? ASK : 0;
}

/** `01O `, `01E+`. */
export function glanceGitLab(bytes: Uint8Array, at: number, end: number): number {
  if (at + 4 > end || !isDigit(bytes[at + 1])) return 0;
  const [stream, sign] = [bytes[at + 2], bytes[at + 3]];
  if ((stream !== 79 && stream !== 69) || (sign !== SPACE && sign !== PLUS)) return 0;
  return at + 4 < end && bytes[at + 4] === SPACE ? 5 : 4;
}

export function glanceSyslog(bytes: Uint8Array, at: number): number {
  if (bytes[at] === 60) return ASK;
  const isDate = isLower(bytes[at + 1]) && isLower(bytes[at + 2]) && bytes[at + 3] === SPACE && bytes[at + 6] === SPACE;
  return isDate ? ASK : 0;
}

function isLower(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 97 && byte <= 122;
}

/** `host app[123]: ` */
export function glanceJournal(bytes: Uint8Array, at: number, end: number): number {
  const host = pastRun(bytes, at, end, NAME);
  if (host >= end || bytes[host] !== SPACE) return 0;
  let app = host + 1;
  while (app < end && ((kinds[bytes[app]!]! & NAME) !== 0 || bytes[app] === SLASH || bytes[app] === 64)) app++;
  return app < end && bytes[app] === BRACKET ? ASK : 0;
}

export function glanceLogcat(bytes: Uint8Array, at: number): number {
  return bytes[at + 2] === MINUS ? ASK : 0;
}

export function glanceRedis(bytes: Uint8Array, at: number, end: number): number {
  const colon = pastRun(bytes, at, end, DIGIT);
  return colon < end && bytes[colon] === COLON && !isDigit(bytes[colon + 1]) ? ASK : 0;
}

/** `web-1  | `, `shop_db_1 | `. */
export function glanceCompose(bytes: Uint8Array, at: number, end: number): number {
  const name = pastRun(bytes, at, end, NAME);
  let bar = name;
  while (bar < end && bytes[bar] === SPACE) bar++;
  if (bar >= end || bytes[bar] !== BAR) return 0;
  if (name - at > 80 || bar - name > 40) return ASK;
  let number = name;
  while (isDigit(bytes[number - 1])) number--;
  const digits = name - number;
  const before = bytes[number - 1];
  if (digits === 0 || digits > 4 || number - 1 <= at || (before !== MINUS && before !== UNDERSCORE)) return 0;
  return bar + 1 < end && bytes[bar + 1] === SPACE ? bar + 2 - at : bar + 1 - at;
}

/** `web.1  | ` */
export function glanceForeman(bytes: Uint8Array, at: number, end: number): number {
  const name = pastRun(bytes, at, end, NAME);
  if (name >= end || bytes[name] !== SPACE || !isDigit(bytes[name - 1])) return 0;
  return ASK;
}

/** `web-6d4cf56db6-x8k2z app ` */
export function glanceStern(bytes: Uint8Array, at: number, end: number): number {
  const pod = pastRun(bytes, at, end, NAME);
  return pod < end && pod - at > 15 && bytes[pod] === SPACE && bytes[pod - 6] === MINUS ? ASK : 0;
}

/** `@acme/web:build: ` */
export function glanceTurborepo(bytes: Uint8Array, at: number, end: number): number {
  if (bytes[at] === 64) return ASK;
  const name = pastRun(bytes, at, end, NAME);
  return name < end && bytes[name] === COLON && isLower(bytes[name + 1]) ? ASK : 0;
}

/** `3.456 ` */
export function glanceSeconds(bytes: Uint8Array, at: number, end: number): number {
  const point = pastRun(bytes, at, end, DIGIT);
  return point < end && bytes[point] === DOT ? ASK : 0;
}

export function glanceKlog(bytes: Uint8Array, at: number): number {
  return isDigit(bytes[at + 1]) ? ASK : 0;
}

/** `##[`, `::` */
export function glanceWorkflow(bytes: Uint8Array, at: number): number {
  const first = bytes[at];
  return bytes[at + 1] === first && (first !== HASH || bytes[at + 2] === BRACKET) ? ASK : 0;
}

/** `[ 1234.567890] `, `[1234.567890] ` */
export function glanceKernel(bytes: Uint8Array, at: number): number {
  return bytes[at + 1] === SPACE || isDigit(bytes[at + 1]) ? ASK : 0;
}

/** `[step:L12:3s] ` */
export function glanceDrone(bytes: Uint8Array, at: number, end: number): number {
  let step = at + 1;
  while (step < end && ((kinds[bytes[step]!]! & NAME) !== 0 || bytes[step] === SPACE)) step++;
  return step < end && bytes[step] === COLON && bytes[step + 1] === 76 ? ASK : 0;
}

/** A wrapper that begins with these words. */
export function glanceWords(words: string): Glance {
  const wanted = [...words].map((character) => character.charCodeAt(0));
  return (bytes, at) => (wanted.every((byte, i) => bytes[at + i] === byte) ? ASK : 0);
}
