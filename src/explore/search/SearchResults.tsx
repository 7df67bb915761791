/** The results under the search box, by kind, each with what matched. The box moves and chooses. */
import { useEffect, type ReactNode } from 'react';
import { formatInterval } from '../../i18n/format.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import { langTag } from '../../i18n/lang.ts';
import type { Marked } from '../../state/search/explain.ts';
import type { Found, Hit, HitGroup } from '../../state/search/SearchIndex.ts';
import { useView } from '../../state/ViewContext.tsx';
import sectionTitle from '../../ui/SectionTitle.module.css';
import styles from './SearchResults.module.css';

interface Props {
  readonly id: string;
  readonly found: Found;
  readonly words: string;
  /** position of the option that Enter takes */
  readonly active: number;
  onPoint(position: number): void;
  onChoose(position: number): void;
}

export function SearchResults({ id, found, words, active, onPoint, onChoose }: Props) {
  const m = useMessages().search;
  useEffect(() => {
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);

  const option = (position: number, content: ReactNode) => (
    // The keys are the box's, which keeps the focus.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      key={position}
      id={`${id}-${position}`}
      className={styles.option}
      role="option"
      aria-selected={position === active}
      onPointerMove={() => onPoint(position)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(position)}
    >
      {content}
    </div>
  );

  const { size } = found.sites;
  const before = (group: number) =>
    found.groups.slice(0, group).reduce((sum, { hits }) => sum + hits.length, size > 0 ? 1 : 0);

  return (
    <div id={id} className={styles.results} role="listbox" aria-label={m.results}>
      {size > 0 &&
        option(
          0,
          <>
            <span className={styles.all}>{m.showPlants(size, words)}</span>
            {found.similar && <span className={styles.because}>{m.similar}</span>}
            {found.bySource && <span className={styles.because}>{m.bySource(size)}</span>}
          </>,
        )}
      {found.groups.map(({ kind, hits, total }, group) => (
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`} className={styles.group}>
          <GroupTitle id={`${id}-${kind}`} kind={kind} hits={hits} total={total} />
          {hits.map((hit, index) => option(before(group) + index, <Result hit={hit} />))}
        </div>
      ))}
    </div>
  );
}

function GroupTitle({ id, kind, hits, total }: HitGroup & { id: string }) {
  const m = useMessages().search;
  return (
    <div className={styles.title}>
      <span id={id} className={sectionTitle.title}>
        {m.kinds[kind]}
      </span>
      <span className={styles.count}>
        {total > hits.length ? m.some(hits.length, total) : total}
      </span>
    </div>
  );
}

function Result({ hit }: { hit: Hit }) {
  const { target, name, because } = hit;
  const m = useMessages().search;
  const { shownIds } = useView();
  const lang = useLang();
  const isSource = target.kind === 'source';
  return (
    <>
      <span className={isSource ? styles.sourceTitle : styles.name}>
        <MarkedText text={name} />
      </span>
      {target.kind !== 'plant' && <span className={styles.count}>{m.plants(target.plants)}</span>}
      {target.kind === 'place' && (
        <span className={styles.because}>
          {m.within(
            m.levels[target.level],
            target.within.map((name) => name[lang]),
          )}
        </span>
      )}
      {isSource && (
        <span className={styles.because}>
          <MarkedText text={publisherOf(hit)} />
          {target.source.published && ` · ${formatInterval(target.source.published, lang)}`}
        </span>
      )}
      {because.map((text) =>
        isSource && text.field === 'publisher' ? null : (
          <span key={`${text.field} ${text.text}`} className={styles.because}>
            {m.fields[text.field]}
            <MarkedText text={text} />
          </span>
        ),
      )}
      {target.kind === 'plant' && !shownIds.has(target.site.id) && (
        <span className={styles.aside}>{m.notInView}</span>
      )}
    </>
  );
}

/** The publisher of a source, marked where that is what matched. */
function publisherOf({ target, because }: Hit): Marked {
  return (
    because.find(({ field }) => field === 'publisher') ?? {
      field: 'publisher',
      text: target.kind === 'source' ? target.source.publisher : '',
      lang: null,
      marks: [],
    }
  );
}

/** A text in its own language with the matching letters marked. */
function MarkedText({ text: { text, lang, marks } }: { text: Marked }) {
  const pageLang = langTag[useLang()];
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  return <span lang={lang === null || lang === pageLang ? undefined : lang}>{parts}</span>;
}
