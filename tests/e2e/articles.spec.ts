/** The five articles that the project began with, as a reader finds them. */
import { expect, test } from './reader.ts';

const places = [
  { article: 'LeEco in Deqing', id: 'leeco-deqing', listed: /LeEco · Huzhou/ },
  { article: 'Li Auto in Changzhou', id: 'li-auto-changzhou', listed: /Li Auto · Changzhou/ },
  { article: 'Xiaomi in Beijing E-Town', id: 'xiaomi-beijing', listed: /Xiaomi EV · Beijing/ },
  { article: 'NIO with JAC in Hefei', id: 'nio-hefei-f1', listed: /NIO · Hefei/ },
];

for (const { article, id, listed } of places) {
  test(`${article} is on the map`, async ({ reader }) => {
    await reader.opensMap();
    const { x, y } = await reader.drawn(id);
    expect(x).toBeGreaterThan(312);
    expect(x).toBeLessThan(1440);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(900);
  });

  test(`${article} is in the list, brought into sight when a link chooses it`, async ({
    reader,
  }) => {
    await reader.opens(`?site=${id}`);
    await expect(
      reader.inList(listed).and(reader.list.locator('[aria-selected=true]')),
    ).toBeVisible();
  });
}

test.describe('choosing LeEco’s plant in Deqing', () => {
  test.beforeEach(async ({ reader }) => {
    await reader.opens('?site=leeco-deqing');
    await expect(reader.panel.getByRole('heading', { name: /LeSEE Super Car/ })).toBeVisible();
  });

  test('shows 400,000 cars a year announced', async ({ reader }) => {
    await expect(reader.panel.getByText('400,000').first()).toBeVisible();
  });

  test('shows two phases of 200,000, each with its source', async ({ reader }) => {
    const phases = reader.panel.getByRole('table', { name: /phases/i });
    for (const name of [/Phase 1/, /Phase 2/]) {
      const row = phases.getByRole('row', { name });
      await expect(row).toContainText('200,000');
      await expect(row.getByRole('link', { name: /^Source \d+: / }).first()).toBeVisible();
    }
  });

  test('shows the investment of RMB 20 billion', async ({ reader }) => {
    await expect(reader.panel.getByText('¥20 bn').first()).toBeVisible();
  });

  test('shows 286.67 hectares', async ({ reader }) => {
    await expect(reader.panel.getByText('286.67 ha').first()).toBeVisible();
  });

  test('shows that nothing operates, and that it lapsed', async ({ reader }) => {
    await expect(reader.panel.getByText('Lapsed').first()).toBeVisible();
    await expect(reader.panel.getByText(/Cancelled/).first()).toBeVisible();
  });

  test('leads from a citation to its source', async ({ reader }) => {
    const citation = reader.panel.getByRole('link', { name: /^Source 1: / }).first();
    await citation.click();
    const publisher = (await citation.getAttribute('aria-label'))?.match(/: (.+?),/)?.[1] ?? 'none';
    await expect(reader.panel.locator(':focus')).toContainText(publisher);
  });
});

test('filtering to Xiaomi leaves Xiaomi', async ({ reader }) => {
  await reader.opensMap();
  await reader.filtersToCompany('Xiaomi EV');
  await expect(reader.headline).toContainText('Xiaomi EV');
  await expect.poll(() => reader.plantsListed()).toBe(1);
  await expect
    .poll(async () => [...(await reader.plantsDrawn()).keys()])
    .toEqual(['xiaomi-beijing']);
});

test('2016 shows Deqing and Changzhou announced on one day', async ({ reader }) => {
  await reader.opensMap('?asof=2016');
  const drawn = await reader.plantsDrawn();
  expect(drawn.has('leeco-deqing')).toBe(true);
  expect(drawn.has('li-auto-changzhou')).toBe(true);
  for (const site of ['leeco-deqing', 'li-auto-changzhou']) {
    await reader.opens(`?asof=2016&site=${site}`);
    await expect(reader.panel.getByText('10 Aug 2016').first()).toBeVisible();
  }
});
