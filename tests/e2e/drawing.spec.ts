/** How the map draws: pixels looked at where the map says it drew, on datasets of a few plants. */
import { Picture } from '../visual/picture.ts';
import { oneOfEach, oneTown, vague } from '../visual/tiny.ts';
import { generateDataset } from '../fixtures/generate.ts';
import { colourDistance, expect, test } from './reader.ts';
import { serves } from './serve.ts';

/** A line of 1.4 px, smoothed at its edges, is never all of its colour. */
const likeLine = 90;
const middleOfLine = 0.7;

for (const theme of ['light', 'dark']) {
  test(`draws each look in its own way, ${theme}`, async ({ reader }) => {
    await serves(reader, oneOfEach);
    await reader.opensMap(`?theme=${theme}&view=36,108,6`);
    const drawn = await reader.plantsDrawn();
    const picture = await Picture.of(reader);
    const [announced, construction, operating, lapsed, land] = await Promise.all(
      ['--announced', '--construction', '--operating', '--lapsed', '--land'].map((name) =>
        reader.token(name),
      ),
    );
    if (!announced || !construction || !operating || !lapsed || !land) throw new Error('no token');
    const plant = (id: string) => {
      const found = drawn.get(id);
      if (!found) throw new Error(`the map does not draw ${id}`);
      return found;
    };
    const lineOf = (id: string, colour: readonly [number, number, number]) => {
      const { x, y, ring } = plant(id);
      return picture.shareOfCircle(x, y, ring - middleOfLine, colour, likeLine);
    };

    await test.step('a promise is a solid, empty ring', () => {
      expect(lineOf('announced', announced)).toBeGreaterThan(0.9);
      const { x, y, ring } = plant('announced');
      expect(picture.areaOf(x, y, ring - 3, announced, 60)).toBe(0);
    });

    await test.step('what is being built is hatched', () => {
      expect(lineOf('building', construction)).toBeGreaterThan(0.9);
      const { x, y, ring } = plant('building');
      const inside = Array.from({ length: 16 }, (_, step) =>
        picture.at(x - ring / 2 + step, y - ring / 2 + step),
      );
      const differences = inside.map((colour) => colourDistance(colour, inside[0] ?? [0, 0, 0]));
      expect(Math.max(...differences)).toBeGreaterThan(20);
    });

    await test.step('a plant fills its ring as far as it is built', () => {
      for (const [id, share] of [['built', 1], ['half-built', 0.5]] as const) {
        const { x, y, ring, disc } = plant(id);
        expect((disc / ring) ** 2).toBeCloseTo(share, 6);
        const filled = picture.areaOf(x, y, disc - 1.5, operating, 70);
        expect(filled).toBeGreaterThan(0.85 * Math.PI * (disc - 1.5) ** 2);
      } // prettier-ignore
      const { x, y, ring, disc } = plant('half-built');
      const between = (disc + ring) / 2;
      expect(picture.shareOfCircle(x, y, between, operating, 70)).toBeLessThan(0.1);
    });

    await test.step('a broken promise is dashed and crossed', () => {
      expect(lineOf('lapsed', lapsed)).toBeGreaterThan(0.3);
      expect(lineOf('lapsed', lapsed)).toBeLessThan(0.85);
      const { x, y } = plant('lapsed');
      expect(picture.near(x, y, lapsed)).toBeLessThan(likeLine);
      expect(picture.near(x + 2, y + 2, lapsed)).toBeLessThan(likeLine);
      expect(picture.near(x + 5, y, lapsed)).toBeGreaterThan(likeLine);
    });

    await test.step('an unknown capacity is a dashed ring of 14 px with a question mark', () => {
      const { x, y, ring } = plant('not-stated');
      expect(ring).toBe(7);
      expect(lineOf('not-stated', announced)).toBeLessThan(0.9);
      expect(picture.near(x, y + 3, announced)).toBeLessThan(likeLine);
    });

    await test.step('a component plant is a square', () => {
      const { x, y, ring } = plant('parts');
      for (const [dx, dy] of [[-1, -1], [1, -1], [-1, 1], [1, 1]] as const) {
        const reach = ring - middleOfLine;
        expect(picture.near(x + dx * reach, y + dy * reach, announced)).toBeLessThan(likeLine);
      } // prettier-ignore
    });

    await test.step('a network is a soft halo without an edge', () => {
      const { x, y, ring, style } = plant('network');
      expect(style).toBe('halo');
      const faint = colourDistance(picture.at(x, y), land);
      expect(faint).toBeGreaterThan(6);
      expect(faint).toBeLessThan(60);
      // Names of the basemap shine through.
      expect(picture.shareOfCircle(x, y, ring, announced, likeLine)).toBeLessThan(0.3);
    });
  });
}

