/**
 * Every word on screen, by language. English sets the type: a missing or misspelt Chinese message
 * is a type error. Messages with parameters are functions, so grammar stays in the language's file.
 */
import { app as appEn } from './en/app.ts';
import { explore as exploreEn } from './en/explore.ts';
import { map as mapEn } from './en/map.ts';
import { panel as panelEn } from './en/panel.ts';
import { terms as termsEn } from './en/terms.ts';
import { app as appZh } from './zh/app.ts';
import { explore as exploreZh } from './zh/explore.ts';
import { map as mapZh } from './zh/map.ts';
import { panel as panelZh } from './zh/panel.ts';
import { terms as termsZh } from './zh/terms.ts';
import type { Lang } from './lang.ts';

const en = { app: appEn, explore: exploreEn, map: mapEn, panel: panelEn, terms: termsEn };

export type Messages = typeof en;

const zh: Messages = { app: appZh, explore: exploreZh, map: mapZh, panel: panelZh, terms: termsZh };

/** The messages of a language. */
export const messages: Record<Lang, Messages> = { en, zh };
