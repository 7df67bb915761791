/** A plant at the head of its column: its own name, how it stands, and what one can do with it. */
import { formatInterval } from '../../i18n/format.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import { useStore } from '../../state/store.ts';
import { markInput } from '../../state/timing.ts';
import { useView } from '../../state/ViewContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { firstYear } from '../panel/firstYear.ts';
import { StatusPill } from '../StatusPill.tsx';
import styles from './PlantCard.module.css';
import type { Plant } from './rows.ts';

interface Props {
  readonly plant: Plant;
  readonly name: string;
  readonly onUnpinned: () => void;
}

export function PlantCard({ plant: { site, facts }, name, onUnpinned }: Props) {
  const m = useMessages();
  const lang = useLang();
  const choose = useStore((state) => state.choose);
  const unpin = useStore((state) => state.unpin);
  return (
    <>
      <p className={styles.name}>{site.name[lang]}</p>
      {facts ? <StatusPill status={facts.dossier.outcome.status} /> : <NotYet site={site} />}
      <div className={styles.acts}>
        <Button
          look="plain"
          aria-label={m.compare.openSite(name)}
          onPress={() => {
            markInput('choose');
            choose(site.id);
          }}
        >
          {m.compare.open}
        </Button>
        <Button
          look="plain"
          aria-label={m.compare.unpinSite(name)}
          onPress={() => {
            unpin(site.id);
            onUnpinned();
          }}
        >
          {m.compare.unpin}
        </Button>
      </div>
    </>
  );
}

/** A plant that does not exist yet at the day looked at. */
function NotYet({ site }: Pick<Plant, 'site'>) {
  const m = useMessages().panel.absent;
  const lang = useLang();
  const { chronicle, standpoint } = useView();
  const { day, hindsight } = standpoint;
  const date = formatInterval({ from: day, to: day }, lang);
  const year = firstYear(chronicle, site, hindsight);
  return (
    <p className={styles.absent}>
      {hindsight ? m.text(date) : m.unknown(date)} {year === null ? m.never : m.first(year)}
    </p>
  );
}
