import { useTranslation } from 'react-i18next';
import type { ErrorRecord, Example } from '../../core/record/model.ts';
import { CodeBlock } from '../../ui/code-block.tsx';
import { LocalisedText } from '../../ui/localised-text.tsx';
import styles from './recognition.module.css';
import { Section } from './section.tsx';
import { SourceLink } from './small-print.tsx';
import { TryLine } from './try-line.tsx';

/** How the record is found in a log: its patterns, what they match and what they must not. */
export function Recognition({ record }: { record: ErrorRecord }) {
  const { t } = useTranslation();
  const { regex, regexZh, examples, counterexamples, detect } = record;
  return (
    <Section title={t(($) => $.record.recognise)}>
      {examples.length > 0 ? (
        <div className={styles.group}>
          <h3>{t(($) => $.record.examples)}</h3>
          {examples.map((example) => (
            <figure key={example.text} className={styles.figure}>
              <CodeBlock text={example.text} copyLabel={null} />
              <ExampleCaption example={example} />
            </figure>
          ))}
        </div>
      ) : null}
      {counterexamples.length > 0 ? (
        <div className={styles.group}>
          <h3>{t(($) => $.record.counterexamples)}</h3>
          {counterexamples.map(({ text, why }) => (
            <figure key={text} className={styles.figure}>
              <CodeBlock text={text} copyLabel={null} className={styles.counter ?? ''} />
              {why ? (
                <figcaption className={styles.why}>
                  <LocalisedText text={{ en: why, zh: null }} />
                </figcaption>
              ) : null}
            </figure>
          ))}
        </div>
      ) : null}
      <div className={styles.group}>
        <h3>{t(($) => $.record.pattern)}</h3>
        <CodeBlock text={regex} copyLabel={t(($) => $.record.copyPattern)} wrap />
        {regexZh ? (
          <>
            <h3>{t(($) => $.record.patternZh)}</h3>
            <CodeBlock text={regexZh} copyLabel={t(($) => $.record.copyPattern)} wrap />
          </>
        ) : null}
        <TryLine sources={regexZh ? [regex, regexZh] : [regex]} />
      </div>
      {detect.length > 0 ? (
        <div className={styles.group}>
          <h3>{t(($) => $.record.detect)}</h3>
          <dl className={styles.detect}>
            {detect.map(({ product, versionRegex }) => (
              <div key={`${product} ${versionRegex}`}>
                <dt>{product}</dt>
                <dd>
                  <code translate="no">{versionRegex}</code>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ) : null}
    </Section>
  );
}

function ExampleCaption({ example: { tool, version, os, source } }: { example: Example }) {
  const { t } = useTranslation();
  const made = [tool && version ? `${tool} ${version}` : (tool ?? version), os].filter((part) => part !== null);
  if (made.length === 0 && source === null) return null;
  return (
    <figcaption className={styles.caption}>
      {made.length > 0 ? <span>{made.join(', ')}</span> : null}
      {source === 'captured' ? <span>{t(($) => $.record.captured)}</span> : null}
      {source !== null && /^https?:\/\//.test(source) ? (
        <SourceLink url={source} title={t(($) => $.record.fromSource)} />
      ) : null}
    </figcaption>
  );
}
