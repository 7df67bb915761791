/** Totals that their parts do not make up: reported as found (rule 10). */
import { formatMoney, formatNumber, isCurrency } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/LangContext.tsx';
import { Citation } from '../citation/Citation.tsx';
import styles from './Story.module.css';
import { usePanel } from './PanelContext.tsx';
import { PanelSection } from './PanelSection.tsx';
import { useWords } from '../citation/useWords.ts';

export function Sums() {
  const { panel: m, terms } = useMessages();
  const { lang } = useWords();
  const { dossier, disputeId } = usePanel();
  if (dossier.sums.length === 0) return null;
  return (
    <PanelSection title={m.sums.title}>
      <div id={disputeId(null)} tabIndex={-1}>
        {dossier.sums.map(({ field, parts, stated, unit, total }) => {
          const amount = (value: number) =>
            isCurrency(unit) ? formatMoney(value, unit, lang) : formatNumber(value, lang);
          return (
            <p key={`${field} ${unit} ${stated}`} className={styles.slippage}>
              {m.sums.text(terms.field[field], amount(parts), amount(stated))}
              <Citation cited={total} />
            </p>
          );
        })}
        <p className={styles.help}>{m.sums.asFound}</p>
      </div>
    </PanelSection>
  );
}
