/**
 * `npm run build:pictures`: takes the pictures of README and docs from the built page, so that they
 * show what it is now. Needs `npm run build` first, and a browser.
 */
import { mkdirSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { browserArgs, findBrowser } from './browser.ts';

interface Picture {
  readonly name: string;
  readonly link: string;
  readonly size?: readonly [width: number, height: number];
  readonly dark?: boolean;
  /** acts first; another page may be the one to take */
  act?(page: Page): Promise<Page | void>;
}

const folder = 'docs/pictures';

const pictures: readonly Picture[] = [
  { name: 'explore-light', link: '' },
  { name: 'plant', link: '?site=nio-hefei-f1&asof=2018' },
  {
    name: 'search',
    link: '',
    act: async (page) => {
      await page.locator('#search').pressSequentially('changzou', { delay: 20 });
      await page
        .getByRole('option', { name: /Changzhou/ })
        .first()
        .waitFor();
    },
  },
  {
    name: 'filters',
    link: '?province=jiangsu,zhejiang&announced=2016-2018&only=disputed',
    dark: true,
  },
  { name: 'table', link: '?show=table&sort=planned' },
  { name: 'compare', link: '?show=compare&pins=leeco-deqing,li-auto-changzhou' },
  { name: 'known-then', link: '?site=xiaomi-beijing&asof=2023&hindsight=0&lang=zh' },
  { name: 'phone', link: '?site=li-auto-changzhou&asof=2023', size: [390, 844] },
  { name: 'present', link: '?present=1', size: [1920, 1080], dark: true },
  { name: 'present-beside', link: '?present=1&scene=4&lang=zh', size: [1920, 1080] },
  {
    name: 'overview',
    link: '?present=1&scene=3',
    size: [1920, 1080],
    dark: true,
    act: async (page) => {
      await page.keyboard.press('o');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'speaker',
    link: '?present=1&scene=3',
    act: async (page) => {
      const opened = page.context().waitForEvent('page');
      await page.keyboard.press('n');
      const speaker = await opened;
      await speaker.getByRole('heading').first().waitFor();
      return speaker;
    },
  },
  {
    name: 'briefings',
    link: '?site=xiaomi-beijing&asof=2024',
    act: async (page) => {
      await page.keyboard.press('b');
      await page.getByRole('button', { name: 'Save this view as a scene' }).click();
      await page.getByRole('textbox', { name: /Title/ }).first().waitFor();
    },
  },
];

const path = findBrowser();
if (!path)
  throw new Error('No browser was found. Install Chromium, or name one in GROUNDBREAK_BROWSER.');

mkdirSync(folder, { recursive: true });
const server = await preview({ preview: { port: 4329 }, logLevel: 'warn' });
const browser = await chromium.launch({
  executablePath: path,
  args: browserArgs,
});
try {
  for (const { name, link, size: [width, height] = [1440, 900], dark, act } of pictures) {
    const page = await browser.newPage({
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
      storageState: {
        cookies: [],
        origins: [
          {
            origin: 'http://localhost:4329',
            localStorage: [
              { name: 'groundbreak.preferences', value: JSON.stringify({ hintSeen: true }) },
            ],
          },
        ],
      },
    });
    await page.goto(`http://localhost:4329/${link}`);
    await page.waitForFunction(
      () =>
        performance.getEntriesByName('plants-painted').length > 0 &&
        window.groundbreak?.map?.isIdle() === true,
    );
    const shown = (await act?.(page)) ?? page;
    await shown.waitForTimeout(500);
    await shown.screenshot({ path: `${folder}/${name}.jpg`, type: 'jpeg', quality: 86 });
    await page.context().close();
    console.log(`${folder}/${name}.jpg`);
  }
} finally {
  await browser.close();
  await server.close();
}
