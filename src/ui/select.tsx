import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './select.module.css';

export interface SelectProps extends ComponentProps<'select'> {
  readonly label: ReactNode;
}

/** The browser's own list to pick from, with its label before it. */
export function Select({ label, children, ...rest }: SelectProps) {
  const id = useId();
  return (
    <div className={styles.group}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select {...rest} id={id} className={styles.select}>
        {children}
      </select>
    </div>
  );
}
