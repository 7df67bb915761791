/** A few values with counts, each put on and off by a press. */
import { useId } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import sectionTitle from '../../ui/SectionTitle.module.css';
import styles from './Toggles.module.css';

interface Props<T extends string> {
  readonly title: string;
  readonly help?: string;
  readonly options: readonly { readonly id: T; readonly name: string; readonly count: number }[];
  readonly chosen: readonly T[];
  readonly choose: (ids: readonly T[]) => void;
}

export function Toggles<T extends string>({ title, help, options, chosen, choose }: Props<T>) {
  const id = useId();
  return (
    <div>
      <h3 className={sectionTitle.title} id={`${id}title`}>
        {title}
      </h3>
      <ToggleButtonGroup
        aria-labelledby={`${id}title`}
        {...(help ? { 'aria-describedby': `${id}help` } : {})}
        selectionMode="multiple"
        className={`${styles.toggles}`}
        selectedKeys={chosen}
        onSelectionChange={(keys) =>
          choose(options.map((option) => option.id).filter((option) => keys.has(option)))
        }
      >
        {options.map((option) => (
          <ToggleButton
            key={option.id}
            id={option.id}
            className={`${styles.toggle} ${option.count === 0 ? styles.empty : ''}`}
          >
            <span className={styles.name}>{option.name}</span>{' '}
            <span className={styles.count}>{option.count}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {help && (
        <p className={styles.help} id={`${id}help`}>
          {help}
        </p>
      )}
    </div>
  );
}
