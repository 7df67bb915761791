/** The drawings of a presentation, scene by scene. Kept in memory until it ends. */
import { create } from 'zustand';
import { useStore } from '../../state/store.ts';
import { isTouched, type Stroke } from './stroke.ts';

/** More lines than anybody can tell apart; then the oldest go. */
export const mostStrokes = 500;
/** A line ends by itself after so many points. */
export const mostPoints = 5000;

interface Sheet {
  readonly strokes: readonly Stroke[];
  /** what was there before each stroke, clearing and erasing, the newest last */
  readonly past: readonly (readonly Stroke[])[];
}

interface InkState {
  /** the scene whose slide is on; null while none is */
  readonly at: string | null;
  readonly sheets: ReadonlyMap<string, Sheet>;
}

const blank: Sheet = { strokes: [], past: [] };
const none: InkState = { at: null, sheets: new Map() };

export const useInk = create<InkState>()(() => none);

/** The slide of a scene has come, or gone (null). */
export const turnInkTo = (at: string | null): void => useInk.setState({ at });

/** What is drawn on the slide that is on. */
export const strokesOn = ({ at, sheets }: InkState): readonly Stroke[] =>
  (at === null ? undefined : sheets.get(at)?.strokes) ?? blank.strokes;

function change(at: string | null, strokesOf: (sheet: Sheet) => readonly Stroke[]): void {
  if (at === null) return;
  useInk.setState(({ sheets }) => {
    const sheet = sheets.get(at) ?? blank;
    const strokes = strokesOf(sheet);
    if (strokes === sheet.strokes) return {};
    const past = [...sheet.past, sheet.strokes].slice(-mostStrokes);
    return { sheets: new Map(sheets).set(at, { strokes, past }) };
  });
}

/** Adds a line to a scene, which may have gone from the screen while it was drawn. */
export const addStroke = (at: string, stroke: Stroke): void =>
  change(at, ({ strokes }) =>
    stroke.points.length === 0
      ? strokes
      : [...strokes, { ...stroke, points: stroke.points.slice(0, mostPoints) }].slice(-mostStrokes),
  );

/** Takes away the lines of the present scene that an eraser touches, places and radius in units. */
export const eraseInk = (x: number, y: number, radius: number): void =>
  change(useInk.getState().at, ({ strokes }) => {
    const left = strokes.filter((stroke) => !isTouched(stroke, x, y, radius));
    return left.length === strokes.length ? strokes : left;
  });

/** Takes away all that is drawn on the slide that is on. */
export const clearInk = (): void =>
  change(useInk.getState().at, ({ strokes }) => (strokes.length === 0 ? strokes : []));

/** Takes back the last line, clearing or erasing on the slide that is on. */
export function undoInk(): void {
  useInk.setState(({ at, sheets }) => {
    const sheet = at === null ? undefined : sheets.get(at);
    const strokes = sheet?.past.at(-1);
    if (at === null || !sheet || !strokes) return {};
    return { sheets: new Map(sheets).set(at, { strokes, past: sheet.past.slice(0, -1) }) };
  });
}

/** Forgets every drawing. */
export const forgetInk = (): void => useInk.setState(none);

// The presentation may end anywhere, also where no slide is on.
useStore.subscribe(
  ({ presenting }) => presenting,
  (presenting) => {
    if (!presenting) forgetInk();
  },
);
