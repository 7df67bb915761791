import { describe, expect, it } from 'vitest';
import { generateDataset } from '../../../tests/fixtures/generate.ts';
import { createChronicle, type Chronicle } from '../../chronicle/chronicle.ts';
import { shippedChronicle } from '../../chronicle/testing/shipped.ts';
import { noFilters } from '../../state/filters.ts';
import type { ViewState } from '../../state/store.ts';
import { viewOf } from '../../state/view.ts';
import { partIslands } from '../layout/islands.ts';
import { shippedLayout } from '../layout/shipped.ts';
import { toScreen, toWorld } from '../mercator.ts';
import type { PlantColours } from '../plants/colour.ts';
import type { DrawnPlant } from '../plants/drawn.ts';
import { PlantField } from '../plants/PlantField.ts';
import { markOf } from '../plants/marks.ts';
import { outcomesAt } from '../../chronicle/outcome.ts';
import { standpointOf } from '../../chronicle/years.ts';
import { fieldOf } from './field.ts';
import { stillOf, type Still, type StillInput } from './geometry.ts';

const chronicle = shippedChronicle();
const size = { width: 1440, height: 810 };
const noInsets = { top: 0, right: 0, bottom: 0, left: 0 };

const viewState = (more: Partial<ViewState> = {}): ViewState => ({
  ...noFilters,
  site: null,
  asOf: null,
  hindsight: true,
  pins: [],
  show: 'map',
  color: 'status',
  places: 'parted',
  joining: true,
  ...more,
});

const still = (view: Partial<ViewState> = {}, more: Partial<StillInput> = {}): Still =>
  stillOf({
    chronicle,
    view: viewState(view),
    matches: null,
    framing: { lat: 31.5, lon: 117, zoom: 5.2 },
    size,
    insets: noInsets,
    factor: 1,
    ...more,
  });

const plant = ({ plants }: Still, id: string) => {
  const found = plants.find((one) => one.id === id);
  if (!found) throw new Error(`${id} is not drawn`);
  return found;
};

const rgb = [0, 0, 0] as const;
const colours: PlantColours = {
  status: { announced: rgb, construction: rgb, operating: rgb, lapsed: rgb },
  ground: rgb,
  paper: rgb,
  ink: rgb,
  joined: rgb,
  companies: [],
  otherCompany: rgb,
};

/** What the live map draws with the same camera, once its worker has answered. */
function live(of: Chronicle, view: Partial<ViewState>, { frame }: Still): DrawnPlant[] {
  const { color, places, joining, site, ...rest } = viewState(view);
  let answers = 0;
  const field = new PlantField({
    view: viewOf(of, rest),
    colours,
    width: frame.width,
    look: { color, places, joining },
    shipped: shippedLayout(of.dataset),
    // It asks for the step that is looked at first, and needs no other.
    solver: {
      ask: (circles, answer) => {
        answers += 1;
        if (answers === 1) answer(partIslands(circles));
      },
      stop: () => {},
    },
    onLayout: () => {},
  });
  field.setEmphasis(null, site, 0, 0);
  field.sceneAt(frame, 1, 0);
  field.sceneAt(frame, 1, 1);
  return field.seen(frame);
}

/** Each plant as it is drawn, so that two drawings can be compared. */
const drawing = (plants: readonly DrawnPlant[]) =>
  new Map(
    plants.map(({ id, x, y, ring, disc, style }) => {
      const numbers = [x, y, ring, disc].map((value) => value.toFixed(1)).join(' ');
      return [id, `${style} ${numbers}`];
    }),
  );

/** All that the live map draws is in the still picture, and drawn the same. */
function expectAlike(of: Chronicle, view: Partial<ViewState>, picture: Still) {
  const drawn = drawing(picture.plants);
  const expected = drawing(live(of, view, picture));
  expect(expected.size).toBeGreaterThan(0);
  expect(Object.fromEntries([...expected.keys()].map((id) => [id, drawn.get(id)]))).toEqual(
    Object.fromEntries(expected),
  );
}

