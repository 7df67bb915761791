/**
 * Promise and outcome: an ordered list, each milestone with its marks on a time axis that all rows
 * share. What the marks show stands in words beside them, so the drawing is hidden from readers.
 */
import { useState, type CSSProperties } from 'react';
import type { Day } from '../../dataset/schema.ts';
import { formatInterval } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/LangContext.tsx';
import { useView } from '../../state/ViewContext.tsx';
import { Button } from '../../ui/Button.tsx';
import { Citation } from '../citation/Citation.tsx';
import { usePanel, usePhaseName } from './PanelContext.tsx';
import { PanelSection } from './PanelSection.tsx';
import { Slippages } from './Slippages.tsx';
import { shortStory, storyAxis, type StoryAxis, type StoryMark, type StoryRow } from './story.ts';
import styles from './Story.module.css';
import { AxisStrip, MarksStrip, stripPad, stripWidth } from './StoryStrip.tsx';
import { Undated } from './Undated.tsx';
import { noteLang, useWords } from '../citation/useWords.ts';

function Dates({ marks, planned }: { marks: readonly StoryMark[]; planned: boolean }) {
  const m = useMessages().panel;
  const words = useWords();
  return marks.map(({ cited, datedByPublication, inferred, when }) => {
    const date = datedByPublication
      ? m.story.byPublication(formatInterval(when, words.lang))
      : words.date(cited);
    return (
      <span key={`${when.from} ${when.to}`} className={planned ? styles.planned : styles.actual}>
        {planned ? m.story.plannedFor(date ?? '') : date}
        <Citation cited={cited} />
        {inferred && ` ${m.inferred}`}
      </span>
    );
  });
}

/** What a row is about: the milestone, or what happened. */
function RowTitle({ row }: { row: StoryRow }) {
  const { terms, panel } = useMessages();
  const { claim } = (row.actual[0] ?? row.planned[0])?.cited ?? {};
  if (row.field === 'event' && claim?.note) return <span lang={noteLang}>{claim.note}</span>;
  const onlyPlanned = row.actual.length === 0;
  const name = (onlyPlanned && terms.planned[row.field]) || terms.field[row.field];
  return <>{claim?.state ? panel.qualified(name, terms.licence[claim.state]) : name}</>;
}

function Row({ row, axis, day }: { row: StoryRow; axis: StoryAxis; day: Day }) {
  const m = useMessages().panel.story;
  const { lang } = useWords();
  const later = [...row.actual, ...row.planned].every(({ when }) => when.from > day);
  const phase = usePhaseName()(row.phase, lang);
  return (
    <li className={styles.row}>
      <MarksStrip row={row} axis={axis} />
      <div className={styles.words}>
        <span className={styles.title}>
          <RowTitle row={row} />
        </span>
        {phase && <span className={styles.phase}> {phase}</span>}
        <span className={styles.dates}>
          <Dates marks={row.actual} planned={false} />
          <Dates marks={row.planned} planned />
          {later && <span>{m.later}</span>}
        </span>
      </div>
    </li>
  );
}

export function Story() {
  const m = useMessages().panel.story;
  const { story, undated } = usePanel().model;
  const { day } = useView().standpoint;
  const [all, setAll] = useState(false);
  const short = shortStory(story);
  const shown = all ? story : short;
  const axis = storyAxis(story, stripWidth, stripPad);
  const now = axis?.xEnd(day) ?? 0;
  if (!axis && undated.length === 0) return null;
  return (
    <PanelSection title={m.title}>
      <Slippages />
      {axis && (
        <div className={styles.story} style={{ '--strip': `${stripWidth}px` } as CSSProperties}>
          <div className={styles.grid} aria-hidden="true">
            {axis.ticks.map(({ year, x }) => (
              <i key={year} style={{ insetInlineStart: x }} />
            ))}
            {now < stripWidth - stripPad && (
              <i className={styles.now} style={{ insetInlineStart: now }} />
            )}
          </div>
          <AxisStrip axis={axis} />
          <ol>
            {shown.map((row) => (
              <Row key={row.key} row={row} axis={axis} day={day} />
            ))}
          </ol>
        </div>
      )}
      {axis && <p className={styles.key}>{m.key}</p>}
      {short.length < story.length && (
        <Button look="plain" aria-expanded={all} onPress={() => setAll(!all)}>
          {all ? m.fewer : m.more(story.length - short.length)}
        </Button>
      )}
      <Undated events={undated} />
    </PanelSection>
  );
}
