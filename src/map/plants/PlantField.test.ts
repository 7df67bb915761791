import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { createChronicle } from '../../chronicle/chronicle.ts';
import { Dataset } from '../../dataset/schema.ts';
import { viewInput } from '../../state/testing/input.ts';
import { viewOf, type ViewInput } from '../../state/view.ts';
import { shippedLayout } from '../layout/loadLayout.ts';
import { frameOf } from '../mercator.ts';
import type { PlantColours } from './colour.ts';
import { PlantField } from './PlantField.ts';

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
};
const view = (more: Partial<ViewInput> = {}) => viewOf(chronicle, viewInput(more));
const size = { width: 1440, height: 900 };
const home = frameOf({ lat: 33, lon: 114, zoom: 4 }, size);

describe('the field of plants', () => {
  let field: PlantField;
  beforeEach(() => {
    field = new PlantField(view(), colours, size.width);
    field.setLayout(layout, 0, 0);
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
    expect(field.isPartedIn(home)).toBe(true);
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
    const circles = field.drawn(frame).filter(({ style }) => style !== 'halo');
    const covering = circles.flatMap((a) =>
      circles
        .filter((b) => a.id < b.id && Math.hypot(a.x - b.x, a.y - b.y) < a.ring + b.ring - 0.5)
        .map((b) => `${a.id} and ${b.id}`),
    );
    expect(covering).toEqual([]);
  });

  it('eases from one zoom step to the next, and then rests', () => {
    const next = frameOf({ lat: 33, lon: 114, zoom: 4.5 }, size);
    expect(field.sceneAt(next, 1, 1000, 200).isMoving).toBe(true);
    expect(field.sceneAt(next, 1, 1200, 200).isMoving).toBe(false);
  });

  it('stands circles in their true places without a layout', () => {
    const bare = new PlantField(view(), colours, size.width);
    bare.sceneAt(home, 1, 0);
    expect(bare.isPartedIn(home)).toBe(false);
  });

  it('eases into a layout that comes later', () => {
    const late = new PlantField(view(), colours, size.width);
    late.setLayout(layout, 1000, 200);
    expect(late.sceneAt(home, 1, 1000).isMoving).toBe(true);
    expect(late.isPartedIn(home)).toBe(false);
    expect(late.sceneAt(home, 1, 1200).isMoving).toBe(false);
    expect(late.isPartedIn(home)).toBe(true);
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
