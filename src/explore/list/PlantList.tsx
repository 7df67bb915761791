/** The plants in view as a virtualized list; arrow keys choose, and the map follows. */
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components';
import type { SiteOutcome } from '../../chronicle/types.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import { langTag } from '../../i18n/lang.ts';
import { siteName } from '../../i18n/siteName.ts';
import { useStore } from '../../state/store.ts';
import { markInput } from '../../state/timing.ts';
import { useView } from '../../state/ViewContext.tsx';
import { togglePin } from '../compare/pins.ts';
import sectionTitle from '../../ui/SectionTitle.module.css';
import { isSortKey, ordered, sortKeys, type SortKey } from './order.ts';
import styles from './PlantList.module.css';
import { PlantRow } from './PlantRow.tsx';

interface Item {
  readonly id: string;
  readonly name: string;
  readonly outcome: SiteOutcome;
}

export function PlantList() {
  const m = useMessages().explore.list;
  const lang = useLang();
  const { shown, totals, chronicle } = useView();
  const site = useStore((state) => state.site);
  const choose = useStore((state) => state.choose);
  const hover = useStore((state) => state.hover);
  const [sort, setSort] = useState<SortKey>('announced');

  const items = useMemo(() => {
    const nameOf = ({ site }: SiteOutcome) => {
      const { company, place } = siteName(site, chronicle.companies, lang);
      return `${company} · ${place}`;
    };
    return ordered(shown, sort, nameOf, langTag[lang]).map((outcome): Item => ({
      id: outcome.site.id,
      name: nameOf(outcome),
      outcome,
    }));
  }, [shown, sort, chronicle, lang]);

  const box = useRef<HTMLDivElement>(null);
  const [layout] = useState(() => new ListLayout<Item>({ estimatedRowHeight: 58 }));
  useRevealed(site, items, layout, box);

  return (
    <section className={styles.list} aria-labelledby="plant-list" onKeyDownCapture={pinFocused}>
      <div className={styles.head}>
        <h2 className={sectionTitle.title} id="plant-list">
          {m.title(totals.sites)}
        </h2>
        <label className={styles.sort}>
          <span className="visually-hidden">{m.sortBy}</span>
          <select
            value={sort}
            onChange={({ target }) => isSortKey(target.value) && setSort(target.value)}
          >
            {sortKeys.map((key) => (
              <option key={key} value={key}>
                {m.sorts[key]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Virtualizer layout={layout}>
        <ListBox
          ref={box}
          id="plants"
          className={`${styles.box}`}
          aria-label={m.label}
          items={items}
          selectionMode="single"
          selectionBehavior="replace"
          selectedKeys={site === null ? [] : [site]}
          onSelectionChange={(keys) => {
            markInput('choose');
            const [key] = keys === 'all' ? [] : keys;
            choose(key === undefined ? null : String(key));
          }}
          renderEmptyState={() => <p className={styles.none}>{m.none}</p>}
        >
          {(item) => (
            <ListBoxItem
              id={item.id}
              textValue={item.name}
              className={`${styles.item}`}
              onHoverStart={() => hover(item.id)}
              onHoverEnd={() => hover(null)}
            >
              <PlantRow outcome={item.outcome} name={item.name} />
            </ListBoxItem>
          )}
        </ListBox>
      </Virtualizer>
    </section>
  );
}

/**
 * Shift P pins the row in focus, or unpins it: letters alone look plants up by name. A button within
 * an option would be out of reach for screen readers.
 */
function pinFocused(event: KeyboardEvent): void {
  const { key, shiftKey, ctrlKey, metaKey, altKey, target } = event;
  if (!shiftKey || ctrlKey || metaKey || altKey || key.toLowerCase() !== 'p') return;
  const row = target instanceof Element && target.closest('[role=option]');
  const id = row && row.getAttribute('data-key');
  if (!id) return;
  event.preventDefault();
  event.stopPropagation();
  togglePin(id);
}

/** Brings the row of the chosen plant into sight, wherever it was chosen; rows in sight stay put. */
function useRevealed(
  site: string | null,
  items: readonly Item[],
  layout: ListLayout<Item>,
  box: RefObject<HTMLDivElement | null>,
): void {
  useEffect(() => {
    const scroller = box.current;
    const row = items.find(({ id }) => id === site);
    if (!scroller || !row) return undefined;
    let frame = 0;
    // Rows far away have estimated heights until they are drawn, so a second look corrects the first.
    const reveal = (looks: number) => {
      const rect = layout.getLayoutInfo(row.id)?.rect;
      if (!rect) return;
      const { scrollTop, clientHeight } = scroller;
      if (rect.y < scrollTop || rect.maxY > scrollTop + clientHeight)
        scroller.scrollTop = rect.y - (clientHeight - rect.height) / 2;
      if (looks > 1) frame = requestAnimationFrame(() => reveal(looks - 1));
    };
    frame = requestAnimationFrame(() => reveal(3));
    return () => cancelAnimationFrame(frame);
  }, [site, items, layout, box]);
}
