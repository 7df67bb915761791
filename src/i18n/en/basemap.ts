/** Words of the choice of basemap. */
export const basemap = {
  title: 'Basemap',
  close: 'Close',
  intro:
    'The map stands on a basemap that comes with this page and asks no other host for anything. For more detail you can name another one: the address of a MapLibre style or of a PMTiles archive.',
  inUse: {
    embedded: 'In use: the embedded basemap.',
    other: (host: string) => `In use: the basemap of ${host}.`,
  },
  address: 'Address of a style or archive',
  hint: 'It begins with https://, and ends in .pmtiles if it is an archive.',
  use: 'Use it',
  opening: (host: string) => `Asking ${host}…`,
  embedded: 'Back to the embedded basemap',

  question: (hosts: readonly string[]) =>
    hosts.length === 1 ? `Contact ${hosts[0]}?` : `Contact these ${hosts.length} hosts?`,
  consequence: (hosts: readonly string[]): string =>
    hosts.length === 1
      ? 'It will see your network address and which parts of the map you look at. This page sends it nothing else.'
      : 'They will see your network address and which parts of the map you look at. This page sends them nothing else.',
  allow: (hosts: readonly string[]): string => (hosts.length === 1 ? 'Contact it' : 'Contact them'),
  refuse: 'No',

  hosts: 'Hosts you have allowed',
  forget: 'Forget',
  forgetHost: (host: string) => `Forget ${host}`,

  /** what is wrong with an address */
  faults: {
    empty: 'Give an address first.',
    'not-an-address': 'This is not an address. One looks like https://tiles.example/style.json.',
    'not-web': 'Only addresses that begin with https:// or http:// can be used.',
    credentials: 'Leave out the user name and password: they would be kept in this browser.',
    'too-long': 'The address is longer than 2,000 characters.',
    insecure: 'This page is on https, so the basemap must be too.',
  },
  /** why a basemap is not used */
  refused: (host: string, reason: string) => `The basemap of ${host} cannot be used: ${reason}.`,
  reasons: {
    unreachable: 'there is no answer, or the host does not let other pages read it (CORS)',
    timeout: 'nothing has come for ten seconds',
    missing: 'the host says that there is no such file, or that it may not be read',
    'too-large': 'the file is larger than this page reads',
    damaged: 'the file is neither a MapLibre style (version 8) nor a PMTiles archive',
    unsafe:
      'it names addresses that are not of the web, too many hosts, or is nested beyond reason',
    'unknown-layers':
      'its layers are not known here; Protomaps and OpenMapTiles archives are, others need a style',
    'no-ranges': 'the archive is large and its host cannot send parts of a file (Range)',
    'no-tiles': 'its tiles do not come',
  },

  notice: {
    asks: (hosts: readonly string[]) =>
      `A more detailed basemap would come from ${hosts.join(', ')}. Nothing has been asked of it yet.`,
    choose: 'Choose…',
    settings: 'The file settings.json is not as described in docs/basemap.md. It is ignored.',
  },
  /** whose view of borders another basemap shows */
  borders: (host: string) => `Borders: as the basemap of ${host} draws them`,
};
