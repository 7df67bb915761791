/** Words of the timeline: year, play, hindsight, the range of announcements. */
export const year = {
  title: 'Year',
  label: 'Year looked at, as of its end',
  play: 'Play the years',
  pause: 'Pause',
  hindsight: 'with hindsight',
  hindsightHelp:
    'With hindsight the map shows all that is known today about that year. Without it, only what had been published by then.',
  chart: 'Bars: capacity first announced in each year. Line: capacity operating at its end.',
  value: (year: number, announced: string, operating: string) =>
    `${year}: ${announced} newly announced, ${operating} operating`,
};
