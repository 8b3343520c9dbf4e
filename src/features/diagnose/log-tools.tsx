import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronUp from 'lucide-react/icons/chevron-up';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { findInLog } from '../../workers/diagnose.client.ts';
import styles from './log-view.module.css';

const FOUND_LINES = 10_000;
const TYPING_MILLISECONDS = 150;

export interface LogToolsProps {
  readonly input: number;
  readonly wrap: boolean;
  readonly onWrap: (wrap: boolean) => void;
  readonly folded: boolean;
  /** `null` where there is nothing to fold around. */
  readonly onFold: ((folded: boolean) => void) | null;
  /** Lines that hold what was searched for; empty when nothing is. */
  readonly onFound: (lines: readonly number[]) => void;
  readonly onStep: (direction: 1 | -1) => void;
  /** How many places there are to step through. */
  readonly steps: number;
}

/** Above the log: find in it, step through the hits, wrap its lines. */
export function LogTools({ input, wrap, onWrap, folded, onFold, onFound, onStep, steps }: LogToolsProps) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState('');
  const [count, setCount] = useState<number | null>(null);
  // The callback is new at each drawing, the wish is not
  useEffect(() => {
    if (wanted === '') {
      setCount(null);
      onFound([]);
      return;
    }
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const lines = await findInLog(controller.signal, input, wanted, FOUND_LINES);
        setCount(lines.length);
        onFound(lines);
      } catch (error) {
        if (!controller.signal.aborted) throw error;
      }
    }, TYPING_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [wanted, input]);
  return (
    <div className={styles.tools}>
      <TextField
        type="search"
        label={t(($) => $.diagnose.log.find)}
        labelHidden
        placeholder={t(($) => $.diagnose.log.find)}
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1);
        }}
      />
      <span role="status" className={styles.count}>
        {count === null
          ? ''
          : count === FOUND_LINES
            ? t(($) => $.diagnose.log.foundMany, { count })
            : t(($) => $.diagnose.log.found, { count })}
      </span>
      <Button size="s" disabled={steps === 0} onClick={() => onStep(-1)} aria-label={t(($) => $.diagnose.log.previous)}>
        <ChevronUp aria-hidden />
      </Button>
      <Button size="s" disabled={steps === 0} onClick={() => onStep(1)} aria-label={t(($) => $.diagnose.log.next)}>
        <ChevronDown aria-hidden />
      </Button>
      {onFold ? (
        <Button size="s" aria-pressed={folded} onClick={() => onFold(!folded)}>
          {t(($) => $.diagnose.log.fold)}
        </Button>
      ) : null}
      <Button size="s" aria-pressed={wrap} onClick={() => onWrap(!wrap)}>
        {t(($) => $.diagnose.log.wrap)}
      </Button>
    </div>
  );
}
