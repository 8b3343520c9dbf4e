import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/formats.ts';
import { classNames } from '../../ui/class-names.ts';
import type { HitLine } from './hit-lines.ts';
import styles from './log-view.module.css';

/** A mark needs some pixels to be hit; more of them than this would be one bar. */
const MAX_MARKS = 200;

export interface OverviewRulerProps {
  readonly hits: readonly HitLine[];
  readonly lines: number;
  readonly onJump: (line: number) => void;
}

/** Where in the whole log the hits stand. For the mouse: with the keyboard the same hits are reached by next and previous. */
export function OverviewRuler({ hits, lines, onJump }: OverviewRulerProps) {
  const { t } = useTranslation();
  const { number } = useFormats();
  return (
    <div className={styles.ruler}>
      {hits.slice(0, MAX_MARKS).map(({ line, root }) => (
        <button
          key={line}
          type="button"
          tabIndex={-1}
          className={classNames(styles.tick, root && styles.rootTick)}
          style={{ insetBlockStart: `${(100 * (line - 1)) / Math.max(1, lines)}%` }}
          title={t(($) => $.diagnose.line, { line: number(line) })}
          aria-label={t(($) => $.diagnose.jump, { line: number(line) })}
          onClick={() => onJump(line)}
        />
      ))}
    </div>
  );
}
