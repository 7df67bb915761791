/** Another basemap on request: consent, use, and what happens when it fails. */
import { allows, basemapDialog, credits, expect, foreignLand, namesBasemap, opensBasemapDialog, test } from './basemap.ts'; // prettier-ignore
import { colourDistance, type Reader } from './reader.ts';

/** A link whose map has land, and no circle or name, at the points below. */
const overLand = '?theme=light&view=45,105,5';
const points = [[420, 260], [480, 420], [1000, 300]] as const; // prettier-ignore

async function nearestTo(reader: Reader, colour: readonly number[]): Promise<number> {
  const distances = [];
  for (const [x, y] of points) distances.push(colourDistance(await reader.colourAt(x, y), colour));
  return Math.min(...distances);
}

test('asks before the first request to a host, then draws its style below the plants', async ({
  reader,
  tiles,
}) => {
  await reader.opensMap(overLand);
  const dialog = await opensBasemapDialog(reader);
  await namesBasemap(reader, tiles.address('style.json'));
  await expect(dialog.getByText(`Contact ${tiles.host}?`)).toBeVisible();
  expect(tiles.asked).toEqual([]);
  await allows(reader);
  await expect(dialog).toBeHidden();
  await expect(credits(reader)).toContainText(
    `Borders: as the basemap of ${tiles.host} draws them · © Tile Makers`,
  );
  await expect.poll(() => tiles.asked.some((path) => path.startsWith('tiles/'))).toBe(true);
  await reader.mapRests();
  await expect.poll(() => nearestTo(reader, foreignLand)).toBeLessThan(6);
  expect((await reader.plantsDrawn()).size).toBeGreaterThan(90);

  // It is remembered, and the way back is one press.
  await reader.opensMap(overLand);
  await expect(credits(reader)).toContainText(tiles.host);
  await opensBasemapDialog(reader);
  await dialog.getByRole('button', { name: 'Back to the embedded basemap' }).click();
  await expect(credits(reader)).toContainText('Borders: Natural Earth, de facto');
  await reader.mapRests();
  expect(await nearestTo(reader, await reader.token('--land'))).toBeLessThan(6);
});

test('a “no” leaves the host alone', async ({ reader, tiles }) => {
  await reader.opensMap();
  const dialog = await opensBasemapDialog(reader);
  await namesBasemap(reader, tiles.address('style.json'));
  await dialog.getByRole('button', { name: 'No', exact: true }).click();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await reader.mapRests();
  expect(tiles.asked).toEqual([]);
  await expect(credits(reader)).toContainText('Natural Earth');
});

for (const path of ['ranges.pmtiles', 'whole.pmtiles']) {
  test(`draws an archive in the page’s own colours: ${path}`, async ({ reader, tiles }) => {
    await reader.opensMap(overLand);
    await opensBasemapDialog(reader);
    await namesBasemap(reader, tiles.address(path));
    await allows(reader);
    await expect(credits(reader)).toContainText(tiles.host);
    await reader.mapRests();
    expect(await nearestTo(reader, await reader.token('--land'))).toBeLessThan(6);
    const asked = tiles.asked.filter((other) => other === path).length;
    if (path === 'whole.pmtiles') expect(asked).toBe(1);
    else expect(asked).toBeGreaterThan(2);
  });
}

test.describe('with faults on purpose', () => {
  test.use({ troubled: true });

  test('tells why a basemap cannot be used, and keeps the embedded one', async ({
    reader,
    tiles,
  }) => {
    await reader.opensMap();
    const dialog = await opensBasemapDialog(reader);
    await namesBasemap(reader, 'javascript:alert(1)');
    await expect(dialog.getByRole('status')).toContainText('begin with https:// or http://');
    await namesBasemap(reader, tiles.address('gone'));
    await allows(reader);
    const told = dialog.getByRole('status');
    await expect(told).toContainText(`The basemap of ${tiles.host} cannot be used`);
    await expect(told).toContainText('no such file');
    await namesBasemap(reader, tiles.address('html'));
    await expect(told).toContainText('neither a MapLibre style');
    await namesBasemap(reader, tiles.address('private'));
    await expect(told).toContainText('CORS');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(credits(reader)).toContainText('Natural Earth');
  });

  test('falls back when no tile comes, and says so', async ({ reader, tiles }) => {
    // Ten seconds are what the page itself waits.
    const patience = { timeout: 30_000 };
    await reader.opensMap(overLand);
    await opensBasemapDialog(reader);
    await namesBasemap(reader, tiles.address('no-tiles.json'));
    await allows(reader);
    await expect(reader.page.getByText(`The basemap of ${tiles.host} could not be used`)).toBeVisible(patience); // prettier-ignore
    await expect(credits(reader)).toContainText('Natural Earth');
    await expect(basemapDialog(reader)).toBeHidden();
    expect(await nearestTo(reader, await reader.token('--land'))).toBeLessThan(6);
  });
});

test('settings.json names a basemap of another host: the page offers it and asks nothing of it', async ({
  reader,
  tiles,
}) => {
  await reader.page.route('**/settings.json', (route) =>
    route.fulfill({ json: { basemap: tiles.address('style.json') } }),
  );
  await reader.opensMap('?lang=zh');
  const notice = reader.page.getByText(`可使用更详细的底图，来自 ${tiles.host}`);
  await expect(notice).toBeVisible();
  expect(tiles.asked).toEqual([]);
  await reader.page.getByRole('button', { name: '选择…' }).click();
  await basemapDialog(reader).getByRole('button', { name: '使用' }).click();
  await allows(reader);
  await expect(credits(reader)).toContainText(`边界：以 ${tiles.host} 的底图为准`);
  await expect(notice).toBeHidden();
});
