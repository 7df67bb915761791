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
  act?(page: Page): Promise<void>;
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
    await act?.(page);
    await page.waitForTimeout(500);
    await page.screenshot({ path: `${folder}/${name}.jpg`, type: 'jpeg', quality: 86 });
    await page.close();
    console.log(`${folder}/${name}.jpg`);
  }
} finally {
  await browser.close();
  await server.close();
}
