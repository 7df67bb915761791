import { getsScenesToFlyTo, lettering, pullsAtMap, whereIs } from './flight.ts';
import { isAt, presents, presses } from './present.ts';
import { expect, test } from './reader.ts';

test.beforeEach(({ reader }) => getsScenesToFlyTo(reader));

/** Plants near the places that the scenes frame. */
const plants = ['xiaomi-beijing', 'tesla-shanghai', 'byd-xian'] as const;

test('three quick presses land exactly where a link to that scene opens', async ({ reader }) => {
  await presents(reader, 4);
  await reader.mapRests();
  const opened = await Promise.all(plants.map((id) => whereIs(reader, id)));

  await presses(reader, 'PageUp', 'PageUp', 'PageUp');
  await isAt(reader, 1);
  await reader.mapRests();
  expect(await whereIs(reader, plants[0])).not.toEqual(opened[0]);
  await presses(reader, 'PageDown', 'PageDown', 'PageDown');
  await isAt(reader, 4);
  await reader.mapRests();
  const landed = await Promise.all(plants.map((id) => whereIs(reader, id)));
  for (const [index, place] of landed.entries()) {
    expect(place?.x).toBeCloseTo(opened[index]?.x ?? Number.NaN, 1);
    expect(place?.y).toBeCloseTo(opened[index]?.y ?? Number.NaN, 1);
  }
});

test('the map is lettered for the last row, and names what the scene pins', async ({ reader }) => {
  await reader.page.setViewportSize({ width: 1920, height: 1080 });
  await presents(reader, 1);
  await reader.mapRests();
  const labels = await lettering(reader);
  expect(Math.min(...labels.map(({ type }) => type))).toBeGreaterThanOrEqual(24);
  expect(labels.filter(({ hits }) => hits > 0)).toEqual([]);
  const texts = labels.map(({ lines }) => lines.join(', '));
  expect(texts).toContainEqual(expect.stringMatching(/^LeEco.*400k announced/));
  expect(texts).toContainEqual(expect.stringMatching(/^Li Auto · Changzhou, 300k announced/));
});

test('the map holds still on a slide, until a plant is opened', async ({ reader }) => {
  await presents(reader, 2);
  await reader.mapRests();
  const before = await whereIs(reader, 'tesla-shanghai');
  await pullsAtMap(reader);
  await reader.mapRests();
  expect(await whereIs(reader, 'tesla-shanghai')).toEqual(before);
  const canvas = reader.page.getByRole('region', { name: /held still/ });
  await expect(canvas).not.toHaveAttribute('tabindex');

  await reader.clicksOnMap('tesla-shanghai');
  await expect(reader.panel).toBeVisible();
  await reader.mapRests();
  const aside = await whereIs(reader, 'tesla-shanghai');
  await pullsAtMap(reader);
  await reader.mapRests();
  expect(await whereIs(reader, 'tesla-shanghai')).not.toEqual(aside);
});

test.describe('where motion is not wanted', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the next scene is there at once', async ({ reader }) => {
    await presents(reader, 1);
    await reader.mapRests();
    await reader.page.keyboard.press('PageDown');
    await isAt(reader, 2);
    // Two frames: one that carries the order out, one that shows it.
    const after = await reader.page.evaluate(
      () =>
        new Promise<object | null>((resolve) => {
          const look = () => resolve(window.groundbreak?.map?.project('tesla-shanghai') ?? null);
          requestAnimationFrame(() => requestAnimationFrame(look));
        }),
    );
    await reader.mapRests();
    expect(await whereIs(reader, 'tesla-shanghai')).toEqual(after);
  });
});
