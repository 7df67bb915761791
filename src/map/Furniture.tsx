/** What stands at the map's edge: zoom buttons, scale bar, credits and the view of borders. */
import { useMessages } from '../i18n/LangContext.tsx';
import { BasemapCredits } from './basemap/BasemapCredits.tsx';
import styles from './Furniture.module.css';
import { useMapStatus } from './mapStatus.ts';
import { scaleBar } from './scaleBar.ts';

export function Furniture({ onZoom }: { onZoom: (steps: number) => void }) {
  const m = useMessages().map;
  const metresPerPx = useMapStatus((status) => status.metresPerPx);
  const bar = scaleBar(metresPerPx);
  return (
    <>
      <div className={styles['zoom']} role="group" aria-label={m.zoom} data-map-obstacle="">
        <button type="button" aria-label={m.zoomIn} onClick={() => onZoom(1)}>
          <span aria-hidden="true">+</span>
        </button>
        <button type="button" aria-label={m.zoomOut} onClick={() => onZoom(-1)}>
          <span aria-hidden="true">−</span>
        </button>
      </div>
      <div className={styles['foot']}>
        {bar && (
          <span className={styles['bar']} style={{ inlineSize: `${bar.px}px` }}>
            {m.distance(bar.metres)}
          </span>
        )}
        <small className={styles['credits']}>
          <BasemapCredits />
        </small>
      </div>
    </>
  );
}

/** On a slide only what the ground owes is said, small, where nothing else stands. */
export function SlideCredits() {
  return (
    <small className={styles['slideCredits']} data-map-obstacle="">
      <BasemapCredits />
    </small>
  );
}
