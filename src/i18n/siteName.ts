/** How a plant is called for short: its maker and its place, "Xiaomi EV · Beijing". */
import type { Company, Site } from '../dataset/schema.ts';
import type { Lang } from './lang.ts';

/** A company's name without what stands in brackets or behind a slash (makes, former names). */
export function companyShortName(company: Company, lang: Lang): string {
  const [name = ''] = company.name[lang].split(/\s*[(\uff08]|\s+\/\s+/);
  return name || company.name[lang];
}

/** The id of the company that a plant is known by: the first one listed that still has part in it. */
export function leadCompany(site: Site): string {
  const present = site.companies.find(({ role }) => role !== 'former-owner');
  return (present ?? site.companies[0])?.id ?? '';
}

/** The smallest well-known place: the city, else the province. */
const placeName = (site: Site, lang: Lang): string =>
  (site.location.city ?? site.location.province)[lang];

/** "Company · Place", for lists and map labels. */
export function siteName(
  site: Site,
  companies: ReadonlyMap<string, Company>,
  lang: Lang,
): { readonly company: string; readonly place: string } {
  const company = companies.get(leadCompany(site));
  return {
    company: company ? companyShortName(company, lang) : site.name[lang],
    place: placeName(site, lang),
  };
}
