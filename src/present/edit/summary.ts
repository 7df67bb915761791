/** What a scene shows, in few words: year, filters, plants, place. */
import type { Chronicle } from '../../chronicle/chronicle.ts';
import { formatShort } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { PresentingMessages } from '../../i18n/presenting.ts';
import { companyShortName, siteName } from '../../i18n/siteName.ts';
import type { Scene, SceneFilters } from '../briefing/schema.ts';

interface Words {
  readonly m: PresentingMessages['briefings']['summary'];
  readonly terms: Messages['terms'];
  readonly lang: Lang;
}

/** The parts of the summary, most telling first; ids that the dataset lacks are shown as they are. */
export function summaryOf(scene: Scene, chronicle: Chronicle, words: Words): readonly string[] {
  const { m, lang } = words;
  const site = scene.site === undefined ? null : chronicle.sites.get(scene.site);
  const filters = filterWords(scene.filters ?? {}, chronicle, words);
  const plant = site ? siteName(site, chronicle.companies, lang) : null;
  return [
    scene.year === undefined ? m.newest : m.year(scene.year),
    ...(scene.hindsight === false ? [m.asKnown] : []),
    filters.length > 0 ? m.filters(filters) : m.allPlants,
    ...(scene.site === undefined
      ? []
      : [plant ? m.plant(`${plant.company} · ${plant.place}`) : m.gone(scene.site)]),
    ...(scene.pins && scene.pins.length > 0 ? [m.pins(scene.pins.length)] : []),
    scene.camera ? m.place : m.whole,
    ...(scene.color === 'company' ? [m.byCompany] : []),
    ...(scene.places === 'true' ? [m.truePlaces] : []),
    ...(scene.joining === false ? [m.apart] : []),
  ];
}

/** The filters, one name a value. */
function filterWords(
  filters: SceneFilters,
  { companies, provinces, sources }: Chronicle,
  { m, terms, lang }: Words,
): readonly string[] {
  const named = <T>(
    ids: readonly string[] = [],
    items: ReadonlyMap<string, T>,
    name: (item: T) => string,
  ) =>
    // prettier-ignore
    ids.map((id) => {
      const item = items.get(id);
      return item === undefined ? m.gone(id) : name(item);
    });
  const { capacity, announcedIn, q } = filters;
  const short = (n: number | null) => (n === null ? null : formatShort(n, lang));
  const year = (n: number | null) => (n === null ? null : String(n));
  return [
    ...named(filters.companies, companies, (company) => companyShortName(company, lang)),
    ...(filters.roles ?? []).map((role) => terms.role[role]),
    ...(filters.statuses ?? []).map((status) => terms.status[status]),
    ...named(filters.provinces, provinces, ({ name }) => name[lang]),
    ...(filters.kinds ?? []).map((kind) => terms.siteKind[kind]),
    ...(capacity ? [m.capacity(m.range(short(capacity.from), short(capacity.to)))] : []),
    ...(announcedIn ? [m.announcedIn(m.range(year(announcedIn.from), year(announcedIn.to)))] : []),
    ...(filters.traits ?? []).map((trait) => m.traits[trait]),
    ...named(filters.sources, sources, ({ publisher }) => publisher),
    ...(q ? [m.words(q)] : []),
  ];
}
