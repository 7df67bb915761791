/** Words on the map: accessible names, legend, halo and label texts, attribution. */
import type { SiteOutcome, Totals } from '../../chronicle/types.ts';
import { formatNumber, formatShort } from '../format.ts';
import type { Lang } from '../lang.ts';

type JoinedWords = Omit<Totals, 'sites' | 'pending'> & { readonly plants: number };

export const map = {
  name: 'Map of electric-car plants. Arrow keys move it, plus and minus zoom, Enter opens the circle nearest the middle. The list holds the same plants.',
  nameHeld: 'Map of electric-car plants, held still on a slide.',
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

  /** near plants drawn as one circle */
  joined: {
    plants: (count: number) => `${formatNumber(count, 'en')} plants`,
    detail: ({ plants, announced, operating, lapsed, notStated }: JoinedWords) =>
      notStated === plants
        ? 'no source states a capacity'
        : [
            `${formatShort(announced, 'en')} announced`,
            operating > 0 ? `${formatShort(operating, 'en')} built` : 'none built',
            lapsed > 0 && `${formatShort(lapsed, 'en')} lapsed`,
            notStated > 0 && `${formatNumber(notStated, 'en')} not stated`,
          ]
            .filter((part) => part !== false)
            .join(' · '),
    among: (count: number) => `one of ${formatNumber(count, 'en')} plants joined here`,
    list: 'Plants on this spot',
    close: 'Close',
  },

  options: {
    title: 'Map options',
    colour: 'Colour',
    byStatus: 'By status',
    byCompany: 'By company',
    places: 'Places',
    parted: 'Moved apart',
    truePlaces: 'True places',
    join: 'Join near plants',
    basemap: 'Another basemap…',
  },

  legend: {
    title: 'Ring: announced · disc: built',
    value: (capacity: number, lang: Lang) => `${formatShort(capacity, lang)} cars/yr`,
    circles: (values: readonly string[]) =>
      `The area of a circle stands for capacity; shown: ${values.join(', ')}.`,
    building: 'being built',
    lapsed: 'lapsed',
    notStated: 'not stated',
    joined: 'near plants, joined',
    companies: 'Colour: company',
    otherCompanies: 'Other companies',
    parted: 'Circles moved apart for legibility',
    truePlaces: 'Circles in their true places',
    capped: 'Largest joined circles drawn smaller than their sum',
    clamped: (px: number) => `Smallest rings enlarged to ${px} px`,
  },
};
