import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { BundleProblem } from '../catalogue-access/catalogue-boundary.tsx';
import { BundleError } from '../core/catalogue/bundle-format.ts';
import { Button } from '../ui/button.tsx';
import { CodeBlock } from '../ui/code-block.tsx';
import { DocumentTitle } from '../ui/page-header.tsx';
import styles from './problem-page.module.css';

/** A page that could not be shown: the catalogue, a part of the app, or a fault of ours. */
export function ProblemPage(props: ErrorComponentProps) {
  return i18next.isInitialized ? <Problem {...props} /> : <NoTexts />;
}

/** Not even the texts could be loaded: the only words of the page that stand outside `src/i18n`. */
function NoTexts() {
  return (
    <main className={styles.bare}>
      <h1>Errdex could not be loaded</h1>
      <p>You may be offline, or a new version was published just now. Reloading fetches it.</p>
      <p lang="zh-Hans">Errdex 加载失败。可能是网络已断开，也可能是刚发布了新版本，刷新页面即可。</p>
      <p className={styles.actions}>
        <Button variant="strong" onClick={() => location.reload()}>
          Reload · 刷新
        </Button>
      </p>
    </main>
  );
}

function Problem({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const again = (): void => {
    reset();
    void router.invalidate();
  };
  if (error instanceof BundleError) {
    const title = t(($) => $.problem.bundle.title);
    return (
      <div className={styles.problem}>
        <DocumentTitle title={title} />
        <h1>{title}</h1>
        <BundleProblem error={error} onRetry={again} />
      </div>
    );
  }
  const lost = isLostChunk(error);
  const title = lost ? t(($) => $.problem.chunk.title) : t(($) => $.problem.fault.title);
  return (
    <div className={styles.problem} role="alert">
      <DocumentTitle title={title} />
      <h1>{title}</h1>
      <p>{lost ? t(($) => $.problem.chunk.text) : t(($) => $.problem.fault.text)}</p>
      <p className={styles.actions}>
        {lost ? (
          <Button variant="strong" onClick={() => location.reload()}>
            {t(($) => $.problem.chunk.reload)}
          </Button>
        ) : (
          <Button variant="strong" onClick={again}>
            {t(($) => $.problem.fault.retry)}
          </Button>
        )}
      </p>
      {lost ? null : (
        <CodeBlock
          caption={t(($) => $.problem.fault.details)}
          text={(error instanceof Error && error.stack) || String(error)}
          wrap
        />
      )}
    </div>
  );
}

/** What the three engines say when a module cannot be fetched. */
function isLostChunk(error: unknown): boolean {
  const message = error instanceof Error ? error.message : String(error);
  return /dynamically imported module|Importing a module script failed|error loading dynamically|Unable to preload/i.test(
    message,
  );
}
