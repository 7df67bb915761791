/** The rest that is told of a site: money by part, land, licence, staff, output, other figures. */
import type { Fact } from '../../chronicle/types.ts';
import { useMessages } from '../../i18n/LangContext.tsx';
import { Citation } from '../citation/Citation.tsx';
import { DisputedLink } from './DisputedLink.tsx';
import { Fold } from './Fold.tsx';
import { usePanel, usePhaseName } from './PanelContext.tsx';
import { PanelSection } from './PanelSection.tsx';
import styles from './SiteFacts.module.css';
import { noteLang, useWords } from '../citation/useWords.ts';

/** Rows shown before the rest is folded away. */
const figuresAtOnce = 3;

function Value({ fact }: { fact: Fact }) {
  const m = useMessages().panel;
  const words = useWords();
  const { claim } = fact.current;
  const { text, lang } = words.claim(claim);
  return (
    <>
      <span lang={lang}>{text}</span>
      <Citation cited={fact.current} />
      {claim.basis && (
        <span className={styles.aside}>
          {' '}
          {claim.basis === 'inferred' ? m.inferred : m.fromContext}
        </span>
      )}
    </>
  );
}

function Row({ facts }: { facts: readonly Fact[] }) {
  const words = useWords();
  const phaseName = usePhaseName();
  const [first] = facts;
  if (!first) return null;
  return (
    <div className={styles.row}>
      <dt>{words.subject(first, phaseName(first.phase, words.lang))}</dt>
      {facts.map((fact) => {
        const { claim, source } = fact.current;
        return (
          <dd key={`${source.id} ${claim.asPrinted} ${claim.state}`}>
            <Value fact={fact} />
            {claim.note && (
              <span className={styles.note} lang={noteLang}>
                {claim.note}
              </span>
            )}
            {fact.disputed && (
              <span className={styles.note}>
                <DisputedLink fact={fact} brief={fact.alsoReported.length > 2} />
              </span>
            )}
          </dd>
        );
      })}
    </div>
  );
}

/** A figure is nothing without what it counts: the note says, and leads. */
function FigureRow({ fact }: { fact: Fact }) {
  const { terms } = useMessages();
  const words = useWords();
  const phase = usePhaseName()(fact.phase, words.lang);
  const { note } = fact.current.claim;
  return (
    <div className={styles.row}>
      <dt>
        {note ? <span lang={noteLang}>{note}</span> : terms.field.figure}
        {phase && <span className={styles.note}>{phase}</span>}
      </dt>
      <dd>
        <Value fact={fact} />
      </dd>
    </div>
  );
}

const keyOf = ({ phase, field, planned, current }: Fact, index: number) =>
  `${phase} ${field} ${planned} ${current.source.id} ${index}`;

export function SiteFacts() {
  const m = useMessages().panel.site;
  const { rows, figures, places } = usePanel().model;
  if (rows.length + figures.length + places.length === 0) return null;
  const first = figures.slice(0, figuresAtOnce);
  const rest = figures.slice(figuresAtOnce);
  return (
    <PanelSection title={m.title}>
      {rows.length > 0 && (
        <dl className={styles.rows}>
          {rows.map(({ key, facts }) => (
            <Row key={key} facts={facts} />
          ))}
        </dl>
      )}
      {places.length > 0 && (
        <Fold title={m.place}>
          <ul className={styles.places}>
            {places.map((fact, index) => (
              <li key={keyOf(fact, index)}>
                <Value fact={fact} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
      {first.length > 0 && (
        <>
          <h4 className={styles.title}>{m.otherFigures}</h4>
          <dl className={styles.rows}>
            {first.map((fact, index) => (
              <FigureRow key={keyOf(fact, index)} fact={fact} />
            ))}
          </dl>
        </>
      )}
      {rest.length > 0 && (
        <Fold title={m.more(rest.length)}>
          <dl className={styles.rows}>
            {rest.map((fact, index) => (
              <FigureRow key={keyOf(fact, index)} fact={fact} />
            ))}
          </dl>
        </Fold>
      )}
    </PanelSection>
  );
}
