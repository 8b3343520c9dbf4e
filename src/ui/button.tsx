import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.ts';

export interface ButtonProps extends ComponentProps<'button'> {
  /** `strong`: the one thing to do on a page. `quiet`: no frame until pointed at. */
  readonly variant?: 'plain' | 'strong' | 'quiet' | undefined;
  readonly size?: 'm' | 's' | undefined;
}

/** A button; `type="button"` unless said otherwise. An icon alone needs `aria-label`. */
export function Button({ variant = 'plain', size = 'm', className, type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={buttonClass(variant, size, className)} />;
}

/** The look of a button, for links that act as the next step. */
export function buttonClass(
  variant: NonNullable<ButtonProps['variant']> = 'plain',
  size: NonNullable<ButtonProps['size']> = 'm',
  className?: string,
): string {
  return classNames(styles.button, styles[variant], size === 's' && styles.small, className);
}
