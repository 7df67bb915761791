/** Laser pointer and pen over the slide, and what has been drawn on this scene. */
import { memo, useCallback, useEffect, useRef, useState } from 'react';
import { usePresentingMessages } from '../../i18n/presenting.ts';
import type { Tool } from '../play/play.ts';
import { usePlay } from '../play/playStore.ts';
import { useTalk } from '../talk/TalkContext.tsx';
import { slideSize } from './frame.ts';
import styles from './Ink.module.css';
import { strokesOn, turnInkTo, useInk } from './inkStore.ts';
import { strokePath, type Stroke } from './stroke.ts';
import { useLaser } from './useLaser.ts';
import { usePen } from './usePen.ts';

const { width, height } = slideSize;
const viewBox = `${-width / 2} ${-height / 2} ${width} ${height}`;

export function Ink() {
  const { briefing, scene } = useTalk();
  const tool = usePlay((play) => play.tool);
  const overlay = usePlay((play) => play.overlay);
  const strokes = useInk(strokesOn);
  const layer = useRef<HTMLDivElement>(null);
  const live = useRef<SVGPathElement>(null);
  const dot = useRef<SVGCircleElement>(null);
  const trail = useRef<SVGPathElement>(null);

  const at = `${briefing.id}/${scene.id}`;
  useEffect(() => {
    turnInkTo(at);
    return () => turnInkTo(null);
  }, [at]);

  // As it is drawn the line goes straight into the page: no render for each point.
  const showLive = useCallback((stroke: Stroke | null) => {
    live.current?.setAttribute('d', stroke ? strokePath(stroke, false) : '');
  }, []);
  const isFree = overlay === null;
  usePen(layer, isFree && tool === 'pen', showLive);
  useLaser(layer, isFree && tool === 'laser', { dot, trail });

  return (
    <>
      <div ref={layer} className={styles.ink} data-tool={(isFree && tool) || undefined}>
        <svg className={styles.sheet} viewBox={viewBox} aria-hidden="true" data-ink="">
          {strokes.map((stroke, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- lines have no other name, and keep their order
            <Line key={index} stroke={stroke} />
          ))}
          <path ref={live} className={styles.line} />
          <path ref={trail} className={styles.trail} />
          <circle ref={dot} className={styles.dot} r="13" visibility="hidden" />
        </svg>
      </div>
      <ToolSaid tool={tool} />
    </>
  );
}

const Line = memo(function Line({ stroke }: { readonly stroke: Stroke }) {
  return <path className={styles.line} d={strokePath(stroke, true)} data-stroke="" />;
});

/** Says which tool has been taken up or laid down; nothing before the first. */
function ToolSaid({ tool }: { readonly tool: Tool | null }) {
  const m = usePresentingMessages().overlays.ink;
  const [last, setLast] = useState(tool);
  const [said, setSaid] = useState<keyof typeof m | null>(tool);
  if (tool !== last) {
    setLast(tool);
    setSaid(tool ?? 'none');
  }
  return (
    <p className="visually-hidden" role="status">
      {said && m[said]}
    </p>
  );
}
