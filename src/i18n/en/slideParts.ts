/** Words of what explore draws on a slide: timeline, plant, comparison, chart. */

const by = {
  plant: 'by plant',
  company: 'by company',
  province: 'by province',
};

export const slideParts = {
  /** the view is without hindsight */
  asKnownThen: 'as known then',
  /** a source beside the fact that it states, in short */
  source: (publisher: string, date: string | null) =>
    date === null ? publisher : `${publisher}, ${date}`,
  /** `values` with an "or" between them */
  differ: (values: string) => `sources differ: ${values}`,
  differAbout: (phase: string, values: string) => `${phase}, sources differ: ${values}`,
  /** parts that do not make up what is stated of the whole */
  sumDiffers: (parts: string, stated: string) =>
    `parts add up to ${parts}, the stated total is ${stated}`,
  announced: 'Announced, cars a year',
  toCome: 'To come',
  planned: (amount: string) => `${amount} planned`,
  noPlant: 'No plant is chosen.',
  morePhases: (count: string) => `and ${count} more`,
  compare: {
    title: 'Promise and outcome side by side',
    /** short enough for the head of a narrow column */
    rows: {
      status: 'Status',
      announced: 'Announced',
      operating: 'Built',
      planned: 'Planned start',
      actual: 'Actual start',
      slippage: 'Slippage',
      investment: 'Investment',
      licence: 'Licence',
    },
    none: 'No plants are set side by side.',
  },
  chart: {
    title: (grouping: keyof typeof by) => `Promised against built, ${by[grouping]}`,
    sum: (built: string, promised: string) => `${built} built of ${promised} cars a year announced`,
    amount: (built: string, promised: string) => `built ${built} of ${promised}`,
    others: (count: string) => `others: ${count}`,
    none: 'The filters leave no plant to count.',
  },
};
