/** Makes public/basemap/groundbreak.pmtiles. Run by build.sh. */
import { writeFileSync } from 'node:fs';
import { archiveZooms, reach, worldZoom } from '../../src/map/basemap/reach.ts';
import { buildLabels } from './labels.ts';
import { shipped } from './paths.ts';
import { writeArchive } from './pmtiles-writer.ts';
import { borders, land, provinceLines, rivers } from './shapes.ts';
import { cutTiles } from './tiles.ts';
import type { Layer } from './tiles.ts';

const { max } = archiveZooms;
const world = [0, worldZoom] as const;
const near = [worldZoom + 1, max] as const;
const all = [0, max] as const;
const labels = buildLabels();

// About a third of a pixel, at which no line looks coarser than its source.
const tolerance = 4;
const layers: Layer[] = [
  { name: 'land', zooms: world, features: land('50m'), tolerance },
  { name: 'land', zooms: near, features: land('10m'), tolerance },
  { name: 'river', zooms: world, features: rivers('50m'), tolerance },
  { name: 'river', zooms: near, features: rivers('10m'), tolerance },
  { name: 'admin0', zooms: world, features: borders('50m'), tolerance },
  { name: 'admin0', zooms: near, features: borders('10m'), tolerance },
  { name: 'admin1', zooms: [worldZoom, max], features: provinceLines(), tolerance },
  { name: 'country', zooms: all, features: labels.country, tolerance: 0 },
  { name: 'province', zooms: [worldZoom, max], features: labels.province, tolerance: 0 },
  { name: 'marine', zooms: all, features: labels.marine, tolerance: 0 },
  { name: 'place', zooms: near, features: labels.place, tolerance: 0 },
];

const archive = writeArchive(cutTiles(layers, { worldZoom, maxZoom: max, reach }), {
  bounds: [-180, -85, 180, 85],
  center: [112, 33, 4],
  metadata: {
    name: 'Groundbreak basemap',
    description: `World to zoom ${worldZoom}, East Asia to zoom ${max}. Borders: Natural Earth, de facto.`,
    attribution: 'Natural Earth; GeoNames (CC BY 4.0)',
    type: 'baselayer',
    format: 'pbf',
    vector_layers: [...new Set(layers.map(({ name }) => name))].map((id) => ({
      id,
      minzoom: Math.min(...layers.filter(({ name }) => name === id).map(({ zooms }) => zooms[0])),
      maxzoom: max,
      fields: {},
    })),
  },
});
writeFileSync(shipped('groundbreak.pmtiles'), archive);
console.log(`groundbreak.pmtiles: ${archive.length} bytes`);
