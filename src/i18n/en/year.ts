/** Words of the timeline: year, play, hindsight, the range of announcements. */

const plants = (count: number) => (count === 1 ? '1 plant' : `${count} plants`);

export const year = {
  title: 'Year',
  label: 'Year looked at, as of its end',
  play: 'Play the years',
  pause: 'Pause',
  speed: 'Speed of play',
  times: (speed: number) => `${speed}×`,
  hindsight: 'with hindsight',
  hindsightHelp: {
    on: 'all that is known today',
    off: 'only what was published by then',
  },
  chart:
    'Bars: capacity first announced in each year, by what had become of it by the year looked at; later years are paler. Line: capacity in production at each year’s end. Bars and line have scales of their own.',
  value: (year: number, announced: string, operating: string) =>
    `${year}: ${announced} newly announced, ${operating} in production`,
  /** where the scale of the bars ends */
  announcedScale: (amount: string) => `${amount} announced in a year`,
  /** where the scale of the line ends */
  operatingScale: (amount: string) => `${amount} in production`,
  readOut: {
    announced: (count: number, amount: string | null) =>
      count === 0
        ? 'No plant newly announced.'
        : `${plants(count)} newly announced${amount === null ? '' : `, ${amount} cars a year`}.`,
    notStated: (count: number, of: number) =>
      count === of ? 'No source states a capacity.' : `${count} without a stated capacity.`,
    operating: (amount: string, isOver: boolean) =>
      `${amount} cars a year in production ${isOver ? 'at its end' : 'so far'}.`,
    toCome: 'After the year looked at, as known today.',
    unknown: (year: number) => `Not known at the end of ${year}.`,
  },
  announced: {
    title: 'Year of announcement',
    from: 'Announced from',
    to: 'Announced to',
    noLimit: (year: number) => `${year}, no limit`,
    range: (from: number, to: number) =>
      from === to ? `Announced in ${from}` : `Announced ${from}–${to}`,
    all: 'all years',
    howTo: 'Drag along the years to see only the plants announced in them.',
    help: 'The year in which a plant first counts as announced: by its announcement, or else by the first dated mention of it.',
  },
  empty: {
    'other kinds': 'The timeline counts car plants, and the filters leave none.',
    'no plant': 'The filters leave no car plant to count.',
  },
};
