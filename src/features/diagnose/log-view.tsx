import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DiagnosisReport } from '../../core/diagnosis/diagnosis.ts';
import { useFormats } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { type AnsiSpan, ansiSpans } from './ansi-spans.ts';
import { foldedRows } from './folded-rows.ts';
import { hitLines } from './hit-lines.ts';
import { LogTools } from './log-tools.tsx';
import styles from './log-view.module.css';
import { OverviewRuler } from './overview-ruler.tsx';
import { useLogLines } from './use-log-lines.ts';

const ROW_PIXELS = 21;
/** Rows are counted out one by one before the first is drawn: 36 ms for so many, and browsers cut elements off at 33 million pixels. */
const SEGMENT_LINES = 100_000;
/** A line is drawn up to here; the rest of an 8 MB line would stop the page. */
const SHOWN_CHARACTERS = 4_000;

export interface LogViewProps {
  readonly input: number;
  readonly report: DiagnosisReport;
  /** Line to show; `asked` grows with each wish, so that the same line can be asked for again. */
  readonly focus: { readonly line: number; readonly asked: number } | null;
}

/** The log itself: numbered, coloured, hits marked, any size. */
export function LogView({ input, report, focus }: LogViewProps) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const hits = useMemo(() => hitLines(report), [report]);
  const marks = useMemo(() => new Map(hits.map((hit) => [hit.line, hit])), [hits]);
  const [current, setCurrent] = useState(() => report.diagnoses[0]?.line ?? report.unknown[0]?.line ?? 1);
  const [wrap, setWrap] = useState(false);
  const [folded, setFolded] = useState(false);
  const [opened, setOpened] = useState<ReadonlySet<number>>(() => new Set());
  const [found, setFound] = useState<ReadonlySet<number>>(() => new Set());
  const scroller = useRef<HTMLDivElement>(null);
  const segment = Math.floor((current - 1) / SEGMENT_LINES);
  const offset = segment * SEGMENT_LINES;
  const fold = useMemo(
    () =>
      folded
        ? foldedRows(
            report.lines,
            hits.map(({ line }) => line),
            opened,
          )
        : null,
    [folded, report.lines, hits, opened],
  );
  const count = fold ? fold.length : Math.min(SEGMENT_LINES, report.lines - offset);
  const rowOf = (index: number) => fold?.[index] ?? { kind: 'line' as const, line: offset + index + 1 };
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PIXELS,
    overscan: 12,
  });
  const shown = rows.getVirtualItems();
  const shownLines = shown.flatMap(({ index }) => {
    const row = rowOf(index);
    return row.kind === 'line' ? [row.line] : [];
  });
  const text = useLogLines(input, shownLines);

  // Only a wish to see a line moves the log
  useEffect(() => {
    if (focus) setCurrent(focus.line);
  }, [focus?.asked]);
  // The rows change with every scroll, the wish does not
  useEffect(() => {
    const index = fold ? fold.findIndex((row) => row.kind === 'line' && row.line === current) : current - 1 - offset;
    if (index >= 0) rows.scrollToIndex(index, { align: 'center' });
  }, [current, offset, focus?.asked, wrap, folded]);

  const step = (direction: 1 | -1): void => {
    const lines = (found.size > 0 ? [...found] : hits.map(({ line }) => line)).sort((a, b) => a - b);
    const next = direction === 1 ? lines.find((line) => line > current) : lines.findLast((line) => line < current);
    setCurrent(next ?? (direction === 1 ? lines[0] : lines.at(-1)) ?? current);
  };

  return (
    <div className={styles.view}>
      <LogTools
        input={input}
        wrap={wrap}
        onWrap={setWrap}
        folded={folded}
        onFold={hits.length > 0 ? setFolded : null}
        onFound={(lines) => {
          setFound(new Set(lines));
          const next = lines.find((line) => line >= current) ?? lines[0];
          if (next !== undefined) setCurrent(next);
        }}
        onStep={step}
        steps={found.size > 0 ? found.size : hits.length}
      />
      {report.lines > SEGMENT_LINES && !fold ? (
        <p className={styles.segments}>
          {Array.from({ length: Math.ceil(report.lines / SEGMENT_LINES) }, (_, index) => index).map((index) => (
            <Button
              key={index}
              size="s"
              aria-pressed={index === segment}
              onClick={() => setCurrent(index * SEGMENT_LINES + 1)}
            >
              {number(index * SEGMENT_LINES + 1)}–
            </Button>
          ))}
        </p>
      ) : null}
      <div className={styles.withRuler}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <section ref={scroller} className={styles.scroller} tabIndex={0} aria-label={t(($) => $.diagnose.log.region)}>
          <div className={styles.rows} lang="en" translate="no" style={{ height: rows.getTotalSize() }}>
            {shown.map(({ index, start, key }) => {
              const row = rowOf(index);
              if (row.kind === 'gap') {
                return (
                  <div key={key} className={styles.row} style={{ transform: `translateY(${start}px)` }}>
                    <span className={styles.number} aria-hidden>
                      ⋯
                    </span>
                    <button
                      type="button"
                      className={styles.gap}
                      onClick={() => setOpened((gaps) => new Set([...gaps, row.from]))}
                    >
                      {t(($) => $.diagnose.log.gap, { count: row.to - row.from + 1 })}
                    </button>
                  </div>
                );
              }
              const { line } = row;
              const mark = marks.get(line);
              return (
                <div
                  key={key}
                  ref={wrap ? rows.measureElement : undefined}
                  data-index={index}
                  data-line={line}
                  aria-current={line === current ? 'true' : undefined}
                  className={classNames(
                    styles.row,
                    wrap && styles.wrapped,
                    mark && (mark.root ? styles.root : styles.hit),
                    found.has(line) && styles.found,
                    line === current && styles.current,
                  )}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <span className={styles.number} aria-hidden>
                    {line}
                  </span>
                  <span className={styles.text}>
                    {ansiSpans((text(line) ?? '').slice(0, SHOWN_CHARACTERS)).map((span, at) => (
                      <span key={at} className={inkOf(span)}>
                        {span.text}
                      </span>
                    ))}
                  </span>
                  {mark ? (
                    <span className="visually-hidden">
                      {t(($) => $.diagnose.log.hit, { id: mark.id ?? t(($) => $.diagnose.unknownTitle) })}
                    </span>
                  ) : null}
                </div>
              );
            })}
          </div>
        </section>
        <OverviewRuler hits={hits} lines={report.lines} onJump={setCurrent} />
      </div>
    </div>
  );
}

const INKS = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'] as const;

function inkOf({ color, bold, dim }: AnsiSpan): string | undefined {
  const ink = color === null ? undefined : styles[INKS[color % 8] ?? ''];
  return classNames(ink, bold && styles.bold, dim && styles.dim) || undefined;
}
