import { Placeholders } from '../../catalogue-access/placeholders.tsx';
import type { LocalisedText } from '../../core/record/model.ts';
import styles from './linked-list.module.css';

/** The message of a linked record, on one line. */
export function LinkedSignature({ signature }: { signature: LocalisedText }) {
  return (
    <p className={styles.signature} lang={signature.en === null ? 'zh-Hans' : 'en'} translate="no">
      <Placeholders text={signature.en ?? signature.zh ?? ''} />
    </p>
  );
}
