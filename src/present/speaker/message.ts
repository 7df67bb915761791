/**
 * What the presentation and its speaker window say to each other. The presentation alone knows what
 * is true; the speaker window shows what it is told and asks. Every message is checked as it comes
 * in: other pages of the same origin can speak on the same line.
 */
import * as z from 'zod/mini';
import type { Act } from '../play/play.ts';

/** Of this form of messages; others are not heard. */
const version = 1;

/** Longer than any text of a briefing with its figures worked out. */
export const longestText = 8000;
export const mostScenes = 200;
export const mostLines = 60;

const Text = z.string().check(z.maxLength(longestText));
const Name = z.string().check(z.minLength(1), z.maxLength(64));
const Instant = z.number().check(z.minimum(0), z.maximum(8.64e15));
const SceneNumber = z.int().check(z.minimum(1), z.maximum(mostScenes));

const Told = z.strictObject({
  text: Text,
  /** BCP 47, where the text is in another language than the page; else null */
  lang: z.nullable(z.string().check(z.maxLength(35))),
});

const SpokenScene = z.strictObject({
  title: Told,
  caption: z.nullable(Told),
  notes: z.nullable(Told),
  /** the sources cited, in order; one that the dataset lacks is null */
  sources: z.array(z.nullable(Text)).check(z.maxLength(mostLines)),
  /** what of the scene does not resolve, in sentences: for the speaker, never for the room */
  findings: z.array(Text).check(z.maxLength(mostLines)),
});

/** The briefing in plain text. */
const Script = z.strictObject({
  title: Told,
  scenes: z.array(SpokenScene).check(z.minLength(1), z.maxLength(mostScenes)),
});

const Timer = z.strictObject({
  gathered: Instant,
  since: z.nullable(Instant),
});

/** What is on the screen of the room, and since when. */
const Now = z.strictObject({
  scene: SceneNumber,
  aside: z.boolean(),
  blank: z.nullable(z.enum(['black', 'white'])),
  digits: z.string().check(z.maxLength(3)),
  timer: Timer,
  lang: z.enum(['en', 'zh']),
  theme: z.enum(['light', 'dark', 'system']),
  shortcuts: z.boolean(),
});

/** What a speaker window may ask for: not the full screen, which browsers grant only to a key of its own window. */
const SpokenAct = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['next', 'back', 'first', 'last', 'enter', 'forget', 'aside', 'show', 'escape', 'leave', 'clear-ink', 'undo-ink']), // prettier-ignore
  }),
  z.strictObject({ kind: z.literal('go'), scene: SceneNumber }),
  z.strictObject({
    kind: z.literal('digit'),
    digit: z.string().check(z.regex(/^\d$/)),
  }),
  z.strictObject({ kind: z.literal('blank'), colour: z.enum(['black', 'white']) }),
  z.strictObject({ kind: z.literal('tool'), tool: z.enum(['laser', 'pen']) }),
  z.strictObject({ kind: z.literal('overlay'), overlay: z.enum(['overview', 'code']) }),
]) satisfies z.ZodMiniType<Act>;

/** From the presentation. */
const RoomSays = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all'), script: Script, now: Now }),
  z.strictObject({ kind: z.literal('now'), now: Now }),
  /** the presentation was left, or its window is being closed or reloaded */
  z.strictObject({ kind: z.literal('end'), why: z.enum(['left', 'closed']) }),
]);

/** From the speaker window. */
const SpeakerSays = z.discriminatedUnion('kind', [
  /** asks for everything */
  z.strictObject({ kind: z.literal('hello') }),
  /** asks whether anybody is there, and what is on */
  z.strictObject({ kind: z.literal('ask') }),
  z.strictObject({ kind: z.literal('act'), act: SpokenAct }),
  z.strictObject({ kind: z.literal('timer'), order: z.enum(['pause', 'resume', 'reset']) }),
]);

const header = {
  groundbreak: z.literal('speaker'),
  version: z.literal(version),
  talk: Name,
  /** the window that speaks, by a random name */
  from: Name,
  /** counts its messages, so that one that comes by two ways is heard once */
  count: z.int().check(z.minimum(1)),
};
const Envelope = z.discriminatedUnion('to', [
  z.strictObject({ ...header, to: z.literal('speaker'), says: RoomSays }),
  z.strictObject({ ...header, to: z.literal('room'), says: SpeakerSays }),
]);

export type Told = z.infer<typeof Told>;
export type SpokenScene = z.infer<typeof SpokenScene>;
export type Script = z.infer<typeof Script>;
export type Now = z.infer<typeof Now>;
export type SpokenAct = z.infer<typeof SpokenAct>;
export type TimerOrder = Extract<z.infer<typeof SpeakerSays>, { kind: 'timer' }>['order'];
type Envelope = z.infer<typeof Envelope>;
export type Side = Envelope['to'];
export type Says<To extends Side> = Extract<Envelope, { to: To }>['says'];

/** Whether a speaker window may ask for the act. */
export const isSpokenAct = (act: Act): act is SpokenAct => SpokenAct.safeParse(act).success;

/** Marks a message as one of this form. */
export const sealed = <Rest extends object>(rest: Rest) => ({
  groundbreak: 'speaker' as const,
  version,
  ...rest,
});

/** A message as it came in; null where it is none. */
export function opened(data: unknown): Envelope | null {
  const result = Envelope.safeParse(data);
  return result.success ? result.data : null;
}