test('softens a plant past what is known of its place', async ({ reader }) => {
  await serves(reader, vague);
  await reader.opensMap('?view=36,108,8&theme=light');
  const operating = await reader.token('--operating');
  const land = await reader.token('--land');
  const [plant] = (await reader.plantsDrawn()).values();
  if (!plant) throw new Error('no plant is drawn');
  expect(plant.softness).toBe(1);
  const picture = await Picture.of(reader);
  const { x, y, ring } = plant;
  // No line anywhere near the ring, and the ground tinted far around it.
  expect(picture.shareOfCircle(x, y, ring - middleOfLine, operating, likeLine)).toBe(0);
  const tints = [ring * 2, ring * 4].map((r) => colourDistance(picture.at(x - r, y), land));
  expect(Math.min(...tints)).toBeGreaterThan(4);
});

test('moves crowded circles apart, each with a line to its true place, or shows true places', async ({
  reader,
}) => {
  await serves(reader, oneTown);
  await reader.opensMap('?view=36,108,6');
  const parted = [...(await reader.plantsDrawn()).values()];
  const gaps = parted.flatMap((a) =>
    parted
      .filter((b) => a.id < b.id)
      .map((b) => Math.hypot(a.x - b.x, a.y - b.y) - a.ring - b.ring),
  );
  expect(Math.min(...gaps)).toBeGreaterThan(0);
  const farthest = parted.toSorted(
    (a, b) => Math.hypot(b.x - b.trueX, b.y - b.trueY) - Math.hypot(a.x - a.trueX, a.y - a.trueY),
  )[0];
  expect(
    farthest && Math.hypot(farthest.x - farthest.trueX, farthest.y - farthest.trueY),
  ).toBeGreaterThan(5);
  await reader.page.getByRole('button', { name: 'Map options' }).click();
  await reader.page.getByRole('radio', { name: 'True places' }).check();
  await reader.page.keyboard.press('Escape');
  await expect.poll(async () => {
    const moved = [...(await reader.plantsDrawn()).values()];
    return Math.max(...moved.map(({ x, y, trueX, trueY }) => Math.hypot(x - trueX, y - trueY)));
  }).toBeLessThan(0.5); // prettier-ignore
  expect(reader.address.get('places')).toBe('true');
  // The small one lies on the large one and can be chosen.
  const operating = await reader.token('--operating');
  const picture = await Picture.of(reader);
  const small = await reader.drawn('small');
  expect(colourDistance(picture.at(small.x, small.y), operating)).toBeLessThan(70);
  await reader.clicksOnMap('small');
  await expect.poll(() => reader.address.get('site')).toBe('small');
});

test('colours plants by company, and keeps cross and dash', async ({ reader }) => {
  await serves(reader, oneTown);
  await reader.opensMap('?view=36,108,6&color=company');
  const [first, second] = [await reader.token('--company-1'), await reader.token('--company-2')];
  const picture = await Picture.of(reader);
  const lineOf = async (id: string, colour: readonly [number, number, number]) => {
    const { x, y, ring } = await reader.drawn(id);
    return picture.shareOfCircle(x, y, ring - middleOfLine, colour, likeLine);
  };
  expect(await lineOf('large', first)).toBeGreaterThan(0.9);
  expect(await lineOf('small', second)).toBeGreaterThan(0.8);
  const dashes = await lineOf('middle', first);
  expect(dashes).toBeGreaterThan(0.3);
  expect(dashes).toBeLessThan(0.85);
  const { x, y } = await reader.drawn('middle');
  expect(picture.near(x, y, first)).toBeLessThan(likeLine);
  const legend = reader.page.getByRole('list', { name: 'Colour: company' });
  await expect(legend).toHaveText(/Acme Motors\s*Bolt/);
});

for (const theme of ['light', 'dark']) {
  test(`draws joined plants with a second line and neutral ink, ${theme}`, async ({ reader }) => {
    await serves(reader, generateDataset({ count: 300 }));
    await reader.opensMap(`?theme=${theme}&view=34,110,4`);
    const ink = await reader.token('--ink-2');
    const picture = await Picture.of(reader);
    const joined = [...(await reader.plantsDrawn()).values()].filter(
      ({ style, x, y, ring }) =>
        style === 'joined' && ring > 20 && x > 400 && x < 1100 && y > 180 && y < 560,
    );
    expect(joined.length).toBeGreaterThan(2);
    for (const { x, y, ring } of joined) {
      const share = (r: number, within = 110) => picture.shareOfCircle(x, y, r, ink, within);
      expect(share(ring - middleOfLine)).toBeGreaterThan(0.8);
      // One px wide: spread over two px where it runs between them.
      expect(share(ring + 2.5, 160)).toBeGreaterThan(0.7);
      expect(share(ring + 1)).toBeLessThan(0.5);
    }
  });
}
