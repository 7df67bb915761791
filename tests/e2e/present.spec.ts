/** A meeting: the briefing from first to last with a clicker, and what goes wrong on the way. */
import { isAt, place, presents, presses, slide } from './present.ts';
import { expect, test } from './reader.ts';
import { result, searchBox } from './search.ts';

// Flights are looked at in flight.spec.ts.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [where, focus] of [
  ['the map', '.maplibregl-canvas'],
  ['a button', '[aria-roledescription="slide"] ~ * button, [aria-roledescription="slide"] button'],
  ['the year', '[aria-roledescription="slide"] input[type=range]'],
] as const)
  test(`the clicker runs the whole briefing with the focus on ${where}`, async ({ reader }) => {
    await presents(reader);
    const [, count] = await place(reader);
    expect(count).toBeGreaterThanOrEqual(8);
    for (let scene = 2; scene <= count; scene += 1) {
      await reader.page.evaluate((selector) => {
        const element = document.querySelector(selector);
        if (!(element instanceof HTMLElement)) throw new Error(`nothing is ${selector}`);
        element.tabIndex = 0;
        element.focus();
      }, focus);
      await presses(reader, 'PageDown');
      await isAt(reader, scene);
      expect(reader.address.get('scene')).toBe(String(scene));
    }
    await presses(reader, 'PageDown');
    await isAt(reader, count);
  });

test('Present in the page’s foot starts at the first scene, Escape gives the page back', async ({
  reader,
}) => {
  await reader.opens('?company=byd&asof=2020');
  await reader.page.getByRole('button', { name: 'Present' }).click();
  await isAt(reader, 1);
  await presses(reader, 'PageDown');
  await isAt(reader, 2);
  // The browser's own Escape leaves the full screen, and the page answers it.
  await reader.page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
  if (await slide(reader).isVisible()) await presses(reader, 'Escape');
  await expect(slide(reader)).toBeHidden();
  await expect(reader.headline).toContainText('BYD');
  expect(reader.address.get('asof')).toBe('2020');
  expect(reader.address.has('present')).toBe(false);
});

test('back, ends, a number and the blank screen', async ({ reader }) => {
  await presents(reader, 3);
  const [, count] = await place(reader);
  await presses(reader, 'PageUp');
  await isAt(reader, 2);
  await presses(reader, 'End');
  await isAt(reader, count);
  await presses(reader, 'Home');
  await isAt(reader, 1);
  await presses(reader, '5', 'Enter');
  await isAt(reader, 5);
  await presses(reader, '.');
  expect(await reader.colourAt(700, 450)).toEqual([0, 0, 0]);
  await presses(reader, 'PageDown');
  await isAt(reader, 5);
  expect(await reader.colourAt(700, 450)).not.toEqual([0, 0, 0]);
  await presses(reader, 'F5');
  await isAt(reader, 5);
});

test('the presenter answers a question on the live map and comes back to the slide', async ({
  reader,
}) => {
  await presents(reader, 3);
  await presses(reader, 'e');
  await expect(slide(reader)).toBeHidden();
  await expect(reader.panel).toContainText('Li Auto');
  await presses(reader, '/');
  // Letters are text there, not keys of the presentation.
  await reader.page.keyboard.type('tesla nebo');
  await expect(searchBox(reader)).toHaveValue('tesla nebo');
  await searchBox(reader).fill('tesla');
  await result(reader, 'Plants', 'Tesla').click();
  await expect(reader.panel).toContainText('Tesla');
  await presses(reader, 'PageDown');
  await isAt(reader, 3);
  expect(reader.address.has('site')).toBe(false);
});

test('a link opens its scene, and one with too large a number the last', async ({ reader }) => {
  await presents(reader, 4);
  await isAt(reader, 4);
  await presents(reader, 99);
  const [scene, count] = await place(reader);
  expect(scene).toBe(count);
});

test.describe('without a network', () => {
  // The browser asks again for what the server forbids it to keep: its icon, the map's fonts.
  test.use({ troubled: true });

  test('the whole briefing runs without a network, and so does the reading room beside it', async ({
    reader,
    context,
  }) => {
    await presents(reader);
    await reader.page.waitForLoadState('networkidle');
    await context.setOffline(true);
    const [, count] = await place(reader);
    for (let scene = 2; scene <= count; scene += 1) {
      await presses(reader, 'PageDown');
      await isAt(reader, scene);
    }
    await presses(reader, 'e', 't');
    await expect(reader.page.getByRole('table').first()).toBeVisible();
  });
});

test.describe('a briefing that is', () => {
  test.use({ troubled: true });

  for (const [fault, answer] of [
    ['missing', { status: 404, body: '' }],
    ['no JSON', { status: 200, body: '{ "scenes": [' }],
    ['no briefing', { status: 200, body: '{ "sites": [] }' }],
  ] as const)
    test(`${fault} is told in the reading room`, async ({ reader }) => {
      await reader.page.route('**/data/briefing.json', (route) => route.fulfill(answer));
      await reader.opens('?present=1');
      await expect(reader.page.getByRole('status').filter({ hasText: 'briefing' })).toBeVisible();
      await expect(reader.list).toBeVisible();
    });
});
