import type { Highlight } from '../core/search/query.ts';
import styles from './marked-text.module.css';
import { Placeholders } from './placeholders.tsx';

export interface MarkedTextProps {
  readonly text: string;
  readonly field: Highlight['field'];
  /** Of all fields of the hit; never inside a placeholder. */
  readonly highlights: readonly Highlight[];
}

/** A text with what was searched for marked in it, and its placeholders set apart. */
export function MarkedText({ text, field, highlights }: MarkedTextProps) {
  const own = highlights.filter((highlight) => highlight.field === field && highlight.end <= text.length);
  if (own.length === 0) return <Placeholders text={text} />;
  return (
    <>
      {own.map(({ start, end }, at) => (
        <span key={start}>
          <Placeholders text={text.slice(own[at - 1]?.end ?? 0, start)} />
          <mark className={styles.mark}>{text.slice(start, end)}</mark>
        </span>
      ))}
      <Placeholders text={text.slice(own.at(-1)?.end)} />
    </>
  );
}
