import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pack, unpack } from './packing.ts';

const number = fc.integer({ min: -70_000, max: 70_000 });

it('gives back every line as it was packed', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number)), (line) => {
      const turning = line.filter(
        ([x, y], at) => at === 0 || x !== line[at - 1]?.[0] || y !== line[at - 1]?.[1],
      );
      expect(unpack(pack(line))).toEqual(turning);
    }),
  );
});

it('takes two signs for a small step', () => {
  expect(pack([[0, 0], [-3, 5], [4, -8]])).toHaveLength(6); // prettier-ignore
});
