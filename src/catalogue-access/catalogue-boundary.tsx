import { Component, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { BundleError } from '../core/catalogue/bundle-format.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { useReloadCatalogue } from './catalogue-queries.ts';

interface Props {
  readonly children: ReactNode;
  readonly fallback?: ReactNode;
  /** Shows nothing on a fault: for what only adorns a page that says it elsewhere. */
  readonly quiet?: boolean;
}

/** Part of a page that needs the catalogue: waits for it, and says which file failed while the rest of the page works. */
export class CatalogueBoundary extends Component<Props, { readonly error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state as { error: unknown };
    if (error instanceof BundleError) {
      if (this.props.quiet) return null;
      return <BundleProblem error={error} onRetry={() => this.setState({ error: null })} rest />;
    }
    if (error !== null) throw error;
    return <Suspense fallback={this.props.fallback ?? <Progress />}>{this.props.children}</Suspense>;
  }
}

export interface BundleProblemProps {
  readonly error: BundleError;
  readonly onRetry: () => void;
  /** Stands in a page that goes on working; otherwise the page's own heading says what happened. */
  readonly rest?: boolean;
}

/** Says which file of the bundle could not be had, why, and offers to try again. */
export function BundleProblem({ error, onRetry, rest = false }: BundleProblemProps) {
  const { t } = useTranslation();
  const reload = useReloadCatalogue();
  const file = error.file;
  const sentence = {
    unreachable: t(($) => $.problem.bundle.unreachable, { file }),
    notJson: t(($) => $.problem.bundle.notJson, { file }),
    wrongFormat: t(($) => $.problem.bundle.wrongFormat, { file }),
  }[error.reason];
  return (
    <Notice
      tone="fails"
      actions={
        <Button
          size="s"
          onClick={async () => {
            await reload();
            onRetry();
          }}
        >
          {t(($) => $.problem.bundle.retry)}
        </Button>
      }
    >
      {rest ? (
        <p>
          <strong>{t(($) => $.problem.bundle.title)}</strong>
        </p>
      ) : null}
      <p>{sentence}</p>
      {rest ? <p>{t(($) => $.problem.bundle.rest)}</p> : null}
    </Notice>
  );
}
