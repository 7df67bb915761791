/** What the map draws, checked by what it says it drew, by projected places, and by the pixels. */
import { colourDistance, expect, test } from './reader.ts';

test('draws every plant in view and tells when it has', async ({ reader }) => {
  await reader.opensMap();
  const drawn = await reader.plantsDrawn();
  expect(drawn.size).toBe(108);
});

test('draws areas in proportion to capacity, by one scale', async ({ reader }) => {
  await reader.opensMap();
  const drawn = await reader.plantsDrawn();
  // 1,100,000 and 400,000 cars a year.
  const tesla = drawn.get('tesla-shanghai');
  const leeco = drawn.get('leeco-deqing');
  expect(((tesla?.ring ?? 0) / (leeco?.ring ?? 1)) ** 2).toBeCloseTo(1_100_000 / 400_000, 2);
  expect(tesla?.ring).toBeGreaterThan(28);
  expect(tesla?.ring).toBeLessThan(38);
});

test('fills the ring by what operates: Tesla’s is full, LeEco’s is empty', async ({ reader }) => {
  await reader.opensMap('?view=30.9,121,7.5');
  const tesla = await reader.drawn('tesla-shanghai');
  const leeco = await reader.drawn('leeco-deqing');
  const operating = await reader.token('--operating');
  expect(leeco.disc).toBe(0);
  // A quarter in from the edge: the cross of a lapsed plant stands in the middle.
  const inTesla = await reader.colourAt(tesla.x + tesla.ring / 2, tesla.y);
  const inLeeco = await reader.colourAt(leeco.x + leeco.ring / 2, leeco.y);
  expect(colourDistance(inTesla, operating)).toBeLessThan(60);
  expect(colourDistance(inLeeco, operating)).toBeGreaterThan(120);
});

test('parts the circles so that none hides another', async ({ reader }) => {
  await reader.opensMap();
  const plants = [...(await reader.plantsDrawn()).values()].filter(
    ({ softness }) => softness === 0,
  );
  const overlaps: string[] = [];
  plants.forEach((a, index) => {
    for (const b of plants.slice(index + 1)) {
      const gap = Math.hypot(a.x - b.x, a.y - b.y) - a.ring - b.ring;
      if (gap < -1) overlaps.push(`${a.id} and ${b.id} by ${(-gap).toFixed(1)} px`);
    }
  });
  expect(overlaps).toEqual([]);
});

test('keeps each circle in its place while the year changes', async ({ reader }) => {
  await reader.opensMap('?asof=2017&view=31,119,6');
  const before = await reader.drawn('leeco-deqing');
  await reader.year.focus();
  await reader.page.keyboard.press('ArrowRight');
  await expect(reader.headline).toContainText('2018');
  await reader.mapRests();
  const after = await reader.drawn('leeco-deqing');
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(0.5);
});

test('draws a plant only from the year in which it exists', async ({ reader }) => {
  await reader.opensMap('?asof=2016');
  expect((await reader.plantsDrawn()).has('xiaomi-beijing')).toBe(false);
  await reader.opensMap('?asof=2023');
  expect((await reader.plantsDrawn()).has('xiaomi-beijing')).toBe(true);
});

test('a click on a plant opens it', async ({ reader }) => {
  await reader.opensMap();
  await reader.clicksOnMap('tesla-shanghai');
  await expect(reader.panel.getByRole('heading', { level: 2 }).first()).toContainText('Shanghai');
  expect(reader.address.get('site')).toBe('tesla-shanghai');
});

test('a click beside the plants closes the panel', async ({ reader }) => {
  await reader.opensMap('?site=tesla-shanghai');
  await reader.page.mouse.click(380, 300);
  await expect(reader.panel).toBeHidden();
});

test('writes no name over a circle, at rest and after a filter', async ({ reader }) => {
  const covered = async () => {
    const circles = [...(await reader.plantsDrawn()).values()].filter(
      ({ style }) => style !== 'halo',
    );
    const names = await reader.namesOnMap();
    expect(names.length).toBeGreaterThan(0);
    return names.flatMap(({ text, left, top, right, bottom }) =>
      circles
        .filter(({ x, y, ring }) => {
          const dx = Math.max(left - x, 0, x - right);
          const dy = Math.max(top - y, 0, y - bottom);
          return Math.hypot(dx, dy) < ring - 1;
        })
        .map(({ id }) => `${text} over ${id}`),
    );
  };
  await reader.opensMap('?asof=2021');
  expect(await covered()).toEqual([]);
  await reader.clicksOnMap('tesla-shanghai');
  await expect(reader.panel).toBeVisible();
  await reader.page.locator('label').filter({ hasText: 'BYD' }).click();
  await expect(reader.headline).toContainText('BYD');
  // Once the map has flown to what the filter leaves, and the circles have settled there.
  await reader.page.waitForTimeout(1500);
  await reader.mapRests();
  expect(await covered()).toEqual([]);
});

