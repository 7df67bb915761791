import { describe, expect, it } from 'vitest';
import { isTouched, strokePath, type InkPoint, type Stroke } from './stroke.ts';

const line = (points: readonly InkPoint[], isPressed = false): Stroke => ({ points, isPressed });
const straight = (pressure = 0.5): InkPoint[] =>
  Array.from({ length: 41 }, (_, at) => [at * 10, 0, pressure]);

/** How far a path reaches above and below, units. */
function heightOf(path: string): number {
  const numbers = path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
  const ys = numbers.filter((_, at) => at % 2 === 1);
  return Math.max(...ys) - Math.min(...ys);
}

describe('a line of ink', () => {
  it('is a closed outline along its points', () => {
    const path = strokePath(line(straight()), true);
    expect(path).toMatch(/^M[-\d. ]+Q[-\d. ]+Z$/);
    expect(path).not.toContain('NaN');
  });

  it('is the thicker the harder the pen is pressed', () => {
    const soft = heightOf(strokePath(line(straight(0.2), true), true));
    const hard = heightOf(strokePath(line(straight(0.9), true), true));
    expect(hard).toBeGreaterThan(soft * 1.3);
  });

  it('is a dot where the pen only touched', () => {
    expect(heightOf(strokePath(line([[5, 5, 0.5]]), true))).toBeGreaterThan(4);
  });

  it('is nothing without points', () => {
    expect(strokePath(line([]), true)).toBe('');
  });
});

describe('an eraser', () => {
  const sparse = line([
    [0, 0, 0.5],
    [400, 0, 0.5],
  ]);

  it('touches a line between its points too', () => {
    expect(isTouched(sparse, 200, 10, 14)).toBe(true);
  });

  it('leaves alone what lies beyond its edge', () => {
    expect(isTouched(sparse, 200, 40, 14)).toBe(false);
    expect(isTouched(sparse, 440, 0, 14)).toBe(false);
  });

  it('touches a dot', () => {
    expect(isTouched(line([[0, 0, 0.5]]), 8, 8, 14)).toBe(true);
  });
});
