import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { createChronicle } from '../../chronicle/chronicle.ts';
import { Dataset } from '../../dataset/schema.ts';
import { viewInput } from '../../state/testing/input.ts';
import { viewOf, type ViewInput } from '../../state/view.ts';
import { generateDataset } from '../../../tests/fixtures/generate.ts';
import { partIslands } from '../layout/islands.ts';
import { shippedLayout } from '../layout/shipped.ts';
import type { Solver } from '../layout/solver.ts';
import { frameOf, type Frame } from '../mercator.ts';
import type { PlantColours } from './colour.ts';
import { PlantField, type FieldOptions } from './PlantField.ts';

const file = new URL('../../../public/data/plants.json', import.meta.url);
const chronicle = createChronicle(Dataset.parse(JSON.parse(readFileSync(file, 'utf8'))));
const layout = shippedLayout(chronicle.dataset);
if (!layout) throw new Error('The shipped layout is stale: npm run build:layout');

const colours: PlantColours = {
  status: {
    announced: [0, 0, 1],
    construction: [1, 1, 0],
    operating: [0, 1, 0],
    lapsed: [1, 0, 0],
  },
  ground: [1, 1, 1],
  paper: [1, 1, 1],
  ink: [0, 0, 0],
  joined: [0.4, 0.4, 0.4],
  companies: [[0.1, 0.2, 0.3]],
  otherCompany: [0.6, 0.6, 0.6],
};
/** The worker, answering when told to. */
function slowSolver() {
  let pending: (() => void) | null = null;
  const solver: Solver = {
    ask: (circles, answer) => (pending = () => answer(partIslands(circles))),
    stop: () => {},
  };
  const deliver = () => {
    const answer = pending;
    pending = null;
    answer?.();
  };
  return { solver, deliver };
}
const silent: Solver = { ask: () => {}, stop: () => {} };
const view = (more: Partial<ViewInput> = {}) => viewOf(chronicle, viewInput(more));
const size = { width: 1440, height: 900 };
const fieldOf = (more: Partial<FieldOptions> = {}) =>
  new PlantField({
    view: view(),
    colours,
    width: size.width,
    look: { color: 'status', places: 'parted', joining: true },
    shipped: layout,
    solver: silent,
    onLayout: () => {},
    ...more,
  });
const covering = (field: PlantField, frame: Frame) => {
  const circles = field.drawn(frame).filter(({ style }) => style !== 'halo');
  return circles.flatMap((a) =>
    circles
      .filter((b) => a.id < b.id && Math.hypot(a.x - b.x, a.y - b.y) < a.ring + b.ring - 0.5)
      .map((b) => `${a.id} and ${b.id}`),
  );
};
const home = frameOf({ lat: 33, lon: 114, zoom: 4 }, size);

