/** Words of the shell: name, landmarks, notices, about. */
export const app = {
  name: 'Groundbreak',
  tagline: 'China’s electric-car plants: promised, built, lapsed',
  skipToList: 'Skip to the list of plants',
  regions: {
    briefings: 'Briefings',
    find: 'Find plants',
    browse: 'Browse plants',
    map: 'Map of plants',
    plant: 'Plant',
    notices: 'Notices',
  },
  /** each language is named in itself, so only the control's own name is translated */
  language: 'Language',
  theme: { label: 'Theme', light: 'Light', dark: 'Dark', system: 'System' },
  hint: {
    withKeys: 'Choose a circle to see its facts and their sources. Press ? for keys.',
    touch: 'Tap a circle to see its facts and their sources.',
    dismiss: 'Got it',
  },
  narrow: {
    filters: 'Filters',
    openFilters: (on: number) => (on > 0 ? `Filter · ${on}` : 'Filter'),
    showPlants: (count: number) => (count === 1 ? 'Show 1 plant' : `Show ${count} plants`),
  },
  sheet: { larger: 'Larger', smaller: 'Smaller' },
  present: 'Present',
  briefings: 'Briefings',
  keys: 'Keys',
  stages: {
    label: 'What is shown',
    map: 'Map',
    table: 'Table',
    compare: 'Compare',
    loading: 'Opening…',
  },
  loading: 'Loading the plants…',
  mapLoading: 'Drawing the map…',
  failed: {
    title: 'The plants could not be loaded',
    /** what happened, by the kind of fault */
    reasons: {
      missing: (url: string) =>
        `There is no dataset at ${url}. If you host this page, check that the folder data/ was copied with it.`,
      network: () =>
        'The connection failed before the dataset had arrived. Check it and try again.',
      malformed: (url: string) => `The file ${url} is not valid JSON.`,
      'too-large': () => 'The dataset is larger than 64 MB, the most that this page reads.',
      'nothing-usable': (url: string) => `The file ${url} holds no plant that can be shown.`,
    },
    retry: 'Try again',
  },
  findings: {
    partial: (sites: number, claims: number) => {
      const parts = [
        ...(sites > 0 ? [sites === 1 ? '1 plant' : `${sites} plants`] : []),
        ...(claims > 0 ? [claims === 1 ? '1 claim' : `${claims} claims`] : []),
      ];
      return parts.length > 0
        ? `The dataset has faults: ${parts.join(' and ')} left out. The rest is shown.`
        : 'The dataset has faults. What is good is shown.';
    },
    show: (count: number) => (count === 1 ? 'Show the fault' : `Show the ${count} faults`),
    title: 'Faults in the dataset',
    close: 'Close',
    remedy: 'To mend it:',
    more: (count: number) => `and ${count} more`,
  },
  notices: {
    dismiss: 'Dismiss',
    dropped: (parameter: string, value: string, reason: string) =>
      `The link’s ${parameter}=${value} was ignored: ${reason}.`,
    reasons: {
      'not-a-year': 'a year has four digits',
      'not-a-switch': 'it can be 0 or 1',
      'not-an-id': 'an id is made of lower-case letters, digits and hyphens',
      'not-a-status': 'a status is operating, construction, announced or lapsed',
      'not-a-role': 'a role is owner, partner, operator, contract-manufacturer or former-owner',
      'not-a-kind': 'a kind is vehicles, components or network',
      'not-a-trait': 'it can be disputed or not-stated',
      'not-a-range': 'a range is two numbers with a hyphen, the smaller first',
      'not-a-search': 'a search has at most 100 characters',
      'not-a-stage': 'it can be map, table or compare',
      'not-a-grouping': 'it can be plant, company or province',
      'not-a-sort': 'it is a column of the table, with a hyphen before it for descending',
      'not-a-colouring': 'it can be status or company',
      'not-a-placing': 'it can be parted or true',
      'too-many-pins': 'at most four plants stand side by side',
      'unknown-province': 'the dataset has no plant in such a province',
      'unknown-source': 'the dataset has no such source',
      'not-a-camera': 'a view is latitude, longitude and zoom',
      'not-a-language': 'the languages are en and zh',
      'not-a-theme': 'a theme is light or dark',
      'not-a-scene': 'a scene is a number from 1 on',
      'no-such-scene': 'the briefing has fewer scenes; the last one is shown',
      'unknown-site': 'the dataset has no such plant',
      'unknown-company': 'the dataset has no such company',
      'outside-the-data': 'the data does not reach there; the nearest year is shown',
    },
    basemapMissing: 'The basemap could not be loaded. The plants are shown on a plain ground.',
    basemapRefused: (host: string) =>
      `The basemap of ${host} could not be used. The embedded one is shown.`,
    briefingMissing: {
      unreachable: 'The briefing could not be loaded. Check the connection and present again.',
      unusable: 'The briefing holds no scene that can be shown.',
      unknown: 'This browser keeps no briefing of that name.',
    },
    noWebgl:
      'This browser cannot draw the map (WebGL 2 is missing). The list and the panels work as usual.',
  },
  crashed: {
    title: 'This part of the page has failed',
    body: 'The rest goes on working. What happened:',
    again: 'Try this part again',
  },
  about: {
    open: 'About',
    title: 'About Groundbreak',
    body: 'A map of China’s electric-car plants, claim by claim. Each fact is what one published source states; where sources differ, all of them are shown.',
    reach: (date: string) => `The research reaches to ${date}.`,
    dataLicence: 'Dataset: CC BY 4.0. Code: MIT.',
    credits: 'Credits',
    what: {
      shapes: 'land, water and borders',
      places: 'cities and towns',
      divisions: 'names of divisions',
      'latin-font': 'Latin type',
      'chinese-font': 'Chinese type on the map',
      renderer: 'map drawing',
    },
    close: 'Close',
  },
};
