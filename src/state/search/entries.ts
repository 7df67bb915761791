/** What can be found, and the texts of each: plants, companies, places, sources. */
import { provinceOf, type Chronicle, type Province } from '../../chronicle/chronicle.ts';
import type { Bilingual, Company, Site, Source } from '../../dataset/schema.ts';
import { langTag } from '../../i18n/lang.ts';

/** Where a text stands, in the order in which a match is explained. */
export const textFields = [
  'name',
  'title',
  'publisher',
  'company',
  'county',
  'city',
  'province',
  'zone',
  'group',
  'products',
  'published',
  'id',
] as const;
export type TextField = (typeof textFields)[number];

/** A text that can match. */
export interface Text {
  readonly text: string;
  /** BCP 47; null for what has no language (ids, years) */
  readonly lang: string | null;
  /** found under this too, which is not shown: 合肥市 for 合肥 */
  readonly also?: string | undefined;
}

export interface PlantTarget {
  readonly kind: 'plant';
  readonly site: Site;
}
export interface CompanyTarget {
  readonly kind: 'company';
  readonly company: Company;
  /** how many have part of it, also former part */
  readonly plants: number;
}
export interface PlaceTarget {
  readonly kind: 'place';
  readonly level: 'province' | 'city' | 'county';
  readonly name: Bilingual;
  /** id as `provinceOf` gives it */
  readonly province: string;
  /** what it lies in, the nearest first */
  readonly within: readonly Bilingual[];
  readonly plants: number;
}
export interface SourceTarget {
  readonly kind: 'source';
  readonly source: Source;
  /** how many cite it */
  readonly plants: number;
}

/** What a search can find. */
export type Target = PlantTarget | CompanyTarget | PlaceTarget | SourceTarget;
export type TargetKind = Target['kind'];

export interface Entry {
  readonly target: Target;
  readonly texts: Partial<Record<TextField, readonly Text[]>>;
}

const bilingual = (name: Bilingual, also: Partial<Bilingual> = {}): readonly Text[] =>
  (['en', 'zh'] as const).map((lang) => ({
    text: name[lang],
    lang: langTag[lang],
    also: also[lang],
  }));

const plain = (text: string): Text => ({ text, lang: null });

const suffixed = (name: Bilingual, en: string, zh: string): Bilingual => ({
  en: `${name.en} ${en}`,
  zh: name.zh + zh,
});
const city = (name: Bilingual) => bilingual(name, suffixed(name, 'City', '市'));
const isCityItself = ({ province, city }: Site['location']) => city?.en === province.en;
const province = (location: Site['location']) =>
  isCityItself(location)
    ? city(location.province)
    : bilingual(location.province, suffixed(location.province, 'Province', '省'));

/** The texts of where a site lies. */
function placeTexts({ location }: Site): Entry['texts'] {
  return {
    province: province(location),
    ...(location.city ? { city: city(location.city) } : {}),
    ...(location.county ? { county: bilingual(location.county) } : {}),
    ...(location.zone ? { zone: bilingual(location.zone) } : {}),
  };
}

function plantEntry(site: Site, { companies }: Chronicle): Entry {
  const linked = site.companies.flatMap(({ id }) => companies.get(id) ?? []);
  return {
    target: { kind: 'plant', site },
    texts: {
      name: bilingual(site.name),
      company: linked.flatMap(({ name }) => bilingual(name)),
      group: linked.flatMap(({ group }) => (group ? [{ text: group, lang: 'en' }] : [])),
      ...placeTexts(site),
      products: bilingual(site.products),
      id: [plain(site.id)],
    },
  };
}

function companyEntry(company: Company, plants: number): Entry {
  return {
    target: { kind: 'company', company, plants },
    texts: {
      name: bilingual(company.name),
      ...(company.group ? { group: [{ text: company.group, lang: 'en' }] } : {}),
      id: [plain(company.id)],
    },
  };
}

function sourceEntry(source: Source, plants: number): Entry {
  const { published } = source;
  const years = new Set([published?.from.slice(0, 4), published?.to.slice(0, 4)]);
  return {
    target: { kind: 'source', source, plants },
    texts: {
      title: [
        { text: source.title, lang: source.titleBasis === 'described' ? 'en' : source.language },
      ],
      publisher: [plain(source.publisher)],
      published: [...years].flatMap((year) => (year ? [plain(year)] : [])),
      id: [plain(source.id)],
    },
  };
}

/** Provinces, cities and counties that have a plant. A city that is its own province is there once. */
function placeEntries({ dataset, provinces }: Chronicle): readonly Entry[] {
  const places = new Map<string, { target: PlaceTarget; texts: Entry['texts'] }>();
  const add = (key: string, { plants, ...target }: PlaceTarget, texts: Entry['texts']) => {
    const sofar = places.get(key)?.target.plants ?? 0;
    places.set(key, { target: { ...target, plants: sofar + plants }, texts });
  };
  for (const site of dataset.sites) {
    const { location } = site;
    const id = provinceOf(site);
    const own: Province = provinces.get(id) ?? { id, name: location.province };
    const base = { kind: 'place', province: id, plants: 1 } as const;
    const inProvince = province(location);
    add(id, { ...base, level: 'province', name: own.name, within: [] }, { name: inProvince });
    const inCity = location.city && !isCityItself(location) ? [location.city] : [];
    for (const name of inCity) {
      add(
        `${id}/${name.en}`,
        { ...base, level: 'city', name, within: [own.name] },
        { name: city(name), province: inProvince },
      );
    }
    if (location.county) {
      add(
        `${id}/${location.city?.en ?? ''}/${location.county.en}`,
        { ...base, level: 'county', name: location.county, within: [...inCity, own.name] },
        {
          name: bilingual(location.county),
          city: inCity.flatMap(city),
          province: inProvince,
        },
      );
    }
  }
  return [...places.values()];
}

/** Everything that can be found, in the order of the dataset. */
export function entriesOf(chronicle: Chronicle): readonly Entry[] {
  const { companies, sources, sites } = chronicle.dataset;
  const count = (ids: Iterable<string>, tally: Map<string, number>) => {
    for (const id of new Set(ids)) tally.set(id, (tally.get(id) ?? 0) + 1);
  };
  const ofCompany = new Map<string, number>();
  const ofSource = new Map<string, number>();
  for (const site of sites) {
    count(
      site.companies.map(({ id }) => id),
      ofCompany,
    );
    count(
      site.claims.map(({ source }) => source),
      ofSource,
    );
  }
  return [
    ...sites.map((site) => plantEntry(site, chronicle)),
    ...companies.map((company) => companyEntry(company, ofCompany.get(company.id) ?? 0)),
    ...placeEntries(chronicle),
    ...sources.map((source) => sourceEntry(source, ofSource.get(source.id) ?? 0)),
  ];
}
