import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './tag.module.css';

export type Tone = 'plain' | 'works' | 'fails' | 'varies';

/** A word or two set apart: a code, a tag, a state. The text carries the meaning, the tone only supports it. */
export function Tag({
  tone = 'plain',
  children,
  title,
}: {
  tone?: Tone;
  children: ReactNode;
  title?: string | undefined;
}) {
  return (
    <span className={classNames(styles.tag, styles[tone])} title={title}>
      {children}
    </span>
  );
}