describe('the field of plants', () => {
  let field: PlantField;
  beforeEach(() => {
    field = fieldOf();
    field.sceneAt(home, 1, 0);
  });
  const drawn = (id: string, frame = home) => field.drawn(frame).find((plant) => plant.id === id);

  it('draws every site that the view shows', () => {
    expect(field.drawn(home)).toHaveLength(view().shown.length);
  });

  it('draws only what the filters leave', () => {
    field.setView(view({ companies: ['xiaomi'] }), 0, 0);
    const companies = field
      .drawn(home)
      .map(({ id }) => chronicle.sites.get(id)?.companies.map((company) => company.id));
    expect(companies.length).toBeGreaterThan(0);
    for (const ids of companies) expect(ids).toContain('xiaomi');
  });

  it('draws the largest plant ever announced 33 px in radius', () => {
    expect(Math.max(...field.drawn(home).map(({ ring }) => ring))).toBeCloseTo(33, 1);
  });

  it('draws a plant that lapsed as lapsed, and as announced in the year of its announcement', () => {
    expect(drawn('leeco-deqing')?.style).toBe('lapsed');
    field.setView(view({ asOf: 2016 }), 0, 0);
    expect(drawn('leeco-deqing')?.style).toBe('ring');
  });

  it('moves no circle when the year changes', () => {
    const before = drawn('li-auto-changzhou');
    field.setView(view({ asOf: 2020 }), 0, 0);
    field.sceneAt(home, 1, 0);
    const after = drawn('li-auto-changzhou');
    expect([after?.x, after?.y]).toEqual([before?.x, before?.y]);
  });

  it('parts circles at home and tells so', () => {
    expect(field.summary(home).isParted).toBe(true);
  });

  it.each([
    [1440, 3.3],
    [1440, 4],
    [1440, 4.77],
    [1440, 6.2],
    [390, 3.3],
    [390, 5.1],
    [2880, 5.4],
    [2160, 4.6],
  ])('draws no two circles over each other, %i px wide at zoom %f', (width, zoom) => {
    const frame = frameOf({ lat: 33, lon: 114, zoom }, size);
    field.setWidth(width, 0, 0);
    field.sceneAt(frame, 1, 0);
    expect(covering(field, frame)).toEqual([]);
  });

  it('eases from one zoom step to the next, and then rests', () => {
    const next = frameOf({ lat: 33, lon: 114, zoom: 4.5 }, size);
    expect(field.sceneAt(next, 1, 1000, 200).isMoving).toBe(true);
    expect(field.sceneAt(next, 1, 1200, 200).isMoving).toBe(false);
  });

  it('stands circles in their true places while no layout has come', () => {
    const bare = fieldOf({ shipped: null });
    bare.sceneAt(home, 1, 0);
    expect(bare.summary(home).isParted).toBe(false);
    expect(bare.isLaidOut).toBe(false);
  });

  it('eases into a layout that comes later', () => {
    const { solver, deliver } = slowSolver();
    const late = fieldOf({ shipped: null, solver });
    late.sceneAt(home, 1, 0, 200);
    deliver();
    expect(late.sceneAt(home, 1, 1000, 200).isMoving).toBe(true);
    expect(late.summary(home).isParted).toBe(false);
    expect(late.sceneAt(home, 1, 1200, 200).isMoving).toBe(false);
    expect(late.summary(home).isParted).toBe(true);
    expect(covering(late, home)).toEqual([]);
  });

  it('stands circles in their true places on request, and eases back', () => {
    field.setLook({ color: 'status', places: 'true', joining: true }, 0, 200);
    expect(field.sceneAt(home, 1, 0, 200).isMoving).toBe(true);
    field.sceneAt(home, 1, 200, 200);
    expect(field.summary(home).isParted).toBe(false);
    for (const { x, y, trueX, trueY } of field.drawn(home)) {
      expect(Math.hypot(x - trueX, y - trueY)).toBeLessThan(0.01);
    }
    field.setLook({ color: 'status', places: 'parted', joining: true }, 1000, 0);
    field.sceneAt(home, 1, 1000, 0);
    expect(field.summary(home).isParted).toBe(true);
  });

  it('draws the small above the large, so that none is hidden', () => {
    const rings = field.seen(home).map(({ ring }) => ring);
    expect(rings).toEqual(rings.toSorted((a, b) => b - a));
  });

  it('tells what the shown plants take up at a zoom', () => {
    field.setView(view({ companies: ['tesla'] }), 0, 0);
    const extent = field.extentAt(4);
    expect((extent?.right ?? 0) - (extent?.left ?? 0)).toBeCloseTo(66, 0);
    field.setView(view({ companies: ['tesla'], statuses: ['lapsed'] }), 0, 0);
    expect(field.extentAt(4)).toBeNull();
  });

  it('draws larger on a larger screen', () => {
    const before = drawn('tesla-shanghai')?.ring ?? 0;
    field.setWidth(2880, 0, 0);
    expect(drawn('tesla-shanghai')?.ring).toBeCloseTo(2 * before, 6);
  });

  it('softens a plant past what is known of its place', () => {
    const near = frameOf({ lat: 31, lon: 121, zoom: 12 }, size);
    const soft = field.drawn(near).filter(({ softness }) => softness === 1);
    expect(soft).toHaveLength(field.drawn(near).length);
  });
});

