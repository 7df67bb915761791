/** The pinned plants, and the way to compare them. In the first load, so small. */
import { useId, useRef } from 'react';
import { useMessages } from '../../i18n/LangContext.tsx';
import { mostPins, useStore } from '../../state/store.ts';
import { useView } from '../../state/ViewContext.tsx';
import { Button } from '../../ui/Button.tsx';
import sectionTitle from '../../ui/SectionTitle.module.css';
import styles from './PinTray.module.css';
import { useNames } from './useNames.ts';

export function PinTray() {
  const pinned = useStore((state) => state.pins);
  const m = useMessages().compare;
  return (
    <>
      <p className="visually-hidden" role="status">
        {pinned.length > 0 && m.tray.said(pinned.length)}
      </p>
      {pinned.length > 0 && <Tray pinned={pinned} />}
    </>
  );
}

function Tray({ pinned }: { pinned: readonly string[] }) {
  const m = useMessages().compare;
  const id = useId();
  const { chronicle } = useView();
  const nameOf = useNames();
  const unpin = useStore((state) => state.unpin);
  const unpinAll = useStore((state) => state.unpinAll);
  const setShow = useStore((state) => state.setShow);
  const comparing = useStore(({ show }) => show === 'compare');
  const list = useRef<HTMLUListElement>(null);
  const sites = pinned.flatMap((site) => chronicle.sites.get(site) ?? []);
  const hint = pinned.length < 2 ? m.tray.needTwo : pinned.length >= mostPins ? m.full : null;
  return (
    <section className={styles.tray} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 className={sectionTitle.title} id={id}>
          {m.tray.title(sites.length)}
        </h2>
        <Button look="plain" onPress={unpinAll}>
          {m.tray.unpinAll}
        </Button>
        <div className={styles.go}>
          <Button
            look="strong"
            isDisabled={!comparing && pinned.length < 2}
            onPress={() => setShow(comparing ? 'map' : 'compare')}
          >
            {comparing ? m.tray.back : m.tray.compare}
          </Button>
        </div>
      </div>
      <ul ref={list}>
        {sites.map((site, index) => {
          const name = nameOf(site, sites);
          return (
            <li key={site.id} className={styles.pin}>
              <span className={styles.name}>{name}</span>
              <Button
                look="plain"
                onPress={() => {
                  unpin(site.id);
                  requestAnimationFrame(() => focusNear(list.current, index));
                }}
                aria-label={m.unpinSite(name)}
              >
                {m.unpin}
              </Button>
            </li>
          );
        })}
      </ul>
      {hint && <p className={styles.hint}>{hint}</p>}
    </section>
  );
}

/** The focus passes to the pin that took the place of the one taken out; without one, to the list. */
function focusNear(list: HTMLElement | null, index: number): void {
  const buttons = list?.querySelectorAll('button') ?? [];
  const next = buttons[Math.min(index, buttons.length - 1)];
  (next ?? document.querySelector<HTMLElement>('#plants'))?.focus();
}
