import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWorld, worldSize } from '../mercator.ts';
import { crowd, joinStepAt, joinSteps, joinTree, membersOf, partingZoom } from './tree.ts';

type Place = readonly [lat: number, lon: number];

const treeOf = (places: readonly Place[], mayJoin: (site: number) => boolean = () => true) => {
  const worlds = places.map(([lat, lon]) => toWorld(lat, lon));
  return joinTree(
    Float64Array.from(worlds, ({ x }) => x),
    Float64Array.from(worlds, ({ y }) => y),
    mayJoin,
  );
};
/** `count` plants in a spiral around a town, a few km apart. */
const town = (count: number, [lat, lon]: Place = [31, 121], spread = 0.02): Place[] =>
  Array.from({ length: count }, (_, index) => [
    lat + spread * Math.sqrt(index) * Math.sin(index * 2.4),
    lon + spread * Math.sqrt(index) * Math.cos(index * 2.4),
  ]);
const rowsAt = (tree: ReturnType<typeof treeOf>, step: number) => new Set(tree.units[step]);
const places = fc.array(
  fc.tuple(
    fc.double({ min: 20, max: 45, noNaN: true }),
    fc.double({ min: 80, max: 130, noNaN: true }),
  ),
  { minLength: crowd, maxLength: crowd + 60 },
);

describe('joining', () => {
  it('leaves fewer plants than a crowd by themselves at every zoom', () => {
    const tree = treeOf(town(crowd - 1));
    expect(tree.rowCount).toBe(crowd - 1);
    for (const unit of tree.units) expect(unit).toEqual(Int32Array.from(unit.keys()));
  });

  it('joins a crowd far out and parts all of it near', () => {
    const tree = treeOf(town(crowd));
    expect(rowsAt(tree, 0).size).toBeLessThan(10);
    expect(rowsAt(tree, joinSteps.count - 1).size).toBe(crowd);
  });

  it('leaves two neighbours apart where no crowd is around, at the same zoom', () => {
    const far: Place[] = [
      [43.8, 87.6],
      [43.9, 87.7],
    ];
    const tree = treeOf([...town(crowd), ...far]);
    const step = joinStepAt(6, 1);
    expect(rowsAt(tree, step).size).toBeLessThan(crowd);
    expect(tree.units[step]?.[crowd]).toBe(crowd);
    expect(tree.units[step]?.[crowd + 1]).toBe(crowd + 1);
  });

  it('leaves what does not join by itself', () => {
    const tree = treeOf(town(crowd + 1), (site) => site !== 7);
    for (const unit of tree.units) {
      expect(unit[7]).toBe(7);
      expect(unit.filter((row) => row === 7)).toHaveLength(1);
    }
  });

  it('counts each plant once at every zoom', () => {
    fc.assert(
      fc.property(places, (list) => {
        const tree = treeOf(list);
        for (const unit of tree.units) {
          const rows = [...new Set(unit)];
          const sum = rows.reduce((sum, row) => sum + (tree.sizes[row] ?? 0), 0);
          expect(sum).toBe(list.length);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('only ever parts as one zooms in', () => {
    fc.assert(
      fc.property(places, (list) => {
        const { units } = treeOf(list);
        for (const [step, unit] of units.entries()) {
          const nearer = units[step + 1];
          if (!nearer) continue;
          const outer = new Map<number, number>();
          for (const [site, row] of nearer.entries()) {
            const standsFor = unit[site] ?? -1;
            expect(outer.get(row) ?? standsFor).toBe(standsFor);
            outer.set(row, standsFor);
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  it('leaves no two circles in a crowd so near that they should have joined', () => {
    const tree = treeOf(town(600, [31, 118], 0.15));
    const step = joinStepAt(4, 1);
    const size = worldSize(joinSteps.first + step * joinSteps.step);
    const rows = [...rowsAt(tree, step)];
    const gaps = rows.flatMap((a) =>
      rows
        .filter((b) => b > a)
        .map(
          (b) =>
            Math.hypot(
              (tree.xs[a] ?? 0) - (tree.xs[b] ?? 0),
              (tree.ys[a] ?? 0) - (tree.ys[b] ?? 0),
            ) * size,
        ),
    );
    // Their midst shifts as they join, so some come nearer than the reach, none on top of another.
    expect(Math.min(...gaps)).toBeGreaterThan(20);
  });

  it('stands in the midst of its members', () => {
    const tree = treeOf(town(crowd));
    const row = tree.units[0]?.[0] ?? -1;
    const members = membersOf(tree, row);
    const mean = members.reduce((sum, site) => sum + (tree.xs[site] ?? 0), 0) / members.length;
    expect(tree.xs[row]).toBeCloseTo(mean, 10);
    expect(members).toHaveLength(tree.sizes[row] ?? 0);
  });

  it('tells the zoom at which a circle parts', () => {
    const tree = treeOf(town(crowd));
    const row = tree.units[0]?.[0] ?? -1;
    const zoom = partingZoom(tree, row, 1) ?? NaN;
    const members = membersOf(tree, row);
    const before = tree.units[joinStepAt(zoom - 0.1, 1)];
    const after = tree.units[joinStepAt(zoom, 1)];
    expect(new Set(members.map((site) => before?.[site])).size).toBe(1);
    expect(new Set(members.map((site) => after?.[site])).size).toBeGreaterThan(1);
  });

  it('knows of a crowd on one spot that it never parts', () => {
    const tree = treeOf(Array.from({ length: crowd }, () => [31, 121]));
    expect(partingZoom(tree, tree.units[0]?.[0] ?? -1, 1)).toBeNull();
  });

  it('looks as from a lower zoom on a screen drawn larger', () => {
    expect(joinStepAt(5, 2)).toBe(joinStepAt(4, 1));
  });
});
