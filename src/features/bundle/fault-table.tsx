import { useTranslation } from 'react-i18next';
import type { Fault } from '../../core/record/fault.ts';
import { Tag } from '../../ui/tag.tsx';
import styles from './bundle-page.module.css';

const SHOWN_FAULTS = 500;

/** Every fault with file, record, field and reason. */
export function FaultTable({ faults }: { readonly faults: readonly Fault[] }) {
  const { t } = useTranslation();
  const shown = faults.slice(0, SHOWN_FAULTS);
  return (
    <section aria-labelledby="faults">
      <h2 id="faults">{t(($) => $.bundle.faultsTitle)}</h2>
      <p className={styles.hint}>{t(($) => $.bundle.faultsLead)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset groups form fields, this is a table to scroll */}
      <div className={styles.scroll} tabIndex={0} role="group" aria-labelledby="faults">
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t(($) => $.bundle.file)}</th>
              <th scope="col">{t(($) => $.bundle.record)}</th>
              <th scope="col">{t(($) => $.bundle.field)}</th>
              <th scope="col">{t(($) => $.bundle.reason)}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((fault, index) => (
              <tr key={index}>
                <td translate="no">{fault.file ?? ''}</td>
                <td translate="no">{fault.record ?? ''}</td>
                <td translate="no">{fault.field === null ? '' : <Tag>{fault.field}</Tag>}</td>
                <td>
                  {t(($) => $.bundle.fault[fault.code], { expected: '', actual: '', detail: '', ...fault.params })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {faults.length > SHOWN_FAULTS ? <p>{t(($) => $.bundle.more, { count: faults.length - SHOWN_FAULTS })}</p> : null}
    </section>
  );
}
