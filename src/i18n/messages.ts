/**
 * Every word on screen, by language. English sets the type: a missing or misspelt Chinese message
 * is a type error. Messages with parameters are functions, so grammar stays in the language's file.
 */
import { app as appEn } from './en/app.ts';
import { basemap as basemapEn } from './en/basemap.ts';
import { commands as commandsEn } from './en/commands.ts';
import { compare as compareEn } from './en/compare.ts';
import { explore as exploreEn } from './en/explore.ts';
import { filters as filtersEn } from './en/filters.ts';
import { map as mapEn } from './en/map.ts';
import { panel as panelEn } from './en/panel.ts';
import { search as searchEn } from './en/search.ts';
import { table as tableEn } from './en/table.ts';
import { terms as termsEn } from './en/terms.ts';
import { year as yearEn } from './en/year.ts';
import { app as appZh } from './zh/app.ts';
import { basemap as basemapZh } from './zh/basemap.ts';
import { commands as commandsZh } from './zh/commands.ts';
import { compare as compareZh } from './zh/compare.ts';
import { explore as exploreZh } from './zh/explore.ts';
import { filters as filtersZh } from './zh/filters.ts';
import { map as mapZh } from './zh/map.ts';
import { panel as panelZh } from './zh/panel.ts';
import { search as searchZh } from './zh/search.ts';
import { table as tableZh } from './zh/table.ts';
import { terms as termsZh } from './zh/terms.ts';
import { year as yearZh } from './zh/year.ts';
import type { Lang } from './lang.ts';

const en = {
  app: appEn,
  basemap: basemapEn,
  commands: commandsEn,
  compare: compareEn,
  explore: exploreEn,
  filters: filtersEn,
  map: mapEn,
  panel: panelEn,
  search: searchEn,
  table: tableEn,
  terms: termsEn,
  year: yearEn,
};

export type Messages = typeof en;

const zh: Messages = {
  app: appZh,
  basemap: basemapZh,
  commands: commandsZh,
  compare: compareZh,
  explore: exploreZh,
  filters: filtersZh,
  map: mapZh,
  panel: panelZh,
  search: searchZh,
  table: tableZh,
  terms: termsZh,
  year: yearZh,
};

/** The messages of a language. */
export const messages: Record<Lang, Messages> = { en, zh };