describe('a field of more plants than one can tell apart', () => {
  const crowded = createChronicle(generateDataset({ count: 400 }));
  const crowdedView = (more: Partial<ViewInput> = {}) => viewOf(crowded, viewInput(more));
  let deliver = () => {};
  const crowdedField = (more: Partial<FieldOptions> = {}) => {
    const slow = slowSolver();
    deliver = slow.deliver;
    const field = fieldOf({ view: crowdedView(), shipped: null, solver: slow.solver, ...more });
    return comeTo(field, home);
  };
  /** Shows a frame and waits for its layout. */
  const comeTo = (field: PlantField, frame: Frame) => {
    field.sceneAt(frame, 1, 0);
    for (let step = 0; step < 5 && !field.isLaidOut; step += 1) {
      deliver();
      field.sceneAt(frame, 1, 0);
    }
    return field;
  };
  const joinedIn = (field: PlantField, frame = home) =>
    field
      .drawn(frame)
      .flatMap((plant) => (plant.joined ? [{ ...plant, joined: plant.joined }] : []));

  it('joins them, and counts each once', () => {
    const field = crowdedField();
    const drawn = field.drawn(home);
    expect(drawn.length).toBeLessThan(200);
    const sum = drawn.reduce((sum, { joined }) => sum + (joined?.plants ?? 1), 0);
    expect(sum).toBe(400);
  });

  it('tells the sums of what it joins', () => {
    const field = crowdedField();
    const outcomes = new Map(crowdedView().shown.map((outcome) => [outcome.site.id, outcome]));
    for (const { id, joined } of joinedIn(field)) {
      const members = field.membersOf(id).map((member) => outcomes.get(member));
      expect(members).toHaveLength(joined.plants);
      const sum = (pick: 'announced' | 'operating' | 'lapsed') =>
        members.reduce((total, outcome) => total + (outcome?.[pick] ?? 0), 0);
      expect(joined).toEqual({
        plants: members.length,
        announced: sum('announced'),
        operating: sum('operating'),
        lapsed: sum('lapsed'),
        notStated: members.filter((outcome) => outcome?.announced === null).length,
      });
    }
  });

  it.each([3.6, 4, 4.9, 6.1, 8.2])('draws no two circles over each other at zoom %f', (zoom) => {
    const frame = frameOf({ lat: 32, lon: 118, zoom }, size);
    const field = comeTo(crowdedField(), frame);
    expect(covering(field, frame)).toEqual([]);
  });

  it('moves nothing and joins no others when the year changes', () => {
    const field = crowdedField();
    const before = new Map(field.drawn(home).map((plant) => [plant.id, plant]));
    field.setView(crowdedView({ asOf: 2019 }), 0, 0);
    field.sceneAt(home, 1, 0);
    const after = field.drawn(home).filter(({ id }) => before.has(id));
    expect(after.length).toBeGreaterThan(10);
    for (const { id, x, y } of after) {
      const was = before.get(id);
      expect(Math.hypot(x - (was?.x ?? NaN), y - (was?.y ?? NaN))).toBeLessThan(0.01);
    }
  });

  it('draws the last one that a filter leaves of a circle in the circle’s place', () => {
    const field = crowdedField();
    const [largest] = joinedIn(field).toSorted((a, b) => b.joined.plants - a.joined.plants);
    const id = field.membersOf(largest?.id ?? '')[0] ?? '';
    field.setView(
      { ...crowdedView(), shown: crowdedView().shown.filter(({ site }) => site.id === id) },
      0,
      0,
    );
    field.sceneAt(home, 1, 0);
    const [only, ...others] = field.drawn(home);
    expect(others).toEqual([]);
    expect(only?.id).toBe(id);
    expect(
      Math.hypot((only?.x ?? 0) - (largest?.x ?? 0), (only?.y ?? 0) - (largest?.y ?? 0)),
    ).toBeLessThan(0.5);
  });

  it('draws the chosen plant by itself, clear of the rest', () => {
    const field = crowdedField();
    const [largest] = joinedIn(field).toSorted((a, b) => b.joined.plants - a.joined.plants);
    const id = field.membersOf(largest?.id ?? '')[3] ?? '';
    field.setEmphasis(null, id, 0, 0);
    field.sceneAt(home, 1, 0);
    expect(field.drawnAs(id, home)?.joined).toBeNull();
    expect(field.drawnAs(largest?.id ?? '', home)?.joined?.plants).toBe(
      (largest?.joined.plants ?? 0) - 1,
    );
    const beside = covering(field, home).filter((pair) => pair.includes(largest?.id ?? '?'));
    expect(beside).toEqual([]);
    field.setEmphasis(null, null, 0, 0);
    field.sceneAt(home, 1, 0);
    expect(field.drawnAs(id, home)?.id).toBe(largest?.id);
  });

  it('draws both of two as themselves once one of them is chosen', () => {
    const frame = frameOf({ lat: 31.2, lon: 120, zoom: 5.6 }, size);
    const field = comeTo(crowdedField(), frame);
    const pair = joinedIn(field, frame).find(({ joined }) => joined.plants === 2);
    const [one = '', other = ''] = field.membersOf(pair?.id ?? '');
    field.setEmphasis(null, one, 0, 0);
    field.sceneAt(frame, 1, 0);
    expect(field.drawnAs(one, frame)?.id).toBe(one);
    expect(field.drawnAs(other, frame)?.id).toBe(other);
    expect(joinedIn(field, frame).some(({ joined }) => joined.plants < 2)).toBe(false);
    expect(covering(field, frame)).toEqual([]);
  });

  it('parts all of them near by', () => {
    const field = crowdedField();
    const near = frameOf({ lat: 31.2, lon: 121.5, zoom: 11 }, size);
    field.sceneAt(near, 1, 0);
    expect(joinedIn(field, near)).toEqual([]);
    expect(field.drawn(near)).toHaveLength(400);
  });

  it('never joins where that is switched off', () => {
    const field = crowdedField({ look: { color: 'status', places: 'true', joining: false } });
    expect(joinedIn(field)).toEqual([]);
    expect(field.drawn(home)).toHaveLength(400);
  });

  it('lets what parts come out of the circle that it was joined in', () => {
    const field = crowdedField();
    const [largest] = joinedIn(field).toSorted((a, b) => b.joined.plants - a.joined.plants);
    const members = field.membersOf(largest?.id ?? '');
    const zoom = field.partingOf(largest?.id ?? '')?.zoom ?? NaN;
    const after = frameOf({ lat: 33, lon: 114, zoom: zoom + 0.01 }, size);
    const before = frameOf({ lat: 33, lon: 114, zoom: zoom - 0.01 }, size);
    field.sceneAt(before, 1, 1000, 200);
    field.sceneAt(before, 1, 1300, 200);
    const from = field.drawnAs(members[0] ?? '', before);
    field.sceneAt(after, 1, 2000, 200);
    for (const id of members) {
      const { x = NaN, y = NaN } = field.drawnAs(id, after) ?? {};
      expect(Math.hypot(x - (from?.x ?? 0), y - (from?.y ?? 0))).toBeLessThan(12);
    }
    expect(field.sceneAt(after, 1, 2300, 200).isMoving).toBe(false);
  });
});
