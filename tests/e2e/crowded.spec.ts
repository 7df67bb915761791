/** More plants than one screen can tell apart: joining, parting, and the worker's layout. */
import { createChronicle } from '../../src/chronicle/chronicle.ts';
import { outcomesAt } from '../../src/chronicle/outcome.ts';
import { standpointOf } from '../../src/chronicle/years.ts';
import type { DrawnPlant } from '../../src/map/plants/drawn.ts';
import { generateDataset } from '../fixtures/generate.ts';
import { expect, test, type Reader } from './reader.ts';
import { serves } from './serve.ts';

const dataset = generateDataset({ count: 300 });
const chronicle = createChronicle(dataset);
const outcomes = new Map(
  outcomesAt(chronicle, standpointOf(chronicle, null, true)).map((outcome) => [
    outcome.site.id,
    outcome,
  ]),
);

// The worker shares the machine with a browser that draws in software.
test.describe.configure({ timeout: 150_000 });

test.beforeEach(({ reader }) => serves(reader, dataset));

const drawnOn = async (reader: Reader) => [...(await reader.plantsDrawn()).values()];
const overlaps = (plants: readonly DrawnPlant[]) =>
  plants.flatMap((a) =>
    plants
      .filter((b) => a.id < b.id && Math.hypot(a.x - b.x, a.y - b.y) < a.ring + b.ring - 0.5)
      .map((b) => `${a.id} covers ${b.id}`),
  );
/** The joined circle with the most plants, of those that no panel covers. */
const largestJoined = (plants: readonly DrawnPlant[]) => {
  const [largest] = plants
    .filter(({ joined, x, y }) => joined && x > 380 && x < 1100 && y > 180 && y < 560)
    .toSorted((a, b) => (b.joined?.plants ?? 0) - (a.joined?.plants ?? 0));
  if (!largest?.joined) throw new Error('nothing is joined');
  return { ...largest, joined: largest.joined };
};
const membersOf = (reader: Reader, id: string) =>
  reader.page.evaluate((joined) => window.groundbreak?.map?.membersOf(joined) ?? [], id);

test('joins what is near, counts each plant once, and is honest about the sums', async ({
  reader,
}) => {
  await reader.opensMap('?view=33,112,4');
  const plants = await drawnOn(reader);
  expect(plants.length).toBeLessThan(100);
  expect(plants.reduce((sum, { joined }) => sum + (joined?.plants ?? 1), 0)).toBe(300);
  expect(overlaps(plants)).toEqual([]);
  for (const { id, joined } of plants) {
    if (!joined) continue;
    const members = (await membersOf(reader, id)).map((member) => outcomes.get(member));
    const sum = (key: 'announced' | 'operating' | 'lapsed') =>
      members.reduce((total, outcome) => total + (outcome?.[key] ?? 0), 0);
    expect(joined).toEqual({
      plants: members.length,
      announced: sum('announced'),
      operating: sum('operating'),
      lapsed: sum('lapsed'),
      notStated: members.filter((outcome) => outcome?.announced === null).length,
    });
  }
  const { x, y, joined } = largestJoined(plants);
  await reader.page.mouse.move(x, y);
  const label = reader.page.locator('[data-map-label]').filter({ hasText: / plants/ });
  await expect(label).toContainText(`${joined.plants} plants`);
  await expect(label).toContainText(/announced · .* built · .* lapsed · \d+ not stated/);
  await expect(reader.page.getByText('near plants, joined')).toBeVisible();
});

test('parts joined plants on a click, all of them in the end, none over another', async ({
  reader,
}) => {
  await reader.opensMap('?view=33,112,4');
  const before = largestJoined(await drawnOn(reader));
  const members = await membersOf(reader, before.id);
  await reader.page.mouse.click(before.x, before.y);
  await expect.poll(async () => (await reader.plantsDrawn()).has(before.id)).toBe(false);
  await reader.mapRests();
  const ids = (await drawnOn(reader)).map(({ id }) => id);
  const alone = members.filter((id) => ids.includes(id));
  const circles = ids.filter((id) => id.startsWith('joined:'));
  const inside = await Promise.all(circles.map((id) => membersOf(reader, id)));
  const holding = inside.filter((some) => some.some((id) => members.includes(id)));
  expect(alone.length + holding.length).toBeGreaterThan(1);

  await reader.opensMap('?view=31.2,120.5,7');
  const parted = await drawnOn(reader);
  expect(parted).toHaveLength(300);
  expect(overlaps(parted)).toEqual([]);
  expect(parted.some(({ x, trueX }) => Math.abs(x - trueX) > 5)).toBe(true);
});

test('keeps each circle in its place while the year changes', async ({ reader }) => {
  await reader.opensMap('?view=33,112,4&asof=2019');
  const before = await reader.plantsDrawn();
  await reader.year.focus();
  await reader.page.keyboard.press('ArrowRight');
  await expect(reader.headline).toContainText('2020');
  await reader.mapRests();
  const after = (await drawnOn(reader)).filter(({ id }) => before.has(id));
  expect(after.length).toBeGreaterThan(10);
  for (const { id, x, y } of after) {
    const was = before.get(id);
    expect(Math.hypot(x - (was?.x ?? NaN), y - (was?.y ?? NaN))).toBeLessThan(0.5);
  }
});

test('joins nothing where the reader switches it off', async ({ reader }) => {
  await reader.opensMap('?view=33,112,4');
  await reader.page.getByRole('button', { name: 'Map options' }).click();
  await reader.page.getByRole('checkbox', { name: 'Join near plants' }).uncheck();
  await expect.poll(async () => (await reader.plantsDrawn()).size).toBe(300);
  expect(reader.address.get('join')).toBe('0');
  await reader.mapRests();
  expect(overlaps(await drawnOn(reader))).toEqual([]);
});

test('draws a chosen plant by itself beside the circle that it is joined in', async ({
  reader,
}) => {
  await reader.opensMap('?view=33,112,4');
  const { id, joined } = largestJoined(await drawnOn(reader));
  const [member = ''] = await membersOf(reader, id);
  await reader.opensMap(`?view=33,112,4&site=${member}`);
  const plants = await reader.plantsDrawn();
  expect(plants.get(member)?.joined).toBeNull();
  expect(plants.get(id)?.joined?.plants).toBe(joined.plants - 1);
  expect(overlaps([...plants.values()])).toEqual([]);
});

test('can be read and opened by keyboard alone', async ({ reader }) => {
  await reader.opensMap('?view=31.2,119,4');
  await reader.page.getByRole('button', { name: 'Zoom in' }).focus();
  const canvas = reader.page.getByRole('region', { name: /^Map of/ });
  await reader.page.keyboard.press('Shift+Tab');
  await expect(canvas).toBeFocused();
  await expect(reader.page.locator('[aria-live=polite]', { hasText: /\d+ plants, / })).toHaveCount(
    1,
  );
  const before = (await reader.plantsDrawn()).size;
  await reader.page.keyboard.press('Enter');
  await expect.poll(async () => (await reader.plantsDrawn()).size).toBeGreaterThan(before);
});
