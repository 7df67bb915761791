/** Announced capacity from one figure to another: bars to press, and fields for exact ends. */
import { useId, useState } from 'react';
import { formatNumber, formatShort } from '../../i18n/format.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import type { Range } from '../../state/filters.ts';
import { useStore } from '../../state/store.ts';
import { markInput } from '../../state/timing.ts';
import { useView } from '../../state/ViewContext.tsx';
import sectionTitle from '../../ui/SectionTitle.module.css';
import {
  afterPress,
  binCounts,
  bins,
  capacityWords,
  coverage,
  edges,
  parseCapacity,
  rangeOf,
} from './capacity.ts';
import bars from './CapacityBars.module.css';
import styles from './MoreFacets.module.css';

export function CapacityFacet() {
  const m = useMessages().filters.capacity;
  const lang = useLang();
  const id = useId();
  const { facets } = useView();
  const range = useStore((state) => state.capacity);
  const narrow = useStore((state) => state.narrow);
  const counts = binCounts(facets.capacities);
  const most = Math.max(1, ...counts);
  const set = (capacity: Range | null) => {
    markInput('filter');
    narrow({ capacity });
  };

  return (
    <div role="group" aria-labelledby={`${id}title`} aria-describedby={`${id}help`}>
      <h3 className={sectionTitle.title} id={`${id}title`}>
        {m.title}
      </h3>
      <div className={bars.plot} data-on={range !== null || undefined}>
        {bins.map((bin, index) => {
          const count = counts[index] ?? 0;
          const covered = coverage(bin, range);
          return (
            <button
              key={bin.from ?? 0}
              type="button"
              className={bars.bin}
              data-covered={covered}
              aria-pressed={covered === 'part' ? 'mixed' : covered === 'whole'}
              aria-label={m.bin(m.range(capacityWords(bin, 'chip', lang)) ?? '', count)}
              onClick={() => set(afterPress(bin, range))}
            >
              <span className={bars.count}>{count}</span>
              <span className={bars.bar} style={{ blockSize: `${(count / most) * 2.25}rem` }} />
            </button>
          );
        })}
      </div>
      <div className={bars.axis} aria-hidden="true">
        {edges.map((edge, index) => (
          <span
            key={edge}
            className={bars.edge}
            style={{ insetInlineStart: `${((index + 1) / bins.length) * 100}%` }}
          >
            {formatShort(edge, lang)}
          </span>
        ))}
      </div>
      <div className={styles.ends}>
        <EndField
          // What is being written belongs to the range as it was.
          key={`from ${range?.from}`}
          value={range?.from ?? null}
          name={m.from}
          label={m.fromLabel}
          commit={(value) => set(rangeOf(value, range?.to ?? null))}
        />
        <EndField
          key={`to ${range?.to}`}
          value={range?.to ?? null}
          name={m.to}
          label={m.toLabel}
          commit={(value) => set(rangeOf(range?.from ?? null, value))}
        />
      </div>
      <p className={styles.help} id={`${id}help`}>
        {m.help}
      </p>
    </div>
  );
}

interface EndProps {
  readonly value: number | null;
  readonly name: string;
  readonly label: string;
  readonly commit: (value: number | null) => void;
}

/** One end as text: told on Enter or on leaving, so that a number half written narrows nothing. */
function EndField({ value, name, label, commit }: EndProps) {
  const m = useMessages().filters.capacity;
  const lang = useLang();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const finish = () => {
    if (draft === null) return;
    const written = parseCapacity(draft);
    setWrong(written === undefined);
    if (written === undefined) return;
    setDraft(null);
    if (written !== value) commit(written);
  };
  return (
    <label className={styles.field}>
      <span aria-hidden="true">{name}</span>
      <input
        className={styles.input}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        aria-invalid={isWrong}
        {...(isWrong ? { 'aria-errormessage': `${id}wrong` } : {})}
        placeholder={m.open}
        value={draft ?? (value === null ? '' : formatNumber(value, lang))}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish();
          if (event.key === 'Escape' && draft !== null) {
            event.stopPropagation();
            setDraft(null);
            setWrong(false);
          }
        }}
      />
      {isWrong && (
        <span className={styles.wrong} id={`${id}wrong`} role="alert">
          {m.invalid}
        </span>
      )}
    </label>
  );
}
