/** Companies with their plants in this view, the largest promise first; chosen ones stay in sight. */
import { useState } from 'react';
import { CheckboxGroup, Label } from 'react-aria-components';
import { formatShort } from '../../i18n/format.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import { companyShortName } from '../../i18n/siteName.ts';
import { useStore } from '../../state/store.ts';
import { markInput } from '../../state/timing.ts';
import { useView } from '../../state/ViewContext.tsx';
import type { CompanyFacet as Row } from '../../state/facets.ts';
import { Button } from '../../ui/Button.tsx';
import { Check } from '../../ui/Check.tsx';
import sectionTitle from '../../ui/SectionTitle.module.css';
import { OutcomeBar } from '../OutcomeBar.tsx';
import styles from './CompanyFacet.module.css';

const shownAtFirst = 6;

/** The largest ones, and below them whichever is chosen. */
function folded(rows: readonly Row[], chosen: readonly string[]): readonly Row[] {
  return rows.filter((row, index) => index < shownAtFirst || chosen.includes(row.company.id));
}

export function CompanyFacet() {
  const m = useMessages().explore.company;
  const lang = useLang();
  const { facets, chronicle } = useView();
  const chosen = useStore((state) => state.companies);
  const narrow = useStore((state) => state.narrow);
  const [open, setOpen] = useState(false);

  // A chosen company without a plant at this date stays, so that it can be unchosen.
  const missing = chosen.flatMap((id) => {
    const company = chronicle.companies.get(id);
    const listed = facets.companies.some((row) => row.company.id === id);
    return company && !listed ? [{ company, sites: 0, announced: 0, operating: 0 }] : [];
  });
  const all = [...facets.companies, ...missing];
  const rows = open ? all : folded(all, chosen);

  return (
    <div className={styles.facet}>
      <CheckboxGroup
        value={[...chosen]}
        onChange={(ids) => {
          markInput('filter');
          narrow({ companies: ids });
        }}
      >
        <Label className={`${sectionTitle.title}`}>{m.title}</Label>
        {all.length === 0 && <p className={styles.none}>{m.none}</p>}
        <div className={open ? styles.allRows : styles.rows}>
          {rows.map(({ company, sites, announced, operating }) => (
            <Check key={company.id} value={company.id} className={styles.row}>
              <span className={styles.name}>{companyShortName(company, lang)}</span>
              <span className={styles.count} aria-hidden="true">
                {sites}
              </span>
              <OutcomeBar announced={announced} operating={operating} />
              <span className="visually-hidden">
                {m.describe(sites, formatShort(announced, lang), formatShort(operating, lang))}
              </span>
            </Check>
          ))}
        </div>
      </CheckboxGroup>
      {all.length > shownAtFirst && (
        <Button look="plain" aria-expanded={open} onPress={() => setOpen(!open)}>
          {open ? m.showFewer : m.showAll(all.length)}
        </Button>
      )}
    </div>
  );
}
