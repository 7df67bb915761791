/** The page's button: a word or a mark in a hairline box. */
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import styles from './Button.module.css';

interface Props extends Omit<ButtonProps, 'className' | 'style'> {
  /** `plain` looks like a link, `boxed` has a hairline, `strong` is the one main act of its place */
  look?: 'plain' | 'boxed' | 'strong';
}

export function Button({ look = 'boxed', ...props }: Props) {
  return <AriaButton {...props} className={`${styles.button} ${styles[look]}`} />;
}
