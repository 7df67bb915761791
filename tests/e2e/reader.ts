/**
 * What a reader can do and see, in the product's own words. Specs speak through this and know
 * nothing of selectors.
 */
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import type { DrawnPlant } from '../../src/map/plants/drawn.ts';

export class Reader {
  readonly page: Page;
  /** what went wrong on the page without anybody asking: errors, failed requests, foreign hosts */
  readonly troubles: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('console', (message) => {
      if (message.type() === 'error') this.troubles.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.troubles.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== 'localhost')
        this.troubles.push(`foreign host: ${hostname}`);
    });
  }

  /** Open a link of this page and wait until its list and headline can be read. */
  async opens(link = ''): Promise<void> {
    await this.page.goto(`/${link}`);
    await expect(this.headline).not.toBeEmpty();
  }

  /** Open a link and wait until the map has drawn it and rests. */
  async opensMap(link = ''): Promise<void> {
    await this.opens(link);
    await this.mapRests();
  }

  async mapRests(): Promise<void> {
    await this.page.waitForFunction(
      () =>
        performance.getEntriesByName('plants-painted').length > 0 &&
        window.groundbreak?.map?.isIdle() === true,
    );
  }

  get headline(): Locator {
    return this.page.locator('#headline');
  }

  get list(): Locator {
    return this.page.getByRole('listbox', { name: /^(Plants|工厂)$/ });
  }

  inList(name: string | RegExp): Locator {
    return this.list.getByRole('option', { name });
  }

  get panel(): Locator {
    return this.page.getByRole('complementary', { name: /^(Plant|工厂)$/ });
  }

  get year(): Locator {
    return this.page.getByRole('slider', { name: /^(Year looked at|所看年份)/ });
  }

  company(name: string): Locator {
    return this.page.getByRole('checkbox', { name });
  }

  status(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** The number of plants that the list's heading tells. */
  async plantsListed(): Promise<number> {
    const text = await this.page.locator('#plant-list').innerText();
    return Number(/\d+/.exec(text)?.[0]);
  }

  async showsAllCompanies(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Show all|显示全部)/ }).click();
  }

  async filtersToCompany(name: string): Promise<void> {
    await this.showsAllCompanies();
    // The box itself is a mark inside its label, as with every styled checkbox.
    await this.page.locator('label').filter({ hasText: name }).click();
  }

  /** What the map says it draws, by the plants' ids. */
  async plantsDrawn(): Promise<Map<string, DrawnPlant>> {
    const drawn = await this.page.evaluate(() => window.groundbreak?.map?.queryPlantsDrawn() ?? []);
    return new Map(drawn.map((plant) => [plant.id, plant]));
  }

  async drawn(id: string): Promise<DrawnPlant> {
    const plant = (await this.plantsDrawn()).get(id);
    if (!plant) throw new Error(`the map does not draw ${id}`);
    return plant;
  }

  /** The names written on the map and where they stand, CSS px of the window. */
  async namesOnMap(): Promise<
    { text: string; left: number; top: number; right: number; bottom: number }[]
  > {
    const labels = this.page.getByRole('main').locator('[data-map-label]');
    return labels.evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => {
          const { left, top, right, bottom } = element.getBoundingClientRect();
          return { text: element.textContent, left, top, right, bottom };
        }),
    );
  }

  async clicksOnMap(id: string): Promise<void> {
    const { x, y } = await this.drawn(id);
    await this.page.mouse.click(x, y);
  }

  /** The page's own colour at a point, as [r, g, b]. */
  async colourAt(x: number, y: number): Promise<readonly [number, number, number]> {
    const png = await this.page.screenshot({ clip: { x, y, width: 1, height: 1 } });
    const data = `data:image/png;base64,${png.toString('base64')}`;
    return this.page.evaluate(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = new OffscreenCanvas(1, 1);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const [r = 0, g = 0, b = 0] = context?.getImageData(0, 0, 1, 1).data ?? [];
      return [r, g, b] as const;
    }, data);
  }

  /** A colour of the look, resolved for the theme in force. */
  async token(name: string): Promise<readonly [number, number, number]> {
    return this.page.evaluate((property) => {
      const probe = document.createElement('i');
      probe.style.color = `var(${property})`;
      document.body.append(probe);
      const [r = 0, g = 0, b = 0] = (getComputedStyle(probe).color.match(/\d+/g) ?? []).map(Number);
      probe.remove();
      return [r, g, b] as const;
    }, name);
  }

  get address(): URLSearchParams {
    return new URL(this.page.url()).searchParams;
  }
}

/** How far two colours lie apart, 0 to 441. */
export const colourDistance = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot(...a.map((channel, index) => channel - (b[index] ?? 0)));

/**
 * A test with a reader at a fresh page. A page that logs an error or asks a foreign host fails its
 * test, whatever the test is about, unless it says that troubles are what it is about.
 */
export const test = base.extend<{ reader: Reader; troubled: boolean }>({
  troubled: [false, { option: true }],
  reader: async ({ page, troubled }, provide) => {
    const reader = new Reader(page);
    await provide(reader);
    if (!troubled) expect(reader.troubles).toEqual([]);
  },
});

export { expect };
