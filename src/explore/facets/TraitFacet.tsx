/** Only plants whose sources differ, only plants without a stated capacity. */
import { CheckboxGroup, Label } from 'react-aria-components';
import { useMessages } from '../../i18n/LangContext.tsx';
import type { Trait } from '../../state/filters.ts';
import { useStore } from '../../state/store.ts';
import { markInput } from '../../state/timing.ts';
import { useView } from '../../state/ViewContext.tsx';
import { Check } from '../../ui/Check.tsx';
import sectionTitle from '../../ui/SectionTitle.module.css';
import styles from './MoreFacets.module.css';

const traits: readonly Trait[] = ['disputed', 'not-stated'];

export function TraitFacet() {
  const m = useMessages().filters;
  const { facets } = useView();
  const chosen = useStore((state) => state.traits);
  const narrow = useStore((state) => state.narrow);
  return (
    <CheckboxGroup
      value={[...chosen]}
      onChange={(ids) => {
        markInput('filter');
        narrow({ traits: traits.filter((trait) => ids.includes(trait)) });
      }}
    >
      <Label className={`${sectionTitle.title}`}>{m.traits.title}</Label>
      <div className={styles.checks}>
        {traits.map((trait) => (
          <Check
            key={trait}
            value={trait}
            className={`${styles.check} ${facets.traits[trait] === 0 ? styles.empty : ''}`}
          >
            <span>{m.traits[trait]}</span>{' '}
            <span className={styles.count} aria-hidden="true">
              {facets.traits[trait]}
            </span>
            <span className="visually-hidden">{m.plants(facets.traits[trait])}</span>
          </Check>
        ))}
      </div>
    </CheckboxGroup>
  );
}
