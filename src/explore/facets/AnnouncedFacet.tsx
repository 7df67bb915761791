/** The years in which a plant first counts as announced, from one to another. */
import { useId } from 'react';
import { yearsOf } from '../../chronicle/years.ts';
import { useMessages } from '../../i18n/LangContext.tsx';
import type { Range } from '../../state/filters.ts';
import { useStore } from '../../state/store.ts';
import { markInput } from '../../state/timing.ts';
import { useView } from '../../state/ViewContext.tsx';
import sectionTitle from '../../ui/SectionTitle.module.css';
import { rangeOf } from './capacity.ts';
import styles from './MoreFacets.module.css';

/** The years to choose from: those of the chronicle, and those that a link has brought. */
function yearsToOffer(first: number, last: number, range: Range | null): readonly number[] {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const brought = [range?.from, range?.to].filter(
    (year): year is number => typeof year === 'number' && !years.includes(year),
  );
  return [...new Set([...brought, ...years])].sort((a, b) => a - b);
}

export function AnnouncedFacet() {
  const m = useMessages();
  const words = m.filters.announced;
  const id = useId();
  const { chronicle } = useView();
  const range = useStore((state) => state.announcedIn);
  const narrow = useStore((state) => state.narrow);
  const { first, last } = yearsOf(chronicle);
  const years = yearsToOffer(first, last, range);

  const set = (end: 'from' | 'to', text: string) => {
    const year = text === '' ? null : Number(text);
    markInput('filter');
    narrow({
      announcedIn:
        end === 'from' ? rangeOf(year, range?.to ?? null) : rangeOf(range?.from ?? null, year),
    });
  };
  const field = (end: 'from' | 'to') => (
    <label className={styles.field}>
      <span aria-hidden="true">{words[end]}</span>
      <select
        className={styles.input}
        aria-label={m.year.announced[end]}
        aria-describedby={`${id}help`}
        value={range?.[end] ?? ''}
        onChange={({ target }) => set(end, target.value)}
      >
        <option value="">{words.any}</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );

  return (
    <div role="group" aria-labelledby={`${id}title`}>
      <h3 className={sectionTitle.title} id={`${id}title`}>
        {m.year.announced.title}
      </h3>
      <div className={styles.ends}>
        {field('from')}
        {field('to')}
      </div>
      <p className={styles.help} id={`${id}help`}>
        {m.year.announced.help}
      </p>
    </div>
  );
}
