/** Rules about coordinates: inside the country, and no sharper than the place is known. */
import type { Location, Precision } from '../schema.ts';
import type { Rule } from './rule.ts';

/** Degrees, WGS-84: a box around every place where a plant can stand, from Sanya to Mohe and from Kashgar to the Ussuri. */
const country = { south: 18.1, north: 53.6, west: 73.4, east: 135.1 };

/** Decimals of a degree that a precision deserves: two are about a kilometre. */
const decimalsFor: Readonly<Record<Precision, number>> = {
  plant: 5,
  zone: 3,
  county: 3,
  city: 2,
  province: 2,
};

const inCountry = (lat: number, lon: number) =>
  lat >= country.south && lat <= country.north && lon >= country.west && lon <= country.east;

const insideCountry: Rule = {
  name: 'inside-country',
  severity: 'error',
  *check({ dataset }) {
    for (const [i, { location }] of dataset.sites.entries()) {
      const { lat, lon } = location;
      if (inCountry(lat, lon)) continue;
      yield {
        path: ['sites', i, 'location'],
        problem: {
          en: `latitude ${lat}, longitude ${lon} lies outside China`,
          zh: `纬度 ${lat}、经度 ${lon} 不在中国境内`,
        },
        remedy: inCountry(lon, lat)
          ? {
              en: 'They are swapped: write lat for lon and lon for lat.',
              zh: '两者颠倒：请对调 lat 与 lon。',
            }
          : {
              en: `Correct them: degrees in WGS-84, latitude ${country.south} to ${country.north}, longitude ${country.west} to ${country.east}.`,
              zh: `请更正：WGS-84 度数，纬度 ${country.south} 至 ${country.north}，经度 ${country.west} 至 ${country.east}。`,
            },
      };
    }
  },
};

/** Decimals as JSON writes the number; a tiny exponent has more than any precision deserves. */
function decimalsOf(degrees: number): number {
  const text = String(degrees);
  return text.includes('e') ? Infinity : (text.split('.')[1]?.length ?? 0);
}

const honestDecimals: Rule = {
  name: 'honest-decimals',
  severity: 'warning',
  *check({ dataset }) {
    for (const [i, { location }] of dataset.sites.entries()) {
      const most = decimalsFor[location.precision];
      for (const key of ['lat', 'lon'] as const satisfies (keyof Location)[]) {
        if (decimalsOf(location[key]) <= most) continue;
        yield {
          path: ['sites', i, 'location', key],
          problem: {
            en: `${location[key]} is sharper than a place known to its ${location.precision}`,
            zh: `${location[key]} 比“${location.precision}”级定位所能达到的更精细`,
          },
          remedy: {
            en: `Round it to ${most} decimals, or raise the precision if the plant's own place is known.`,
            zh: `请保留 ${most} 位小数；若确知工厂位置，请提高 precision。`,
          },
        };
      }
    }
  },
};

export const placeRules: readonly Rule[] = [insideCountry, honestDecimals];
