import { Link } from '@tanstack/react-router';
import { type DragEvent, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, buttonClass } from '../../ui/button.tsx';
import { CodeBlock } from '../../ui/code-block.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Progress } from '../../ui/progress.tsx';
import styles from './bundle-page.module.css';
import { FaultTable } from './fault-table.tsx';
import { closeOwnRecords, currentOwnRecords, openOwnRecords, subscribeToOwnRecords } from './own-records.ts';
import { SAMPLE_RECORD } from './sample-record.ts';

/** Opens records of one's own, says field by field what is wrong with the others. */
export function BundlePage() {
  const { t } = useTranslation();
  const own = useSyncExternalStore(subscribeToOwnRecords, currentOwnRecords);
  const files = useRef<HTMLInputElement>(null);
  return (
    <>
      <PageHeader title={t(($) => $.bundle.title)} lead={t(($) => $.bundle.lead)} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut for the button below */}
      <div className={styles.page} onDragOver={(event) => event.preventDefault()} onDrop={openDropped}>
        <div className={styles.actions}>
          <Button variant="strong" onClick={() => files.current?.click()}>
            {t(($) => $.bundle.choose)}
          </Button>
          <input
            ref={files}
            type="file"
            multiple
            hidden
            accept=".json,.jsonl,application/json"
            aria-label={t(($) => $.bundle.label)}
            onChange={(event) => {
              const chosen = [...(event.target.files ?? [])];
              event.target.value = '';
              if (chosen.length > 0) void openOwnRecords(chosen);
            }}
          />
          <p className={styles.hint}>{t(($) => $.bundle.hint)}</p>
        </div>
        {own.state === 'none' ? <Sample /> : null}
        {own.state === 'opening' ? (
          <Progress
            label={t(($) => $.bundle.running, { done: own.filesDone, total: own.filesTotal })}
            share={own.filesDone / own.filesTotal}
          />
        ) : null}
        {own.state === 'failed' ? (
          <Notice tone="fails">{t(($) => $.bundle.failed, { detail: own.detail })}</Notice>
        ) : null}
        {own.state === 'open' ? (
          <>
            <Notice
              tone={own.ids.length > 0 ? 'plain' : 'fails'}
              actions={
                own.ids.length > 0 ? (
                  <>
                    <Link to="/browse" className={buttonClass('plain', 's')}>
                      {t(($) => $.bundle.browse)}
                    </Link>
                    <Button size="s" onClick={closeOwnRecords}>
                      {t(($) => $.bundle.close)}
                    </Button>
                  </>
                ) : undefined
              }
            >
              {own.ids.length > 0
                ? t(($) => $.bundle.opened, { count: own.ids.length })
                : t(($) => $.bundle.none, { seen: own.seen })}
            </Notice>
            {own.ids.length > 0 ? <OwnList ids={own.ids} /> : null}
            {own.faults.length > 0 ? <FaultTable faults={own.faults} /> : null}
          </>
        ) : null}
      </div>
    </>
  );
}

function openDropped(event: DragEvent): void {
  event.preventDefault();
  const dropped = [...event.dataTransfer.files];
  if (dropped.length > 0) void openOwnRecords(dropped);
}

/** What a record looks like, for who has none yet. */
function Sample() {
  const { t } = useTranslation();
  return (
    <section className={styles.sample} aria-labelledby="sample">
      <h2 id="sample">{t(($) => $.bundle.sampleTitle)}</h2>
      <p>{t(($) => $.bundle.sampleText)}</p>
      <CodeBlock text={SAMPLE_RECORD} caption="ledger-locked.json" />
    </section>
  );
}

function OwnList({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="own">
      <h2 id="own">{t(($) => $.bundle.list)}</h2>
      <ul className={styles.list}>
        {ids.slice(0, 200).map((id) => {
          const [domain = '', slug = ''] = id.split('/');
          return (
            <li key={id}>
              <Link to="/record/$domain/$slug" params={{ domain, slug }} translate="no">
                {id}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
