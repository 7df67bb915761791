/** The legend's circles, nested on one baseline, and where their values are written. Pure; px. */
import { legendValues, trueRadius, type PlantScale } from './scale.ts';

export interface NestedCircle {
  /** vehicles a year */
  readonly value: number;
  readonly r: number;
  readonly cy: number;
  /** from the top of the circle to its value */
  readonly lead: string;
  /** top of the row in which its value is written */
  readonly row: number;
}

export interface Nested {
  readonly circles: readonly NestedCircle[];
  readonly width: number;
  readonly height: number;
  /** of all circles */
  readonly cx: number;
  /** where values begin */
  readonly textX: number;
}

/** From the circles to their values, in rows. */
const leadRows = 1.3;
/** Room for a value, in rows. */
const valueRows = 5.6;

/** @param rowHeight of the values' type, px */
export function nestedCircles(largest: number, scale: PlantScale, rowHeight: number): Nested {
  const radii = legendValues(largest).map((value) => ({ value, r: trueRadius(value, scale) }));
  const most = radii[0]?.r ?? 0;
  const height = Math.max(2 * most, rowHeight * radii.length) + 4;
  const baseline = height - 2;
  const tops = radii.map(({ r }) => baseline - 2 * r);
  const rows = rowsOf(
    tops.map((top) => top + 1),
    height,
    rowHeight,
  );
  const cx = most + 1;
  const reach = cx + most + leadRows * rowHeight;
  const circles = radii.map(({ value, r }, index) => {
    const [row, top] = [rows[index] ?? 0, tops[index] ?? 0];
    const bend = reach - 0.5 * rowHeight;
    const level = row + 0.24 * rowHeight;
    return {
      value,
      r,
      cy: baseline - r,
      row,
      lead: `M${cx} ${top}H${cx + most * 0.7}L${bend} ${level}H${reach - 0.12 * rowHeight}`,
    };
  });
  return {
    circles,
    height,
    cx,
    width: reach + valueRows * rowHeight,
    textX: reach + 0.12 * rowHeight,
  };
}

/** Rows keep their distance even where the tops of small circles lie close together. */
function rowsOf(tops: readonly number[], height: number, rowHeight: number): readonly number[] {
  const rows: number[] = [];
  for (const top of tops) rows.push(Math.max(top, (rows.at(-1) ?? -rowHeight) + rowHeight, 2));
  const room = (index: number) => height - (tops.length - 1 - index) * rowHeight - 0.6 * rowHeight;
  return rows.map((row, index) => Math.min(row, room(index)));
}
