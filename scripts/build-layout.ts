/** Writes the parted layout of the shipped dataset; run after `public/data/plants.json` changes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createChronicle } from '../src/chronicle/chronicle.ts';
import { Dataset } from '../src/dataset/schema.ts';
import { computeLayout } from '../src/map/layout/table.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const dataset = Dataset.parse(JSON.parse(read('../public/data/plants.json')));
const { moves, sites, ...head } = computeLayout(createChronicle(dataset));

// One line for each zoom step, so that a change shows as such in a review.
const lines = moves.map((step) => JSON.stringify(step)).join(',\n    ');
const members = [
  ...Object.entries(head).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`),
  `"sites": ${JSON.stringify(sites)}`,
  `"moves": [\n    ${lines}\n  ]`,
];
writeFileSync(
  new URL('../src/map/layout/shipped.generated.json', import.meta.url),
  `{\n  ${members.join(',\n  ')}\n}\n`,
);
