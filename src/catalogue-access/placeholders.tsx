import { useTranslation } from 'react-i18next';
import { signatureParts } from '../core/record/signature-parts.ts';
import styles from './placeholders.module.css';

/** A text whose `<placeholders>` are set apart, with their brackets in place so that copying gives the text back. */
export function Placeholders({ text }: { text: string }) {
  const { t } = useTranslation();
  let offset = 0;
  return signatureParts(text).map((part) => {
    const key = offset;
    offset += part.text.length + (part.kind === 'placeholder' ? 2 : 0);
    return part.kind === 'text' ? (
      part.text
    ) : (
      <var key={key} className={styles.placeholder} title={t(($) => $.record.placeholder)}>
        {`<${part.text}>`}
      </var>
    );
  });
}
