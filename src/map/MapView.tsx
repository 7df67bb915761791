/** The map with its legend and furniture. The default export, so that the shell can load it late. */
import 'maplibre-gl/dist/maplibre-gl.css';
import { useEffect, useLayoutEffect, useRef, useState, type CSSProperties } from 'react';
import { useLang, useMessages } from '../i18n/LangContext.tsx';
import { useStore } from '../state/store.ts';
import { isOnSlide } from '../state/talk.ts';
import { useView } from '../state/ViewContext.tsx';
import { Furniture, SlideCredits } from './Furniture.tsx';
import { Legend } from './Legend.tsx';
import { MapController } from './MapController.ts';
import { MapOptions } from './MapOptions.tsx';
import { MemberList } from './MemberList.tsx';
import { useMapStatus } from './mapStatus.ts';
import styles from './MapView.module.css';
import { hasWebGl2 } from './webgl.ts';

export default function MapView() {
  const m = useMessages().map;
  const lang = useLang();
  const view = useView();
  const insets = useStore((state) => state.insets);
  const onSlide = useStore(isOnSlide);
  const notify = useStore((state) => state.notify);
  const root = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  const labels = useRef<HTMLDivElement>(null);
  const controller = useRef<MapController | null>(null);
  const newest = useRef({ view, lang, onSlide });
  const [canDraw] = useState(() => hasWebGl2(document));

  useLayoutEffect(() => {
    newest.current = { view, lang, onSlide };
    controller.current?.setOnSlide(onSlide);
    controller.current?.setView(view);
    controller.current?.setLang(lang);
  }, [view, lang, onSlide]);

  useEffect(() => {
    if (!canDraw) {
      notify({ kind: 'no-webgl' });
      return undefined;
    }
    if (!root.current || !canvas.current || !labels.current) return undefined;
    const map = new MapController(
      { root: root.current, canvas: canvas.current, labels: labels.current },
      useStore,
      newest.current.view,
      newest.current.lang,
    );
    map.setOnSlide(newest.current.onSlide);
    controller.current = map;
    return () => {
      controller.current = null;
      map.destroy();
    };
  }, [canDraw, notify]);

  const style = {
    '--inset-top': `${insets.top}px`,
    '--inset-right': `${insets.right}px`,
    '--inset-bottom': `${insets.bottom}px`,
    '--inset-left': `${insets.left}px`,
  } as CSSProperties;
  return (
    <div className={styles['root']} ref={root} style={style} data-slide={onSlide || undefined}>
      {canDraw ? (
        <>
          <div className={styles['canvas']} ref={canvas} />
          <div className={styles['labels']} ref={labels} aria-hidden="true" />
          <PointedAt />
          {onSlide ? (
            <SlideCredits />
          ) : (
            <>
              <Legend />
              <Furniture onZoom={(steps) => controller.current?.zoomBy(steps)} />
              <MapOptions />
              <MemberList />
            </>
          )}
        </>
      ) : (
        <p className={styles['missing']}>{m.noWebGl}</p>
      )}
    </div>
  );
}

/** Says what the keyboard points at to whom does not see it. */
function PointedAt() {
  const pointedAt = useMapStatus((status) => status.pointedAt);
  return (
    <p className={styles['spoken']} aria-live="polite">
      {pointedAt}
    </p>
  );
}
