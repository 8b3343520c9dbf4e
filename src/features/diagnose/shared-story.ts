/**
 * The story that a link carries behind its `#`: what was found and its excerpts, secrets replaced, compressed. Browsers do
 * not send that part of an address anywhere. What comes in from a link is as untrusted as a log: bounded and validated.
 */
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import * as v from 'valibot';
import type { DiagnosisReport } from '../../core/diagnosis/diagnosis.ts';
import { Redactor, type Secret } from '../../core/diagnosis/redact.ts';

/** Chat programs and mail cut addresses off from about here. */
export const MAX_LINK_CHARACTERS = 8_000;
/** A story is a few kilobytes; a bomb in a link inflates no further than this. */
const MAX_STORY_BYTES = 256 * 1024;
const PARAMETER = 'story=';

const text = v.pipe(v.string(), v.maxLength(1_000));
const line = v.pipe(v.number(), v.integer(), v.minValue(1));
const storySchema = v.object({
  format: v.literal(1),
  source: text,
  lines: v.pipe(v.number(), v.integer(), v.minValue(0)),
  diagnoses: v.pipe(
    v.array(
      v.object({
        id: v.pipe(v.string(), v.regex(/^[\w.-]+\/[\w.-]+$/), v.maxLength(200)),
        signature: v.object({ en: v.nullable(text), zh: v.nullable(text) }),
        role: v.picklist(['root', 'consequence', 'related']),
        line,
        text,
        occurrences: v.pipe(v.number(), v.integer(), v.minValue(1)),
        causedBy: v.nullable(v.pipe(v.string(), v.maxLength(200))),
      }),
    ),
    v.maxLength(20),
  ),
  unknown: v.pipe(v.array(v.object({ line, text })), v.maxLength(10)),
});

export type SharedStory = v.InferOutput<typeof storySchema>;

/** What would leave, with what was replaced in it. */
export function storyOf(report: DiagnosisReport): { story: SharedStory; secrets: readonly Secret[] } {
  const redactor = new Redactor();
  const clean = (part: string): string => redactor.redact(part).slice(0, 600);
  const story: SharedStory = {
    format: 1,
    source: clean(report.source),
    lines: report.lines,
    diagnoses: report.diagnoses.map(({ id, signature, role, line: at, text: found, occurrences, causedBy }) => ({
      id,
      signature,
      role,
      line: at,
      text: clean(found),
      occurrences,
      causedBy,
    })),
    unknown: report.unknown.map(({ line: at, text: found }) => ({ line: at, text: clean(found) })),
  };
  return { story, secrets: redactor.secrets };
}

/** The part of the address from `#` on. */
export function storyFragment(story: SharedStory): string {
  const packed = deflateSync(strToU8(JSON.stringify(story)), { level: 9 });
  const base64 = btoa(strFromU8(packed, true));
  return `#${PARAMETER}${base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** @returns `null` where the address carries no story, `broken` where it carries something else. */
export function readStory(fragment: string): SharedStory | 'broken' | null {
  const at = fragment.indexOf(PARAMETER);
  if (at < 0) return null;
  try {
    const base64 = fragment
      .slice(at + PARAMETER.length)
      .replaceAll('-', '+')
      .replaceAll('_', '/');
    const json: unknown = JSON.parse(strFromU8(inflateBounded(strToU8(atob(base64), true))));
    const parsed = v.safeParse(storySchema, json);
    return parsed.success ? parsed.output : 'broken';
  } catch {
    return 'broken';
  }
}

function inflateBounded(packed: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((piece) => {
    size += piece.length;
    if (size > MAX_STORY_BYTES) throw new RangeError('too long for a story');
    pieces.push(piece.slice());
  });
  // Fed in small pieces, so that a bomb is noticed before it has gone off.
  for (let from = 0; from < packed.length; from += 1024)
    inflate.push(packed.subarray(from, from + 1024), from + 1024 >= packed.length);
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}
