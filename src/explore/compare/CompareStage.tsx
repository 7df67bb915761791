/** The pinned plants side by side: it follows year, hindsight and pins, not the filters. */
import { useId, useMemo, useRef, useState } from 'react';
import type { CitedClaim } from '../../chronicle/types.ts';
import { formatInterval } from '../../i18n/format.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import { useStore } from '../../state/store.ts';
import { useView } from '../../state/ViewContext.tsx';
import { Check } from '../../ui/Check.tsx';
import { CitationProvider } from '../citation/CitationContext.tsx';
import { SourceList } from '../citation/SourceList.tsx';
import { useWords } from '../citation/useWords.ts';
import { PanelSection } from '../panel/PanelSection.tsx';
import { compare, type Comparison } from './comparison.ts';
import styles from './CompareStage.module.css';
import { CompareTable } from './CompareTable.tsx';
import { Invitation } from './Invitation.tsx';
import { useNames } from './useNames.ts';

export default function CompareStage() {
  const m = useMessages();
  const lang = useLang();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { chronicle, standpoint } = useView();
  const pins = useStore((state) => state.pins);
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const comparison = useMemo(
    () => compare(chronicle, pins, standpoint),
    [chronicle, pins, standpoint],
  );
  const { day, hindsight } = standpoint;
  const count = comparison.plants.length;
  const isEmpty = count < 2;
  return (
    // Scrolls both ways, so that names and facts stay at the edges while the values pass; the keys
    // that scroll need it to have the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.stage} aria-labelledby={id} tabIndex={0}>
      <header className={styles.head}>
        <h2 className={styles.title} id={id} ref={heading} tabIndex={-1}>
          {isEmpty ? m.compare.empty.title : m.compare.title(count)}
        </h2>
        {!isEmpty && (
          <>
            <p className={styles.about}>
              {m.compare.asOf(formatInterval({ from: day, to: day }, lang), hindsight)}{' '}
              <span aria-hidden="true">≠ {m.compare.key}</span>
            </p>
            <Check
              className={styles.only}
              isSelected={onlyDifferences}
              onChange={setOnlyDifferences}
            >
              {m.compare.onlyDifferences}
            </Check>
          </>
        )}
      </header>
      {isEmpty ? (
        <Invitation />
      ) : (
        <CitationProvider numbering={comparison.numbering}>
          <CompareTable
            comparison={comparison}
            onlyDifferences={onlyDifferences}
            onUnpinned={() => heading.current?.focus()}
          />
          <div className={styles.sources}>
            <Sources comparison={comparison} />
          </div>
        </CitationProvider>
      )}
    </section>
  );
}

function Sources({ comparison }: { comparison: Comparison }) {
  const m = useMessages().panel;
  const words = useWords();
  const nameOf = useNames();
  const sites = comparison.plants.map(({ site }) => site);
  const subjectOf = ({ claim }: CitedClaim) => {
    const site = comparison.siteOf(claim);
    const phase = site?.phases.find(({ id }) => id === claim.phase)?.label[words.lang] ?? null;
    const subject = words.subject(claim, phase);
    return site ? `${nameOf(site, sites)}${m.comma}${subject}` : subject;
  };
  return (
    <PanelSection title={m.sources.title}>
      <SourceList subjectOf={subjectOf} />
    </PanelSection>
  );
}
