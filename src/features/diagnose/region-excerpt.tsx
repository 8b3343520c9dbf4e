import type { UnknownRegion } from '../../core/diagnosis/diagnosis.ts';
import { ansiSpans } from './ansi-spans.ts';
import styles from './story.module.css';
import { useLogLines } from './use-log-lines.ts';

/** Lines shown before and after the most telling one; an assertion with its expected and actual values takes about six. */
const BEFORE = 2;
const AFTER = 6;
const SHOWN_CHARACTERS = 400;

export interface RegionExcerptProps {
  readonly region: UnknownRegion;
  /** Position of the report's log among the inputs. */
  readonly input: number;
}

/** The failing lines as they stand in the log, the most telling one marked. */
export function RegionExcerpt({ region, input }: RegionExcerptProps) {
  const from = Math.max(region.startLine, region.line - BEFORE);
  const to = Math.max(region.line, Math.min(region.endLine, region.line + AFTER));
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const text = useLogLines(input, numbers);
  const lines = numbers.map((line) => ({ line, text: visible(text(line)) }));
  while (lines.at(-1)?.text === '' && (lines.at(-1)?.line ?? 0) > region.line) lines.pop();
  return (
    <div className={styles.quote} lang="en" translate="no">
      {lines.length === 1 || lines.some(({ text }) => text === null)
        ? region.text
        : lines.map(({ line, text }) => (
            <div key={line} className={styles.excerptLine}>
              {line === region.line ? <mark>{text}</mark> : text}
            </div>
          ))}
    </div>
  );
}

/** `null` while the line is on its way. */
function visible(raw: string | undefined): string | null {
  if (raw === undefined) return null;
  const text = ansiSpans(raw)
    .map((span) => span.text)
    .join('')
    .trimEnd();
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}
