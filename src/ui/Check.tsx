/** A checkbox in the page's look; what stands beside the box is laid out by the caller. */
import type { ReactNode } from 'react';
import { Checkbox, type CheckboxProps } from 'react-aria-components';
import styles from './Check.module.css';

interface Props extends Omit<CheckboxProps, 'className' | 'style' | 'children'> {
  className?: string | undefined;
  children: ReactNode;
}

export function Check({ className, children, ...props }: Props) {
  return (
    <Checkbox {...props} className={`${styles.check} ${className ?? ''}`}>
      <span className={styles.box} aria-hidden="true">
        <svg viewBox="0 0 12 12">
          <path d="M2.5 6.2l2.4 2.4 4.6-5" />
        </svg>
      </span>
      {children}
    </Checkbox>
  );
}
