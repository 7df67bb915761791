/**
 * The JSON Schema of a briefing, for editors. `npm run build:schema` writes it to
 * `public/data/schema/briefing.schema.json`.
 */
import type * as z from 'zod/mini';
import {
  describedSchema,
  schemaText,
  type Described,
  type JsonObject,
  type Words,
} from '../../dataset/described-schema.ts';
import { recordWords as datasetWords } from '../../dataset/json-schema-words.ts';
import {
  Briefing,
  CapacityRange,
  Cite,
  Scene,
  SceneCamera,
  SceneFilters,
  Wording,
  YearRange,
} from './schema.ts';

const records = { Wording, CapacityRange, YearRange, SceneFilters, SceneCamera, Cite, Scene };

const wording: Described<Wording> = {
  en: 'In British English. Figures stand in braces, {announced(leeco-deqing)}; [1] cites the first citation of the scene.',
  zh: 'In Simplified Chinese as used on the mainland, with the same figures and citations.',
};

const range: Described<z.infer<typeof YearRange>> = {
  from: 'First, included; null for an open end.',
  to: 'Last, included; null for an open end.',
};

const filters: Described<SceneFilters> = {
  companies: 'Ids of companies: plants of one of them.',
  roles: 'What a company is to the plant.',
  statuses: 'How far the plant is.',
  provinces: 'Ids of provinces: the English name in lower case with hyphens, inner-mongolia.',
  kinds: 'What is made there.',
  capacity: 'Announced capacity in cars a year; plants without a stated one are in no range.',
  announcedIn: 'Years in which the plant first counts as announced.',
  traits: 'What the plant must be: sources that differ, no stated capacity.',
  sources: 'Ids of sources: plants of which one of them tells something.',
  q: 'Words that the plant must match, as in the search box.',
};

const camera: Described<z.infer<typeof SceneCamera>> = {
  lat: 'Latitude of the middle of the map, degrees, WGS-84.',
  lon: 'Longitude of the middle of the map, degrees, WGS-84.',
  zoom: 'As a free part of the map of 1440 × 900 px would have it; other screens show the same land.',
};

const cite: Described<Cite> = {
  source: 'Id of a source of the dataset.',
  site: 'Id of the plant of which it makes a claim.',
  phase: 'Id of the phase that the claim is about.',
  field: 'What the claim is about.',
};

const scene: Described<Scene> = {
  id: 'Unique in the briefing.',
  title: 'The headline of the slide: one sentence that says what is to be seen.',
  caption: 'One to three sentences below it.',
  notes: 'For the speaker alone; may have several lines.',
  year: 'The year at whose end the slide looks. Leave it out for the newest.',
  hindsight:
    'false: only what was published by then. Leave it out to show what is known today about that time.',
  site: 'Id of the plant chosen.',
  pins: 'Ids of the plants side by side, at most four.',
  filters: 'What narrows the plants. Leave out what narrows nothing.',
  camera: 'Where the map is. Leave it out and all plants that the filters leave are in sight.',
  color: 'What the colours of the circles say. Leave it out for status.',
  places: 'Circles moved apart, or where the plants truly lie. Leave it out for parted.',
  joining: 'Whether near plants are drawn as one where there are many. Leave it out for true.',
  shows: 'What stands on the slide beside the texts: one of plant, compare and chart at most.',
  by: 'What a bar of the chart stands for. Leave it out for company.',
  cites: 'What its sentences rest on; [1] in a text is the first.',
};

const briefing: Described<Briefing> = {
  $schema: 'Address of this schema, for editors.',
  format: 'Version of the format.',
  id: 'Lower-case letters, digits and hyphens. Stands in links.',
  title: 'Name of the briefing.',
  dataset: '"meta.id" of the dataset that it was made on.',
  scenes: 'One slide after another.',
};

const recordWords: Readonly<Record<keyof typeof records, Words>> = {
  Wording: {
    title: 'Text in both languages',
    description: 'Or in one: readers of the other get it too.',
    keys: wording,
  },
  CapacityRange: { title: 'Range', description: 'Cars a year, both ends included.', keys: range },
  YearRange: { title: 'Years', description: 'Both ends included.', keys: range },
  SceneFilters: {
    title: 'Filters',
    description: 'As in the reading room: all must hold, of several values of one any.',
    keys: filters,
    values: {
      roles: datasetWords.SiteCompany.values.role,
      statuses: {
        operating: 'In production.',
        construction: 'Being built.',
        announced: 'Announced.',
        lapsed: 'Mothballed, cancelled or closed.',
      },
      kinds: datasetWords.Site.values.kind,
      traits: {
        disputed: 'Its sources differ.',
        'not-stated': 'No source states a capacity.',
      },
    },
  },
  SceneCamera: { title: 'Camera', description: 'Where the map is.', keys: camera },
  Cite: {
    title: 'Citation',
    description: 'A source; with site, phase or field, a claim that it makes.',
    keys: cite,
    values: { field: datasetWords.Claim.values.field },
  },
  Scene: {
    title: 'Scene',
    description: 'One slide: what it says and what the map shows.',
    keys: scene,
    values: {
      color: { status: 'How far the plant is.', company: 'Whose it is.' },
      places: { parted: 'Moved apart, none covers another.', true: 'Where they lie.' },
      shows: {
        legend: 'What the marks mean.',
        timeline: 'Announced and operating year by year.',
        plant: 'The plant of "site" in brief.',
        compare: 'The plants of "pins" side by side.',
        chart: 'Promised against built, a bar each.',
      },
      by: {
        plant: 'A bar a plant.',
        company: 'A bar a company.',
        province: 'A bar a province.',
      },
    },
  },
};

const briefingWords: Words = {
  title: 'Groundbreak briefing',
  description: 'Scenes to be presented over a dataset. Explained in docs/briefings.md.',
  keys: briefing,
};

/** The JSON Schema of briefings. */
export function briefingJsonSchema(): JsonObject {
  const schema = describedSchema({ schema: Briefing, words: briefingWords }, records, recordWords);
  const { definitions } = schema;
  const anyLanguage = { anyOf: [{ required: ['en'] }, { required: ['zh'] }] };
  return {
    ...schema,
    definitions: { ...definitions, Wording: { ...definitions['Wording'], ...anyLanguage } },
  };
}

/** The text of the schema's file. */
export const briefingJsonSchemaText = () => schemaText(briefingJsonSchema());
