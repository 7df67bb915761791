/** A scene on screen: title, caption and sources over the map, with the parts that it shows. */
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useLang } from '../../i18n/LangContext.tsx';
import { langTag } from '../../i18n/lang.ts';
import { usePresentingMessages } from '../../i18n/presenting.ts';
import { plainText, type ToldScene } from '../briefing/told.ts';
import { Ink } from '../ink/Ink.tsx';
import type { SlideParts } from '../parts.ts';
import { perform, usePlay } from '../play/playStore.ts';
import { useTalk } from '../talk/TalkContext.tsx';
import { Controls } from './Controls.tsx';
import styles from './Slide.module.css';
import { Sources } from './Sources.tsx';
import { Told } from './Told.tsx';
import { useAsideOnChoice } from './useAsideOnChoice.ts';
import { useScrollable } from './useScrollable.ts';
import { useSlideInsets } from './useSlideInsets.ts';
import { useSwipe } from './useSwipe.ts';

/** Titles longer than so many letters are set smaller; a Chinese character counts for two. */
const longTitle = 56;

const lengthOf = (text: string) => text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0);

export function Slide({
  parts: { Legend, Timeline, Plant, Compare, Chart },
}: {
  parts: SlideParts;
}) {
  const { scene, scenes } = useTalk();
  const m = usePresentingMessages().slide;
  const lang = useLang();
  const overlay = usePlay((play) => play.overlay);
  const blank = usePlay((play) => play.blank);
  const slide = useRef<HTMLElement>(null);
  const head = useRef<HTMLElement>(null);
  const rest = useRef<HTMLDivElement>(null);
  const column = useRef<HTMLDivElement>(null);
  const timeline = useRef<HTMLDivElement>(null);
  const restScrolls = useScrollable(rest);
  const columnScrolls = useScrollable(column);

  useSlideInsets({ slide, head, rest, column, timeline });
  useAsideOnChoice(scene);
  useSwipe();
  useEffect(() => slide.current?.focus({ preventScroll: true }), []);
  useFromTop(rest, scene.number);
  useFromTop(column, scene.number);

  const { shows, number, title, caption, sources } = scene;
  const isBeside = shows.has('plant') || shows.has('compare') || shows.has('chart');
  const name = m.scene(number, scenes.length, plainText(title));
  return (
    <section
      ref={slide}
      className={styles.slide}
      lang={langTag[lang]}
      tabIndex={-1}
      aria-roledescription={m.role}
      aria-label={name}
      data-beside={isBeside || undefined}
    >
      <header ref={head} className={styles.head} data-map-obstacle="">
        <Kicker />
        <h2
          className={styles.title}
          lang={title.lang ?? undefined}
          data-long={lengthOf(plainText(title)) > longTitle || undefined}
        >
          <Told text={title} />
        </h2>
      </header>

      <div
        ref={rest}
        className={styles.rest}
        {...(restScrolls && { tabIndex: 0, role: 'group', 'aria-label': m.below })}
      >
        <div className={styles.side}>
          {(caption || sources.length > 0) && (
            <div className={styles.caption} data-map-obstacle="">
              {caption && (
                <p className={styles.words} lang={caption.lang ?? undefined}>
                  <Told text={caption} />
                </p>
              )}
              {sources.length > 0 && <Sources sources={sources} />}
            </div>
          )}
          {isBeside && (
            <div
              ref={column}
              className={styles.column}
              data-map-obstacle=""
              {...(columnScrolls && { tabIndex: 0, role: 'group', 'aria-label': m.beside })}
            >
              {shows.has('plant') && <Plant />}
              {shows.has('compare') && <Compare />}
              {shows.has('chart') && <Chart by={scene.by} />}
            </div>
          )}
        </div>
        {shows.has('timeline') && (
          <div ref={timeline} className={styles.timeline} data-map-obstacle="">
            <Timeline />
          </div>
        )}
        {shows.has('legend') && (
          <div className={styles.legend}>
            <Legend />
          </div>
        )}
      </div>

      <Ink />
      {overlay === null && <Controls />}
      <div
        className={styles.progress}
        style={{ inlineSize: `${(100 * number) / scenes.length}%` }}
      />
      <Typed />
      <Said name={name} number={number} />
      {blank && (
        <button
          type="button"
          className={styles.blank}
          data-colour={blank}
          tabIndex={-1}
          aria-label={m.blank[blank]}
          onClick={() => perform({ kind: 'blank', colour: blank })}
        />
      )}
    </section>
  );
}

/** Another scene is read from its beginning. */
function useFromTop(ref: RefObject<HTMLElement | null>, number: number): void {
  const last = useRef(number);
  useEffect(() => {
    if (last.current === number) return;
    last.current = number;
    if (ref.current) ref.current.scrollTop = 0;
  }, [ref, number]);
}

/** Which scene of how many, and of what. */
function Kicker() {
  const { briefing, scene, scenes } = useTalk();
  const m = usePresentingMessages().slide;
  const lang = useLang();
  const other = lang === 'en' ? 'zh' : 'en';
  const own = briefing.title[lang];
  return (
    <p className={styles.kicker}>
      {m.kicker(scene.number, scenes.length)} ·{' '}
      <span lang={own === undefined ? langTag[other] : undefined}>
        {own ?? briefing.title[other]}
      </span>
    </p>
  );
}

/** The number of a scene as it is typed. */
function Typed() {
  const digits = usePlay((play) => play.digits);
  return (
    digits !== '' && (
      <p className={styles.typed} aria-hidden="true">
        → {digits}
      </p>
    )
  );
}

/** Says each new scene once; the first one is said by the focus. What else is typed or dark, too. */
function Said({ name, number }: { name: string } & Pick<ToldScene, 'number'>) {
  const m = usePresentingMessages().slide;
  const { blank, digits } = usePlay();
  const [said, setSaid] = useState({ number, name: '' });
  if (said.number !== number) setSaid({ number, name });
  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {said.name}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {blank ? m.blank[blank] : digits && m.jump(digits)}
      </p>
    </>
  );
}
