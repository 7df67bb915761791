import { describe, expect, it, vi } from 'vitest';
import { joinTree } from '../join/tree.ts';
import { toWorld } from '../mercator.ts';
import type { PackedCircles } from './islands.ts';
import { Layouts, type Sight } from './Layouts.ts';
import { stepAt, zoomSteps } from './table.ts';

const placesOf = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    toWorld(31 + 0.3 * Math.sin(index * 2.4), 121 + 0.002 * index),
  );
const geometryOf = (count: number) => {
  const worlds = placesOf(count);
  const tree = joinTree(
    Float64Array.from(worlds, ({ x }) => x),
    Float64Array.from(worlds, ({ y }) => y),
    () => true,
  );
  return { tree, radii: new Float32Array(tree.rowCount).fill(10) };
};
const middle = toWorld(31, 121);
const sight: Sight = { ...middle, width: 0.02, height: 0.02 };

/** Layouts over a worker that waits, with what it has been asked. */
function layoutsOf(count: number) {
  const asked: PackedCircles[] = [];
  let answer: ((moves: Float32Array) => void) | null = null;
  const onArrival = vi.fn<() => void>();
  const solver = {
    ask: (circles: PackedCircles, tell: (moves: Float32Array) => void) => {
      asked.push(circles);
      answer = tell;
    },
    stop: vi.fn<() => void>(),
  };
  const layouts = new Layouts(geometryOf(count), null, solver, onArrival);
  /** Moves every circle by 1 px to the east. */
  const deliver = () => {
    const circles = asked.at(-1);
    const moves = Float32Array.from({ length: (circles?.xs.length ?? 0) * 2 }, (_, at) =>
      at % 2 === 0 ? 1 : 0,
    );
    answer?.(moves);
  };
  return { layouts, asked, deliver, onArrival, solver };
}
const moved = (layouts: Layouts, step: number, joins = true) => {
  const rows: number[] = [];
  return layouts.read(step, joins, (row) => rows.push(row)) ? rows : null;
};

describe('layouts from the worker', () => {
  const step = stepAt(5, 1);

  it('are not known before they come', () => {
    const { layouts } = layoutsOf(20);
    layouts.look(step, true, sight);
    expect(layouts.isReady(step, true)).toBe(false);
    expect(moved(layouts, step)).toBeNull();
  });

  it('come for the reader’s step first, then for its neighbours', () => {
    const { layouts, deliver, onArrival } = layoutsOf(20);
    layouts.look(step, true, sight);
    deliver();
    expect(onArrival).toHaveBeenCalledOnce();
    expect(moved(layouts, step)).toHaveLength(20);
    expect(layouts.isReady(step + 1, true)).toBe(false);
    deliver();
    deliver();
    expect([step - 1, step + 1].map((near) => layouts.isReady(near, true))).toEqual([true, true]);
  });

  it('follow a reader who has zoomed away meanwhile', () => {
    const { layouts, deliver } = layoutsOf(20);
    layouts.look(step, true, sight);
    layouts.look(40, true, sight);
    deliver();
    deliver();
    expect(layouts.isReady(40, true)).toBe(true);
  });

  it('ask one thing at a time', () => {
    const { layouts, asked } = layoutsOf(20);
    layouts.look(step, true, sight);
    layouts.look(step + 5, true, sight);
    expect(asked).toHaveLength(1);
  });

  it('are computed once for all steps of a small dataset, and then rest', () => {
    const { layouts, asked, deliver } = layoutsOf(20);
    layouts.look(step, true, sight);
    for (let turn = 0; turn < 2 * zoomSteps.count; turn += 1) deliver();
    expect(asked).toHaveLength(zoomSteps.count);
  });

  it('are the same joined and not, where nothing is joined', () => {
    const { layouts, deliver } = layoutsOf(20);
    layouts.look(step, true, sight);
    deliver();
    expect(layouts.isReady(step, false)).toBe(true);
  });

  it('differ where plants are joined', () => {
    const { layouts, deliver, asked } = layoutsOf(300);
    layouts.look(step, true, sight);
    deliver();
    expect(asked[0]?.xs.length).toBeLessThan(100);
    expect(layouts.isReady(step, false)).toBe(false);
  });

  it('cover only what is around the view of a large dataset, and follow it', () => {
    const { layouts, deliver, asked } = layoutsOf(3000);
    layouts.look(step, false, sight);
    expect(asked[0]?.xs.length).toBeLessThanOrEqual(1000);
    deliver();
    for (let turn = 0; turn < 20; turn += 1) deliver();
    const before = asked.length;
    layouts.look(step, false, { ...sight, x: sight.x + 0.05 });
    expect(asked.length).toBe(before + 1);
  });

  it('stop with the map', () => {
    const { layouts, deliver, asked, solver } = layoutsOf(20);
    layouts.look(step, true, sight);
    layouts.stop();
    deliver();
    expect(solver.stop).toHaveBeenCalledOnce();
    expect(asked).toHaveLength(1);
  });
});
