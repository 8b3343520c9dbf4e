import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionRow } from '../../core/record/model.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useTerms } from '../../i18n/use-terms.ts';
import { LocalisedText } from '../../ui/localised-text.tsx';
import { Section } from './section.tsx';
import styles from './version-table.module.css';

/** Which versions behave how. A column that no row fills is not there; versions with nothing but a name are a line of text. */
export function VersionTable({ rows }: { rows: readonly VersionRow[] }) {
  const { t } = useTranslation();
  const terms = useTerms();
  const { date } = useFormats();
  if (rows.length === 0) return null;
  const day = (value: string | null): ReactNode => (value === null ? null : date(value));
  const columns = [
    { title: t(($) => $.record.introduced), cell: (row: VersionRow) => day(row.introduced) },
    { title: t(($) => $.record.deprecated), cell: (row: VersionRow) => day(row.deprecated) },
    { title: t(($) => $.record.removed), cell: (row: VersionRow) => day(row.removed) },
    {
      title: t(($) => $.record.behaviorChange),
      wide: true,
      cell: (row: VersionRow) => (row.behaviorChange ? <LocalisedText text={row.behaviorChange} /> : null),
    },
    {
      title: t(($) => $.record.status),
      cell: (row: VersionRow) => (row.status === null ? null : terms.versionStatus(row.status)),
    },
  ].filter(({ cell }) => rows.some((row) => cell(row) !== null));
  return (
    <Section title={t(($) => $.record.versions)}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups form fields, this is a table to scroll */}
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={t(($) => $.record.versions)}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t(($) => $.record.version)}</th>
              {columns.map(({ title }) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.version}>
                <th scope="row">{row.version}</th>
                {columns.map(({ title, wide, cell }) => (
                  <td key={title} className={wide ? styles.wide : undefined}>
                    {cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