describe('a still picture of the shipped plants', () => {
  it.each([
    ['parted', {}],
    ['in their true places', { places: 'true' }],
    ['in 2016, as it was known then', { asOf: 2016, hindsight: false }],
    ['with one chosen', { site: 'leeco-deqing' }],
    ['of some status', { statuses: ['lapsed'] }],
  ] as const)('draws them as the live map does: %s', (_, view) => {
    expectAlike(chronicle, view, still(view));
  });

  it('draws rings and discs on the map’s one scale', () => {
    const picture = still();
    const scale = { k: 33 / Math.sqrt(fieldOf(chronicle).geometry.largest), factor: 1 };
    for (const outcome of outcomesAt(chronicle, standpointOf(chronicle, null, true))) {
      const drawn = picture.plants.find(({ id }) => id === outcome.site.id);
      if (drawn) expect(drawn).toMatchObject(markOf(outcome, scale));
    }
    expect(picture.plants.length).toBeGreaterThan(40);
  });

  it('leads from each circle to where the plant truly lies', () => {
    const picture = still();
    for (const { id, trueX, trueY } of picture.plants) {
      const site = chronicle.dataset.sites.find((one) => one.id === id);
      const place = toScreen(
        toWorld(site?.location.lat ?? 0, site?.location.lon ?? 0),
        picture.frame,
      );
      expect(trueX).toBeCloseTo(place.x, 6);
      expect(trueY).toBeCloseTo(place.y, 6);
    }
  });

  it('leaves out what lies outside of it', () => {
    const near = still({}, { framing: { lat: 31.2, lon: 121.5, zoom: 8 } });
    expect(near.plants.map(({ id }) => id)).not.toContain('byd-xian');
    expect(near.plants.map(({ id }) => id)).toContain('tesla-shanghai');
  });

  it('draws the chosen plant last, so that nothing lies over it', () => {
    const last = still({ site: 'leeco-deqing' }).plants.at(-1);
    expect(last).toMatchObject({ id: 'leeco-deqing', isChosen: true });
  });

  it('takes its colours from status or company', () => {
    expect(plant(still(), 'leeco-deqing').colour).toBe('--lapsed');
    expect(plant(still({ color: 'company' }), 'tesla-shanghai').colour).toMatch(
      /^--company-[1-8]$/,
    );
    expect(plant(still({ color: 'company' }), 'leeco-deqing').colour).toBe('--company-other');
  });

  it('has all that the view shows in the part that nothing covers, when no place is framed', () => {
    const insets = { top: 150, right: 0, bottom: 150, left: 0 };
    const { plants } = still({}, { framing: null, insets });
    const shown = outcomesAt(chronicle, standpointOf(chronicle, null, true));
    const drawn = plants.filter(({ style }) => style !== 'halo');
    expect(plants).toHaveLength(shown.length);
    expect(Math.min(...drawn.map(({ y, ring }) => y - ring))).toBeGreaterThan(150);
    expect(Math.max(...drawn.map(({ y, ring }) => y + ring))).toBeLessThan(810 - 150);
  });

  it('has a framed place in the middle of the part that nothing covers', () => {
    const insets = { top: 200, right: 0, bottom: 100, left: 0 };
    const { frame } = still({}, { framing: { lat: 31.5, lon: 117, zoom: 6 }, insets });
    const middle = toScreen(toWorld(31.5, 117), frame);
    expect([Math.round(middle.x), Math.round(middle.y)]).toEqual([720, 455]);
  });

  it('shows the same at every size', () => {
    const large = still({}, { size: { width: 2880, height: 1620 }, factor: 2 });
    const ids = ({ plants }: Still) => plants.map(({ id }) => id);
    expect(ids(large)).toEqual(ids(still()));
    for (const { id, x, y, ring } of still().plants) {
      const twice = plant(large, id);
      expect([twice.x, twice.y, twice.ring].map((px) => px / 2)).toEqual(
        [x, y, ring].map((px) => expect.closeTo(px, 3)),
      );
    }
  });

  it('shows the ground where the view shows nothing', () => {
    const { plants, frame } = still({ companies: ['nobody'] }, { framing: null });
    expect(plants).toEqual([]);
    expect(frame.scale).toBeGreaterThan(0);
  });
});

describe('a still picture of many plants', () => {
  const crowded = createChronicle(generateDataset({ count: 400 }));
  const framing = { lat: 32, lon: 116, zoom: 4.5 };

  it('joins them as the live map does', () => {
    const view = { places: 'true' } as const;
    const picture = still(view, { chronicle: crowded, framing });
    expect(picture.plants.some(({ style }) => style === 'joined')).toBe(true);
    expectAlike(crowded, view, picture);
  });

  it('parts joined circles as the live map does', () => {
    expectAlike(crowded, {}, still({}, { chronicle: crowded, framing }));
  });

  it('seats the chosen plant beside the circle that it was taken out of', () => {
    const site = crowded.dataset.sites.find(({ kind }) => kind === 'vehicles');
    const view = { site: site?.id ?? '' };
    const picture = still(view, { chronicle: crowded, framing: null });
    expectAlike(crowded, view, picture);
    expect(plant(picture, view.site).isChosen).toBe(true);
  });
});
