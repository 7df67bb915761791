/** What readers meet when something is missing or broken. Each fault is caused for real. */
import { readFileSync } from 'node:fs';
import { expect, test } from './reader.ts';

const text = readFileSync('public/data/plants.json', 'utf8');
const dataset = '**/data/plants.json';

test.use({ troubled: true });

test('a missing dataset says so, and trying again works', async ({ reader, page }) => {
  await page.route(dataset, (route) => route.fulfill({ status: 404, body: 'not here' }));
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('There is no dataset at ./data/plants.json');
  await page.unroute(dataset);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(reader.headline).toContainText('102 plants');
});

test('a dataset that is cut off tells line and column', async ({ page }) => {
  await page.route(dataset, (route) => route.fulfill({ body: text.slice(0, 40_000) }));
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('is not valid JSON');
  await expect(page.getByRole('alert')).toContainText(/line \d+, column \d+/);
});

test('a dataset that is half good shows the good half and says what is wrong', async ({
  reader,
  page,
}) => {
  const broken = JSON.parse(text) as { sites: { id: string; location: { lat: unknown } }[] };
  const site = broken.sites.find(({ id }) => id === 'leeco-deqing');
  if (!site) throw new Error('the fixture lost its plant');
  site.location.lat = 'north';
  await page.route(dataset, (route) => route.fulfill({ body: JSON.stringify(broken) }));
  await page.goto('/');
  await expect(reader.headline).toContainText('101 plants');
  await expect(page.getByRole('alert')).toContainText(/1 plant and \d+ claims left out/);
  await page.getByRole('button', { name: /^Show the/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(/sites\[\d+\]\.location\.lat/);
  await expect(dialog).toContainText('leeco-deqing');
});

test('a missing basemap leaves the plants on a plain ground, and says so', async ({
  reader,
  page,
}) => {
  await page.route('**/*.pmtiles', (route) => route.fulfill({ status: 404 }));
  await reader.opensMap();
  await expect(page.getByRole('status', { name: 'Notices' })).toContainText(
    'The basemap could not be loaded',
  );
  expect((await reader.plantsDrawn()).size).toBeGreaterThan(100);
});

test('without WebGL 2 the list, the filters and the panel go on working', async ({
  reader,
  page,
}) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await reader.opens();
  await expect(page.getByRole('status', { name: 'Notices' })).toContainText('WebGL 2 is missing');
  await reader.filtersToCompany('Tesla');
  await reader.inList(/Tesla · Shanghai/).click();
  await expect(reader.panel).toContainText('Gigafactory');
});

test('forbidden storage does not disturb', async ({ reader, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await reader.opens();
  await page.getByLabel('Theme').selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(reader.troubles).toEqual([]);
});
