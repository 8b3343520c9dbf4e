import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { diagnoseFiles, diagnoseText } from '../../workers/diagnose-session.client.ts';
import styles from './drop-zone.module.css';

/** The whole window takes a dropped log while this page is shown. */
export function DropZone({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const name = t(($) => $.diagnose.input.pasted);
  useEffect(() => {
    // `dragleave` also fires between children: only leaving the window counts.
    const onOver = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      const text = event.dataTransfer?.getData('text/plain') ?? '';
      if (files.length > 0) diagnoseFiles(files);
      else if (text !== '') diagnoseText(text, name);
    };
    document.addEventListener('dragover', onOver);
    document.addEventListener('dragleave', onLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onOver);
      document.removeEventListener('dragleave', onLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, [name]);
  return (
    <>
      {children}
      {over ? <div className={styles.veil}>{t(($) => $.diagnose.input.drop)}</div> : null}
    </>
  );
}
