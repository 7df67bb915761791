/** Status chips with counts: each narrows the view, together they widen it. */
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { StatusGroup } from '../../chronicle/types.ts';
import { useMessages } from '../../i18n/LangContext.tsx';
import { useStore } from '../../state/store.ts';
import { markInput } from '../../state/timing.ts';
import { useView } from '../../state/ViewContext.tsx';
import sectionTitle from '../../ui/SectionTitle.module.css';
import statusColour from '../../ui/statusColour.module.css';
import { StatusMark } from '../StatusMark.tsx';
import styles from './StatusFacet.module.css';

const order: readonly StatusGroup[] = ['operating', 'construction', 'announced', 'lapsed'];

export function StatusFacet() {
  const m = useMessages();
  const { facets, standpoint } = useView();
  const chosen = useStore((state) => state.statuses);
  const narrow = useStore((state) => state.narrow);
  const year = Number(standpoint.day.slice(0, 4));

  return (
    <div>
      <h2 className={sectionTitle.title} id="status-facet">
        {m.explore.status.title(year)}
      </h2>
      <ToggleButtonGroup
        aria-labelledby="status-facet"
        selectionMode="multiple"
        className={`${styles.chips}`}
        selectedKeys={chosen}
        onSelectionChange={(keys) => {
          markInput('filter');
          narrow({ statuses: order.filter((status) => keys.has(status)) });
        }}
      >
        {order.map((status) => (
          <ToggleButton
            key={status}
            id={status}
            className={`${styles.chip} ${statusColour[status]}`}
          >
            <StatusMark status={status} />
            {m.terms.status[status]}
            <span className={styles.count}>{facets.statuses[status]}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
