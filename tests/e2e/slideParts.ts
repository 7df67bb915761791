/** What stands in the panels of a slide, and whether all of it can be read. */
import type { Reader } from './reader.ts';

/** A briefing of one's own making in place of the shipped one. */
export async function brings(reader: Reader, scenes: readonly object[]): Promise<void> {
  const briefing = {
    format: 'groundbreak-briefing/1',
    id: 'fits',
    title: { en: 'What fits' },
    dataset: 'china-ev-plants',
    scenes: scenes.map((scene, index) => ({
      id: `scene-${index + 1}`,
      title: { en: 'A title that is as long as those of the briefing' },
      ...scene,
    })),
  };
  await reader.page.route('**/data/briefing.json', (route) => route.fulfill({ json: briefing }));
}

/**
 * What cannot be read in the panels of the slide: text smaller than `least`, out of its panel, over
 * other text, or out of sight; and a panel that is wider than the screen.
 * @param least CSS px
 */
export const illegible = (reader: Reader, least: number): Promise<readonly string[]> =>
  reader.page.evaluate((smallest) => {
    const found: string[] = [];
    for (const panel of document.querySelectorAll(
      '[data-slide] section[aria-label]:not(:has(section))',
    )) {
      const name = panel.getAttribute('aria-label') ?? '';
      const box = panel.getBoundingClientRect();
      if (box.left < 0 || box.right > window.innerWidth)
        found.push(`${name}: wider than the screen`);
      const scroller = panel.parentElement;
      if (
        scroller &&
        getComputedStyle(scroller).overflowY !== 'visible' &&
        scroller.scrollHeight > scroller.clientHeight + 1
      )
        found.push(`${name}: higher than its place`);

      const texts: { readonly words: string; readonly rects: readonly DOMRect[] }[] = [];
      const walker = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const words = node.textContent?.trim() ?? '';
        const element = node.parentElement;
        if (words === '' || !element || element.closest('.visually-hidden')) continue;
        if (Number.parseFloat(getComputedStyle(element).fontSize) < smallest - 0.01)
          found.push(`${name}: small: ${words}`);
        const range = document.createRange();
        range.selectNodeContents(node);
        const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
        for (const { left, right, top, bottom } of rects)
          if (
            left < box.left - 1 ||
            right > box.right + 1 ||
            top < box.top - 1 ||
            bottom > box.bottom + 1
          )
            found.push(`${name}: cut: ${words}`);
        texts.push({ words, rects });
      }
      for (const [index, a] of texts.entries())
        for (const b of texts.slice(index + 1))
          if (
            a.rects.some((one) =>
              b.rects.some(
                (two) =>
                  Math.min(one.right, two.right) - Math.max(one.left, two.left) > 1 &&
                  // Lines may stand closer than their letters are high.
                  Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) >
                    Math.min(one.height, two.height) / 3,
              ),
            )
          )
            found.push(`${name}: “${a.words}” over “${b.words}”`);
    }
    return found;
  }, least);

/** The names of the panels on the slide. */
export const panels = (reader: Reader): Promise<readonly string[]> =>
  reader.page.evaluate(() =>
    [...document.querySelectorAll('[data-slide] section[aria-label]:not(:has(section))')].map(
      (panel) => panel.getAttribute('aria-label') ?? '',
    ),
  );
