import { describe, expect, it } from 'vitest';
import { pick } from './picking.ts';

const circle = (id: string, x: number, r: number, isSoft = false) => ({ id, x, y: 0, r, isSoft });

describe('picking', () => {
  it('picks the circle that holds the point', () => {
    expect(pick([circle('a', 0, 10), circle('b', 100, 10)], { x: 95, y: 3 })).toBe('b');
  });

  it('picks nothing on empty ground', () => {
    expect(pick([circle('a', 0, 10)], { x: 10.5, y: 0 })).toBeNull();
  });

  it('picks a small circle that lies on a large one', () => {
    expect(pick([circle('large', 0, 30), circle('small', 20, 5)], { x: 18, y: 0 })).toBe('small');
  });

  it('lets a finger miss by the slop', () => {
    expect(pick([circle('a', 0, 5)], { x: 20, y: 0 }, 22)).toBe('a');
  });

  it('prefers the circle under the finger to one near it', () => {
    const targets = [circle('near', 14, 5), circle('under', 0, 5)];
    expect(pick(targets, { x: 4.9, y: 0 }, 22)).toBe('under');
  });

  it('picks a soft area only where no circle is', () => {
    const targets = [circle('area', 0, 14, true), circle('plant', 10, 8)];
    expect(pick(targets, { x: 4, y: 0 })).toBe('plant');
    expect(pick(targets, { x: -4, y: 0 })).toBe('area');
  });
});