test('pointing at a plant names it and its figures', async ({ reader }) => {
  await reader.opensMap();
  const { x, y } = await reader.drawn('leeco-deqing');
  await reader.page.mouse.move(x, y);
  await expect(reader.page.getByText('400k announced · none built')).toBeVisible();
});

for (const id of ['tesla-shanghai', 'evergrande-guangzhou', 'hongqi-changchun', 'zhidou-lanzhou']) {
  test(`never hides ${id} under a panel once it is chosen`, async ({ reader }) => {
    await reader.opensMap(`?site=${id}`);
    await expect(reader.panel).toBeVisible();
    await reader.mapRests();
    const { x, y, ring } = await reader.drawn(id);
    const panel = await reader.panel.boundingBox();
    const year = await reader.page.getByRole('region', { name: 'Year' }).boundingBox();
    expect(x - ring).toBeGreaterThanOrEqual(312);
    expect(x + ring).toBeLessThanOrEqual(panel?.x ?? 0);
    expect(y + ring).toBeLessThanOrEqual(year?.y ?? 0);
    expect(y - ring).toBeGreaterThanOrEqual(0);
  });
}

test('fits the map to what a filter leaves', async ({ reader }) => {
  await reader.opensMap();
  await reader.filtersToCompany('Xiaomi EV');
  await expect.poll(() => reader.plantsListed()).toBe(1);
  // The middle of what the panels leave free.
  await expect(async () => {
    const { x, y } = await reader.drawn('xiaomi-beijing');
    expect(Math.abs(x - (312 + 1440) / 2)).toBeLessThan(40);
    expect(Math.abs(y - 430)).toBeLessThan(120);
  }).toPass();
});

test('paints land and sea in the colours of the look, in both themes', async ({ reader }) => {
  // Several points each: one may lie under a line or a name.
  const nearest = async (name: string, points: readonly (readonly [number, number])[]) => {
    const token = await reader.token(name);
    const distances = [];
    for (const [x, y] of points) distances.push(colourDistance(await reader.colourAt(x, y), token));
    return Math.min(...distances);
  };
  for (const theme of ['light', 'dark']) {
    await reader.opensMap(`?theme=${theme}&view=36,124,5.5`);
    // The middle of the window lies in the Yellow Sea, its upper left in Inner Mongolia.
    expect(await nearest('--sea', [[720, 450], [730, 480], [700, 440]])).toBeLessThan(6); // prettier-ignore
    expect(await nearest('--land', [[360, 160], [420, 200], [480, 180]])).toBeLessThan(6); // prettier-ignore
  }
});

test('shows its scale, its credits and whose view of borders it draws', async ({ reader }) => {
  await reader.opensMap();
  const map = reader.page.getByRole('main');
  await expect(map.getByText(/^\d+ km$/)).toBeVisible();
  await expect(map.getByText('Borders: Natural Earth, de facto')).toBeVisible();
});

test('the legend explains ring, disc and cross, and that circles are moved apart', async ({
  reader,
}) => {
  await reader.opensMap();
  const legend = reader.page.getByRole('figure', { name: /Ring: announced/ });
  await expect(legend).toContainText('500k cars/yr');
  await expect(legend).toContainText('lapsed');
  await expect(legend).toContainText('moved apart');
  await reader.opensMap('?view=31.2,121.5,12');
  await expect(legend).not.toContainText('moved apart');
});

test('writes down how long readers wait', async ({ reader }) => {
  await reader.opensMap();
  await reader.clicksOnMap('tesla-shanghai');
  await reader.year.focus();
  await reader.page.keyboard.press('ArrowLeft');
  await reader.company('Tesla').focus();
  await reader.page.keyboard.press('Space');
  await expect
    .poll(() =>
      reader.page.evaluate(() =>
        performance
          .getEntries()
          .filter(({ entryType }) => entryType === 'mark' || entryType === 'measure')
          .map(({ name }) => name),
      ),
    )
    .toEqual(expect.arrayContaining(['shell-ready', 'plants-painted', 'choose', 'year', 'filter']));
});
