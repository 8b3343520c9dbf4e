import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { BundleProblem } from '../../catalogue-access/catalogue-boundary.tsx';
import { BundleError } from '../../core/catalogue/bundle-format.ts';
import { useFormats } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Progress } from '../../ui/progress.tsx';
import { cancelSession, type DiagnoseSession, diagnoseAgain } from '../../workers/diagnose-session.client.ts';
import { WorkerError } from '../../workers/messenger.ts';
import styles from './diagnose-page.module.css';
import { DropZone } from './drop-zone.tsx';
import { LogInput } from './log-input.tsx';
import { readStory } from './shared-story.ts';
import { useSession } from './use-session.ts';

const SharedView = lazy(() => import('./shared-view.tsx').then(({ SharedView }) => ({ default: SharedView })));
const Results = lazy(() => import('./results.tsx').then(({ Results }) => ({ default: Results })));

/** Paste, drop or choose a log; read its story. */
export function DiagnosePage() {
  const { t } = useTranslation();
  // A story takes longer to draw than a frame: the page stays alive meanwhile.
  const session = useDeferredValue(useSession());
  const another = session.state === 'done' || session.state === 'failed';
  return (
    <DropZone>
      <PageHeader
        title={t(($) => $.diagnose.title)}
        lead={t(($) => $.diagnose.lead)}
        actions={another ? <Button onClick={cancelSession}>{t(($) => $.diagnose.another)}</Button> : undefined}
      />
      <div className={styles.page}>
        <Stage session={session} />
      </div>
    </DropZone>
  );
}

function Stage({ session }: { readonly session: DiagnoseSession }) {
  const { t } = useTranslation();
  const fragment = useLocation({ select: ({ hash }) => hash });
  const story = useMemo(() => readStory(fragment), [fragment]);
  switch (session.state) {
    case 'idle':
    case 'empty':
      return (
        <>
          {story ? (
            <Suspense fallback={<Progress />}>
              <SharedView story={story} />
            </Suspense>
          ) : null}
          {story ? <h2>{t(($) => $.diagnose.share.own)}</h2> : null}
          <LogInput empty={session.state === 'empty'} />
        </>
      );
    case 'running':
      return <Running session={session} />;
    case 'failed':
      return <Failed error={session.error} />;
    case 'done':
      return (
        <Suspense fallback={<Progress />}>
          <Results key={session.run} reports={session.reports} />
        </Suspense>
      );
  }
}

function Running({ session }: { readonly session: DiagnoseSession & { state: 'running' } }) {
  const { t } = useTranslation();
  const { bytes, list } = useFormats();
  const { bytesDone, bytesTotal, met } = session.progress;
  return (
    <div className={styles.running}>
      <Progress
        label={t(($) => $.diagnose.running, { done: bytes(bytesDone), total: bytes(bytesTotal) })}
        share={bytesTotal > 0 ? Math.min(1, bytesDone / bytesTotal) : undefined}
      />
      {met.length > 0 ? <p>{t(($) => $.diagnose.met, { ids: list(met.slice(0, 8)) })}</p> : null}
      <Button onClick={cancelSession}>{t(($) => $.diagnose.cancel)}</Button>
    </div>
  );
}

function Failed({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  if (error instanceof WorkerError && error.name === 'BundleError') {
    const { file, reason } = error.fields;
    return (
      <BundleProblem
        error={new BundleError(String(file), reason as BundleError['reason'])}
        onRetry={() => diagnoseAgain(null)}
      />
    );
  }
  const detail = error instanceof Error ? error.message : String(error);
  return (
    <Notice tone="fails" actions={<Button onClick={() => diagnoseAgain(null)}>{t(($) => $.diagnose.again)}</Button>}>
      {t(($) => $.diagnose.failed, { detail })}
    </Notice>
  );
}
