import { describe, expect, it } from 'vitest';
import { Instances, type Rgb } from './instances.ts';
import type { Mark } from './marks.ts';

const colour: Rgb = [0, 0.5, 0.5];
const ring: Mark = { style: 'ring', status: 'operating', ring: 20, disc: 10 };
const settled = (mark: Mark | null, from: Mark | null = null) => {
  const instances = new Instances(1);
  if (from) instances.setMark(0, from, colour, 0, 0);
  instances.advance(0);
  instances.setMark(0, mark, colour, 0, 0);
  instances.advance(0);
  return instances;
};

describe('instances', () => {
  it('draw nothing before a plant is there', () => {
    expect(new Instances(1).value(0, 'alpha')).toBe(0);
  });

  it('draw ring and disc in their sizes and colour', () => {
    const instances = settled(ring);
    expect(instances.value(0, 'ring')).toBe(20);
    expect(instances.value(0, 'disc')).toBe(10);
    expect([instances.value(0, 'red'), instances.value(0, 'green')]).toEqual([0, 0.5]);
    expect(instances.value(0, 'alpha')).toBe(1);
  });

  it('dash and cross what has lapsed', () => {
    const instances = settled({ ...ring, style: 'lapsed', status: 'lapsed' });
    expect([instances.value(0, 'dash'), instances.value(0, 'cross')]).toEqual([1, 1]);
  });

  it('dash and question what is not stated', () => {
    const instances = settled({ ...ring, style: 'unstated' });
    expect([instances.value(0, 'dash'), instances.value(0, 'question')]).toEqual([1, 1]);
    expect(instances.value(0, 'cross')).toBe(0);
  });

  it('draw component plants square and networks as halos', () => {
    expect(settled({ ...ring, style: 'square' }).value(0, 'shape')).toBe(1);
    expect(settled({ ...ring, style: 'halo' }).value(0, 'shape')).toBe(2);
  });

  it('draw joined plants in a shape of their own', () => {
    const joined = settled({ ...ring, style: 'joined', status: null });
    expect([joined.value(0, 'shape'), joined.value(0, 'dash')]).toEqual([3, 0]);
  });

  it('ease to a new size within the time given', () => {
    const instances = settled(ring);
    instances.setMark(0, { ...ring, disc: 20 }, colour, 1000, 200);
    expect(instances.advance(1100)).toBe(true);
    expect(instances.value(0, 'disc')).toBeGreaterThan(15);
    expect(instances.value(0, 'disc')).toBeLessThan(20);
    expect(instances.advance(1200)).toBe(false);
    expect(instances.value(0, 'disc')).toBe(20);
  });

  it('cut where no time is given', () => {
    const instances = settled(ring);
    instances.setMark(0, { ...ring, disc: 20 }, colour, 1000, 0);
    expect(instances.advance(1000)).toBe(false);
    expect(instances.value(0, 'disc')).toBe(20);
  });

  it('turn from where they are when the target changes on the way', () => {
    const instances = settled(ring);
    instances.setMark(0, { ...ring, disc: 20 }, colour, 0, 200);
    instances.advance(100);
    const half = instances.value(0, 'disc');
    instances.setMark(0, ring, colour, 100, 200);
    instances.advance(100);
    expect(instances.value(0, 'disc')).toBe(half);
  });

  it('fade a filtered-out plant without changing its look', () => {
    const instances = settled(null, ring);
    expect(instances.value(0, 'alpha')).toBe(0);
    expect(instances.value(0, 'ring')).toBe(20);
  });

  it('let a new plant grow', () => {
    const instances = new Instances(1);
    instances.setMark(0, ring, colour, 0, 200);
    instances.advance(0);
    expect(instances.value(0, 'ring')).toBe(8);
  });

  it('do not move when told what they already head for', () => {
    const instances = settled(ring);
    instances.setMark(0, ring, colour, 500, 200);
    expect(instances.advance(600)).toBe(false);
  });

  it('move only the plant that changes', () => {
    const instances = new Instances(2);
    instances.setMark(0, ring, colour, 0, 0);
    instances.setMark(1, ring, colour, 0, 0);
    instances.advance(0);
    instances.setEmphasis(1, { hover: true, chosen: false }, 0, 0);
    instances.advance(0);
    expect([instances.value(0, 'hover'), instances.value(1, 'hover')]).toEqual([0, 1]);
  });

  it('keep easing a size while the pointer changes the emphasis', () => {
    const instances = settled(ring);
    instances.setMark(0, { ...ring, disc: 20 }, colour, 0, 200);
    instances.setEmphasis(0, { hover: true, chosen: true }, 50, 150);
    instances.advance(400);
    expect([instances.value(0, 'disc'), instances.value(0, 'chosen')]).toEqual([20, 1]);
  });
});
