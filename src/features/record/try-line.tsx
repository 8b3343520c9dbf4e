import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LineMatch } from '../../core/match/match-on-line.ts';
import { TextField } from '../../ui/text-field.tsx';
import { matchLine } from '../../workers/line-match.client.ts';
import styles from './recognition.module.css';

/** Longer than any honest pattern takes by three orders of magnitude. */
const LIMIT_MILLISECONDS = 1000;

type Verdict =
  | { readonly kind: 'match'; readonly text: string; readonly match: LineMatch }
  | { readonly kind: 'none' | 'stopped' };

/** Tries the record's own patterns on a line that a person types, in a worker that is ended if it takes too long. */
export function TryLine({ sources }: { sources: readonly string[] }) {
  const { t } = useTranslation();
  const [line, setLine] = useState('');
  const verdict = useVerdict(sources, line);
  return (
    <div className="no-print">
      <TextField
        label={t(($) => $.record.tryLabel)}
        placeholder={t(($) => $.record.tryPlaceholder)}
        value={line}
        onChange={(event) => setLine(event.target.value)}
        monospace
        spellCheck={false}
        autoComplete="off"
      />
      <div className={styles.verdict} role="status">
        {verdict?.kind === 'match' ? <Match text={verdict.text} match={verdict.match} /> : null}
        {verdict?.kind === 'none' ? t(($) => $.record.tryNoMatch) : null}
        {verdict?.kind === 'stopped' ? t(($) => $.record.tryStopped) : null}
      </div>
    </div>
  );
}

function Match({ text, match }: { text: string; match: LineMatch }) {
  const { t } = useTranslation();
  const captures = Object.entries(match.captures);
  return (
    <>
      <p className={styles.matches}>{t(($) => $.record.tryMatches)}</p>
      <p className={styles.line} translate="no">
        {text.slice(0, match.start)}
        <mark>{text.slice(match.start, match.end)}</mark>
        {text.slice(match.end)}
      </p>
      {captures.length > 0 ? (
        <dl className={styles.captures} translate="no">
          {captures.map(([name, value]) => (
            <div key={name}>
              <dt>{`<${name}>`}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </>
  );
}

function useVerdict(sources: readonly string[], text: string): Verdict | null {
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const joined = sources.join('\u0000');
  useEffect(() => {
    if (text.trim() === '') {
      setVerdict(null);
      return;
    }
    const gone = new AbortController();
    const late = AbortSignal.timeout(LIMIT_MILLISECONDS);
    const signal = AbortSignal.any([gone.signal, late]);
    void (async () => {
      try {
        for (const source of joined.split('\u0000')) {
          const match = await matchLine(signal, source, text);
          if (match) return setVerdict({ kind: 'match', text, match });
        }
        setVerdict({ kind: 'none' });
      } catch {
        if (!gone.signal.aborted) setVerdict({ kind: 'stopped' });
      }
    })();
    return () => gone.abort();
  }, [joined, text]);
  return verdict;
}
