/** What a room sees of a slide, and what a presenter does on it. */
import { expect, type Locator } from '@playwright/test';
import { pathOf, qrOf } from '../../src/present/code/qr.ts';
import type { Reader } from './reader.ts';

export const slideOf = ({ page }: Reader): Locator =>
  page.getByRole('region', { name: /^(Scene|场景) \d/ });

export const controls = ({ page }: Reader): Locator =>
  page.getByRole('group', { name: 'Controls' });

export const asideBar = ({ page }: Reader): Locator =>
  page.getByRole('region', { name: 'Presentation' });

/** Open a link into a presentation, and wait until slide and map rest. */
export async function opensSlide(reader: Reader, link: string): Promise<void> {
  await reader.page.goto(`/${link}`);
  await expect(slideOf(reader)).toBeVisible();
  await reader.mapRests();
}

/** The number of the scene and how many there are, as the slide's name tells. */
export async function placeOf(reader: Reader): Promise<{ scene: number; of: number }> {
  const name = await slideOf(reader).getAttribute('aria-label');
  const [scene = Number.NaN, of = Number.NaN] = (name?.match(/\d+/g) ?? []).map(Number);
  return { scene, of };
}

/** What is written on the slide, with its size on screen; marks of the legend and the controls are left out. */
export async function textsOnSlide(
  reader: Reader,
): Promise<{ text: string; size: number; isCitation: boolean }[]> {
  return slideOf(reader).evaluate((slide) => {
    const texts: { text: string; size: number; isCitation: boolean }[] = [];
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim();
      if (!element || !text || !element.checkVisibility()) continue;
      if (element.closest('.visually-hidden, svg[aria-hidden], [aria-label="Controls"]')) continue;
      const svg = element instanceof SVGElement ? element.ownerSVGElement : null;
      // Text in a drawing grows with the drawing.
      const scale = svg?.getScreenCTM()?.a ?? 1;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      texts.push({ text, size, isCitation: element.closest('sup') !== null });
    }
    return texts;
  });
}

/** Parts of the slide that reach over the window's edge, or lie over one another. */
export async function partsAmiss(reader: Reader): Promise<string[]> {
  return reader.page.evaluate(() => {
    const boxes = [...document.querySelectorAll('section [data-map-obstacle]')].map((element) => ({
      name: element.textContent.slice(0, 40),
      element,
      box: element.getBoundingClientRect(),
    }));
    const amiss = boxes
      .filter(
        ({ box }) =>
          box.left < 0 ||
          box.top < 0 ||
          box.right > window.innerWidth + 1 ||
          box.bottom > window.innerHeight + 1,
      )
      .map(({ name }) => `${name} is cut`);
    for (const [at, one] of boxes.entries())
      for (const other of boxes.slice(at + 1)) {
        const isApart =
          one.element.contains(other.element) ||
          one.box.right <= other.box.left + 1 ||
          other.box.right <= one.box.left + 1 ||
          one.box.bottom <= other.box.top + 1 ||
          other.box.bottom <= one.box.top + 1;
        if (!isApart) amiss.push(`${one.name} lies over ${other.name}`);
      }
    return amiss;
  });
}

/** Whether the page shows a pointer at all. */
export const showsPointer = ({ page }: Reader): Promise<boolean> =>
  page.evaluate(() => getComputedStyle(document.body).cursor !== 'none');

/** A finger goes from one place to another. */
export async function swipes(
  { page }: Reader,
  from: { x: number; y: number },
  to: { x: number; y: number },
): Promise<void> {
  const touch = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', part: number | null) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        part === null
          ? []
          : [{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part, id: 0 }],
    });
  await send('touchStart', 0);
  for (let step = 1; step <= 6; step += 1) await send('touchMove', step / 6);
  await send('touchEnd', null);
  await touch.detach();
}

/** The link that the code on screen stands for, proven by drawing the code of that link again. */
export async function linkOfCode(reader: Reader): Promise<string> {
  const picture = reader.page.getByRole('dialog').getByRole('img', { name: /^QR code of/ });
  const link = (await picture.getAttribute('aria-label'))?.replace('QR code of ', '') ?? '';
  const code = qrOf(link);
  const drawn = await picture.locator('path').getAttribute('d');
  expect(drawn).toBe(code && pathOf(code));
  return link;
}

/** The link that a phone's camera would read from the screen; null where the browser reads no codes. */
export async function readsCode(reader: Reader): Promise<string | null> {
  const png = await reader.page.getByRole('dialog').getByRole('img').screenshot();
  return reader.page.evaluate(
    async (source) => {
      type Detector = new () => {
        detect(image: ImageBitmapSource): Promise<{ rawValue: string }[]>;
      };
      const { BarcodeDetector } = window as { BarcodeDetector?: Detector };
      if (!BarcodeDetector) return null;
      const image = new Image();
      image.src = source;
      await image.decode();
      try {
        const [code] = await new BarcodeDetector().detect(image);
        return code?.rawValue ?? '';
      } catch {
        return null;
      }
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
}
