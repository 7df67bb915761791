import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line } from '../../src/map/still/packing.ts';
import { joinLines, simplified, withinBox } from './outline.ts';
import { project } from './paths.ts';

const box = { west: 0, north: 0, east: 10, south: 10 };
const always = () => 1;

describe('cutting a line to a box', () => {
  it('keeps what lies inside, up to the edge', () => {
    expect(withinBox([[-5, 5], [5, 5], [15, 5]], box)).toEqual([[[0, 5], [5, 5], [10, 5]]]); // prettier-ignore
  });

  it('gives two parts of a line that leaves and comes back', () => {
    const line: Line = [[2, 2], [20, 2], [20, 8], [2, 8]]; // prettier-ignore
    expect(withinBox(line, box)).toEqual([[[2, 2], [10, 2]], [[10, 8], [2, 8]]]); // prettier-ignore
  });

  it('gives nothing of a line that passes by', () => {
    expect(withinBox([[-5, -1], [15, -1]], box)).toEqual([]); // prettier-ignore
  });
});

describe('joining lines', () => {
  it('makes one of parts that meet, whichever way they run', () => {
    const joined = joinLines([[[0, 0], [5, 0]], [[9, 3], [5, 1]], [[-4, 0], [0, 0]]], 2); // prettier-ignore
    expect(joined).toHaveLength(1);
    expect(joined[0]).toHaveLength(4);
  });

  it('leaves three lines that meet at a point', () => {
    const star: Line[] = [[[0, 0], [9, 0]], [[0, 0], [0, 9]], [[0, 0], [-9, 0]]]; // prettier-ignore
    expect(joinLines(star, 2)).toHaveLength(3);
  });
});

describe('simplifying', () => {
  it('leaves out what lies within the tolerance of that place, and keeps what does not', () => {
    const line: Line = [[0, 0], [5, 3], [10, 0], [15, 3], [20, 0]]; // prettier-ignore
    const roughOnTheRight = ([x]: readonly [number, number]) => (x > 12 ? 9 : 1);
    expect(simplified(line, roughOnTheRight)).toEqual([[0, 0], [5, 3], [10, 0], [20, 0]]); // prettier-ignore
  });

  it('keeps both ends of every line, and leaves nothing out that is farther off', () => {
    const at = fc.integer({ min: 0, max: 50 });
    fc.assert(
      fc.property(fc.array(fc.tuple(at, at), { minLength: 2, maxLength: 30 }), (line) => {
        const short = simplified(line, always);
        expect([short[0], short.at(-1)]).toEqual([line[0], line.at(-1)]);
        expect(line).toEqual(expect.arrayContaining([...short]));
      }),
    );
  });
});

it('keeps the outline small enough to come with the presentation', () => {
  expect(readFileSync(project('src/map/still/outline.generated.json')).length).toBeLessThan(61_440);
});
