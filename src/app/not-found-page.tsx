import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../ui/button.tsx';
import { DocumentTitle } from '../ui/page-header.tsx';
import styles from './problem-page.module.css';

/** An address that no route knows. */
export function NotFoundPage() {
  const { t } = useTranslation();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const title = t(($) => $.problem.notFound.title);
  return (
    <div className={styles.problem}>
      <DocumentTitle title={title} />
      <h1>{title}</h1>
      <p>{t(($) => $.problem.notFound.text, { path })}</p>
      <p className={styles.actions}>
        <Link to="/" className={buttonClass('strong')}>
          {t(($) => $.problem.notFound.home)}
        </Link>
        <Link to="/browse" className={buttonClass()}>
          {t(($) => $.problem.notFound.browse)}
        </Link>
      </p>
    </div>
  );
}
