/**
 * What a briefing is: the one definition. Types, the generated JSON Schema
 * (`public/data/schema/briefing.schema.json`) and every check of shape follow from here. The words,
 * and the figures that stand in braces in its texts, are explained in `docs/briefings.md`.
 */
import * as z from 'zod/mini';
import { CompanyRole, Field, SiteKind } from '../../dataset/schema.ts';
import { mostPins } from '../../state/store.ts';

/** No text is longer: a slide is read from the last row of a room. */
const longestText = 2000;
/** More scenes than any meeting bears. */
export const mostScenes = 200;

/** Version of this format. */
export const briefingFormat = 'groundbreak-briefing/1';

const Id = z.string().check(z.maxLength(100), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const Text = z.string().check(z.maxLength(longestText));

/**
 * A text in one language or both; a reader of the other gets the one there is. Figures stand in
 * braces, `{announced(leeco-deqing)}`; `[1]` cites the scene's first citation.
 */
export const Wording = z
  .strictObject({ en: z.optional(Text), zh: z.optional(Text) })
  .check(z.refine(({ en, zh }) => en !== undefined || zh !== undefined, 'no-language'));

const Year = z.int().check(z.minimum(1900), z.maximum(2200));
const Amount = z.int().check(z.minimum(0), z.maximum(999_999_999));
const rangeOf = (end: z.ZodMiniType<number>) =>
  z.strictObject({ from: z.nullable(end), to: z.nullable(end) });

/** Both ends included; null leaves an end open. */
export const CapacityRange = rangeOf(Amount);
export const YearRange = rangeOf(Year);

/** The filters of the reading room (`src/state/filters.ts`), those that narrow nothing left out. */
export const SceneFilters = z.partial(
  z.strictObject({
    companies: z.array(Id),
    roles: z.array(CompanyRole),
    statuses: z.array(z.enum(['operating', 'construction', 'announced', 'lapsed'])),
    provinces: z.array(Id),
    kinds: z.array(SiteKind),
    capacity: CapacityRange,
    announcedIn: YearRange,
    traits: z.array(z.enum(['disputed', 'not-stated'])),
    sources: z.array(Id),
    q: z.string().check(z.maxLength(100)),
  }),
);

/** The middle of the free part of the map, and the zoom that such a part of 1440 × 900 px would have. */
export const SceneCamera = z.strictObject({
  lat: z.number().check(z.minimum(-85), z.maximum(85)),
  lon: z.number().check(z.minimum(-180), z.maximum(180)),
  zoom: z.number().check(z.minimum(0), z.maximum(22)),
});

/** What stands on the slide beside title and caption: one of plant, compare and chart at most. */
export const scenePartNames = ['legend', 'timeline', 'plant', 'compare', 'chart'] as const;
export const ScenePart = z.enum(scenePartNames);

/** What a sentence of the slide rests on. With `site` or `field`, a claim that the source makes. */
export const Cite = z.strictObject({
  source: Id,
  site: z.optional(Id),
  phase: z.optional(Id),
  field: z.optional(Field),
});

export const Scene = z.strictObject({
  /** unique in the briefing */
  id: Id,
  title: Wording,
  caption: z.optional(Wording),
  /** for the speaker alone */
  notes: z.optional(Wording),
  /** its end is looked at; absent: the newest */
  year: z.optional(Year),
  /** absent: true */
  hindsight: z.optional(z.boolean()),
  /** the plant chosen */
  site: z.optional(Id),
  /** the plants side by side */
  pins: z.optional(z.array(Id).check(z.maxLength(mostPins))),
  filters: z.optional(SceneFilters),
  /** absent: all that the filters leave is in sight */
  camera: z.optional(SceneCamera),
  color: z.optional(z.enum(['status', 'company'])),
  places: z.optional(z.enum(['parted', 'true'])),
  joining: z.optional(z.boolean()),
  /** absent: legend and timeline */
  shows: z.optional(z.array(ScenePart)),
  /** what a bar of the chart stands for; absent: company */
  by: z.optional(z.enum(['plant', 'company', 'province'])),
  cites: z.optional(z.array(Cite)),
});

export const Briefing = z.strictObject({
  $schema: z.optional(Text),
  format: z.literal(briefingFormat),
  id: Id,
  title: Wording,
  /** `meta.id` of the dataset that it was made on */
  dataset: Id,
  scenes: z.array(Scene).check(z.minLength(1), z.maxLength(mostScenes)),
});

export type Wording = z.infer<typeof Wording>;
export type SceneFilters = z.infer<typeof SceneFilters>;
export type ScenePart = z.infer<typeof ScenePart>;
export type Cite = z.infer<typeof Cite>;
export type Scene = z.infer<typeof Scene>;
export type Briefing = z.infer<typeof Briefing>;
