/**
 * The import rules of docs/architecture.md, as checked. Data flows one way:
 * app → explore, map (present, exchange) → state → chronicle → dataset; ui and i18n serve all.
 */
const features = ['explore', 'map', 'present', 'exchange'];

/** Folders that each folder may import from, besides itself. */
const allowed = {
  dataset: [],
  chronicle: ['dataset'],
  // i18n formats dates and names terms, so it knows the types of the data, and nothing else.
  i18n: ['dataset', 'chronicle'],
  ui: ['i18n'],
  state: ['chronicle', 'dataset', 'i18n'],
  ...Object.fromEntries(
    features.map((feature) => [feature, ['state', 'chronicle', 'dataset', 'ui', 'i18n']]),
  ),
  app: [...features, 'state', 'chronicle', 'dataset', 'ui', 'i18n'],
};

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'A cycle means that two modules are one.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A module that nothing imports is dead, or misses its test.',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '^src/main\\.tsx$'] },
      to: {},
    },
    {
      name: 'tests-import-not-imported',
      severity: 'error',
      comment: 'Nothing but tests may lean on tests or test helpers.',
      from: { path: '^src', pathNot: ['\\.test\\.tsx?$', '/testing/'] },
      to: { path: ['\\.test\\.tsx?$', '/testing/', '^tests'] },
    },
    {
      name: 'src-stands-alone',
      severity: 'error',
      comment: 'The app leans on no script.',
      from: { path: '^src', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^(scripts|tests|bench)' },
    },
    {
      name: 'dataset-and-chronicle-know-no-screen',
      severity: 'error',
      comment: 'Dataset and chronicle run in the browser, in workers and on the command line.',
      from: { path: '^src/(dataset|chronicle)', pathNot: '\\.test\\.tsx?$' },
      to: { path: 'node_modules/(react|react-dom|maplibre-gl|zustand|@tanstack)' },
    },
    {
      name: 'only-map-knows-maplibre',
      severity: 'error',
      comment: 'One binding to the map library.',
      from: { path: '^src', pathNot: '^src/map' },
      to: { path: 'node_modules/(maplibre-gl|pmtiles)' },
    },
    ...Object.entries(allowed).map(([folder, others]) => ({
      name: `${folder}-imports-downwards`,
      severity: 'error',
      comment: `${folder} may import from: ${[folder, ...others].join(', ')}.`,
      from: { path: `^src/${folder}/`, pathNot: '/testing/|\\.test\\.tsx?$' },
      to: { path: '^src/', pathNot: `^src/(${[folder, ...others].join('|')})/` },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.css', '.json'],
    },
  },
};
