/** How the reader wants plants drawn, out of the store. */
import type { State } from '../../state/store.ts';
import type { FieldLook } from './PlantField.ts';

export const lookOf = ({ color, places, joining }: State): FieldLook => ({
  color,
  places,
  joining,
});

export const isSameLook = (a: FieldLook, b: FieldLook): boolean =>
  a.color === b.color && a.places === b.places && a.joining === b.joining;
