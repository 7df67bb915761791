/** Lines as short text: the way from each point to the next, in 64 signs. Whole numbers only. */

export type Point = readonly [x: number, y: number];
export type Line = readonly Point[];

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Map([...signs].map((sign, value) => [sign, value]));
/** Five bits a sign; the sixth says that more follow. */
const more = 32;

/** Coordinates are rounded; points that fall on the one before are left out. */
export function pack(line: Line): string {
  let text = '';
  let [x, y] = [0, 0];
  for (const [at, point] of line.entries()) {
    const [nextX, nextY] = [Math.round(point[0]), Math.round(point[1])];
    if (at > 0 && nextX === x && nextY === y) continue;
    text += packNumber(nextX - x) + packNumber(nextY - y);
    [x, y] = [nextX, nextY];
  }
  return text;
}

function packNumber(value: number): string {
  // Small numbers of either sign take one sign: 0, -1, 1, -2, 2 …
  let left = value < 0 ? -2 * value - 1 : 2 * value;
  let text = '';
  while (left >= more) {
    text += signs.charAt((left % more) + more);
    left = Math.floor(left / more);
  }
  return text + signs.charAt(left);
}

/** What `pack` has packed. */
export function unpack(text: string): Point[] {
  const numbers: number[] = [];
  let [value, unit] = [0, 1];
  for (const sign of text) {
    const bits = values.get(sign) ?? 0;
    value += (bits % more) * unit;
    unit *= more;
    if (bits >= more) continue;
    numbers.push(value % 2 === 1 ? -(value + 1) / 2 : value / 2);
    [value, unit] = [0, 1];
  }
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    x += numbers[at] ?? 0;
    y += numbers[at + 1] ?? 0;
    points.push([x, y]);
  }
  return points;
}
