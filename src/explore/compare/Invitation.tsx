/** Stands in the comparison's place while fewer than two plants are pinned: how to pin, and whom. */
import { formatInterval } from '../../i18n/format.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import { useStore } from '../../state/store.ts';
import { useView } from '../../state/ViewContext.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './Invitation.module.css';
import { suggestions } from './suggestions.ts';
import { useNames } from './useNames.ts';

export function Invitation() {
  const m = useMessages().compare.empty;
  const lang = useLang();
  const { chronicle, all, shown } = useView();
  const nameOf = useNames();
  const pins = useStore((state) => state.pins);
  const pin = useStore((state) => state.pin);
  const pinned = pins.flatMap((id) => chronicle.sites.get(id) ?? [])[0];
  return (
    <div className={styles.invitation}>
      <p className={styles.lead}>{pinned ? m.one(nameOf(pinned)) : m.none}</p>
      <p>{m.how}</p>
      {!pinned && <h3 className={styles.start}>{m.start}</h3>}
      {!pinned && (
        <ul>
          {suggestions(all, shown).map(({ ids, sameDay }) => {
            const [a, b] = ids.flatMap((id) => chronicle.sites.get(id) ?? []);
            if (!a || !b) return null;
            const name = m.pair(nameOf(a, [b]), nameOf(b, [a]));
            return (
              <li key={ids.join()} className={styles.pair}>
                <Button onPress={() => ids.forEach((id) => pin(id))}>{name}</Button>
                <p>
                  {sameDay === null
                    ? m.largest
                    : m.sameDay(formatInterval({ from: sameDay, to: sameDay }, lang))}
                </p>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
