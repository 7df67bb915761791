/**
 * A facet of many values: rows with a box, a count and a bar, folded to the largest few. Those that
 * are on stay in sight, and no row moves while the reader is inside.
 */
import { useState, type ReactNode } from 'react';
import { CheckboxGroup, Label } from 'react-aria-components';
import { formatShort } from '../../i18n/format.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { Check } from '../../ui/Check.tsx';
import sectionTitle from '../../ui/SectionTitle.module.css';
import { OutcomeBar } from '../OutcomeBar.tsx';
import styles from './RowsFacet.module.css';
import { useSteadyOrder } from './useSteadyOrder.ts';

/** Plants of a value; sums in meta.capacityUnit. */
export interface Tally {
  readonly sites: number;
  readonly announced: number;
  readonly operating: number;
}

export const nothing: Tally = { sites: 0, announced: 0, operating: 0 };

interface FacetRow extends Tally {
  readonly id: string;
  readonly name: string;
  /** stands quietly below the name once all rows are shown */
  readonly note?: string | undefined;
}

const shownAtFirst = 6;

interface Props {
  readonly title: string;
  /** the largest first */
  readonly rows: readonly FacetRow[];
  /** a value that has no plants in this view, as it may be on all the same */
  readonly emptyRow: (id: string) => FacetRow | null;
  readonly chosen: readonly string[];
  readonly choose: (ids: string[]) => void;
  readonly words: {
    readonly none: string;
    readonly showFewer: string;
    showAll(count: number): string;
  };
  /** a field that narrows the rows once all are shown */
  readonly find?: {
    readonly label: string;
    readonly none: string;
    matches(id: string, text: string): boolean;
  };
  /** what belongs to the facet once all rows are shown */
  readonly below?: ReactNode;
  /** shows `below` though the rows are folded: something in it is on */
  readonly keepsBelow?: boolean;
}

export function RowsFacet(props: Props) {
  const { title, rows, emptyRow, chosen, choose, words, find, below, keepsBelow = false } = props;
  const m = useMessages().explore.company;
  const lang = useLang();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');

  const listed = new Map(rows.map((row) => [row.id, row]));
  // A value that is on without a plant at this date stays, so that it can be put off.
  const all = [...listed.keys(), ...chosen.filter((id) => !listed.has(id))];
  const wanted = open
    ? all.filter((id) => !find || find.matches(id, text))
    : all.filter((id, index) => index < shownAtFirst || chosen.includes(id));
  const { ids, hold } = useSteadyOrder(wanted, `${open} ${text}`);

  return (
    <div className={styles.facet} {...hold}>
      <CheckboxGroup value={[...chosen]} onChange={choose}>
        <Label className={`${sectionTitle.title}`}>{title}</Label>
        {open && find && (
          <input
            className={styles.find}
            type="text"
            value={text}
            aria-label={find.label}
            placeholder={find.label}
            autoComplete="off"
            spellCheck={false}
            onChange={({ target }) => setText(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || text === '') return;
              event.stopPropagation();
              setText('');
            }}
          />
        )}
        {ids.length === 0 && <p className={styles.none}>{text && find ? find.none : words.none}</p>}
        <div className={open && find ? styles.scrolling : styles.rows}>
          {ids.map((id) => {
            const row = listed.get(id) ?? emptyRow(id);
            return (
              row && (
                <Check
                  key={id}
                  value={id}
                  className={`${styles.row} ${row.sites === 0 ? styles.empty : ''}`}
                >
                  <span className={styles.name}>
                    {row.name}
                    {open && row.note && <span className={styles.note}>{row.note}</span>}
                  </span>
                  <span className={styles.count} aria-hidden="true">
                    {row.sites}
                  </span>
                  <OutcomeBar announced={row.announced} operating={row.operating} />{' '}
                  <span className="visually-hidden">
                    {m.describe(
                      row.sites,
                      formatShort(row.announced, lang),
                      formatShort(row.operating, lang),
                    )}
                  </span>
                </Check>
              )
            );
          })}
        </div>
      </CheckboxGroup>
      {all.length > shownAtFirst && (
        <Button
          look="plain"
          aria-expanded={open}
          onPress={() => {
            setOpen(!open);
            setText('');
          }}
        >
          {open ? words.showFewer : words.showAll(all.length)}
        </Button>
      )}
      {(open || keepsBelow) && below && <div className={styles.below}>{below}</div>}
    </div>
  );
}
