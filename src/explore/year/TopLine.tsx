/** The line at the top of the chart: where its two scales end, and the range of announcements. */
import { formatShort } from '../../i18n/format.ts';
import { useLang, useMessages } from '../../i18n/LangContext.tsx';
import type { YearRange, YearScale } from '../../chronicle/years.ts';
import styles from './TopLine.module.css';

interface Props {
  readonly scale: YearScale;
  /** the range of announcements that is set; null where none is */
  readonly range: YearRange | null;
  readonly onClear: () => void;
}

export function TopLine({ scale, range, onClear }: Props) {
  const m = useMessages().year;
  const lang = useLang();
  return (
    <div className={styles.top} data-range={range ? true : undefined}>
      <span className={styles.bars} aria-hidden="true">
        {scale.announced > 0 && m.announcedScale(formatShort(scale.announced, lang))}
      </span>
      {range && (
        <span className={styles.range}>
          {m.announced.range(range.first, range.last)}
          <button type="button" className={styles.clear} onClick={onClear}>
            {m.announced.all}
          </button>
        </span>
      )}
      <span className={styles.line} aria-hidden="true">
        {scale.operating > 0 && m.operatingScale(formatShort(scale.operating, lang))}
      </span>
    </div>
  );
}
