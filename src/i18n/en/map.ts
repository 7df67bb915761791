/** Words on the map: accessible names, legend, halo and label texts, attribution. */
import type { SiteOutcome } from '../../chronicle/types.ts';
import { formatNumber, formatShort } from '../format.ts';
import type { Lang } from '../lang.ts';

export const map = {
  name: 'Map of electric-car plants. Arrow keys move it, plus and minus zoom. The list holds the same plants.',
  noWebGl:
    'This browser cannot draw the map: it has no WebGL 2. The list, the filters and every plant’s facts work without it.',

  zoom: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  distance: (metres: number) =>
    metres >= 1000 ? `${formatNumber(metres / 1000, 'en')} km` : `${formatNumber(metres, 'en')} m`,

  label: (company: string, place: string) => `${company} · ${place}`,
  labelDetail: ({ announced, operating }: Pick<SiteOutcome, 'announced' | 'operating'>) =>
    announced === null
      ? 'no source states a capacity'
      : `${formatShort(announced, 'en')} announced · ${
          operating > 0 ? `${formatShort(operating, 'en')} built` : 'none built'
        }`,

  legend: {
    title: 'Ring: announced · disc: built',
    value: (capacity: number, lang: Lang) => `${formatShort(capacity, lang)} cars/yr`,
    circles: (values: readonly string[]) =>
      `The area of a circle stands for capacity; shown: ${values.join(', ')}.`,
    lapsed: 'lapsed',
    notStated: 'not stated',
    parted: 'Circles moved apart for legibility',
    clamped: (px: number) => `Smallest rings enlarged to ${px} px`,
  },
};
