/** Scenes made for the map's sake, and what the map does while they are presented. */
import type { Reader } from './reader.ts';

interface Place {
  readonly lat: number;
  readonly lon: number;
  readonly zoom: number;
}

const scene = (id: string, camera: Place, more: object = {}) => ({
  id,
  title: { en: `Scene ${id}` },
  camera,
  ...more,
});

const briefing = {
  format: 'groundbreak-briefing/1',
  id: 'flights',
  title: { en: 'Flights' },
  dataset: 'china-ev-plants',
  scenes: [
    scene('country', { lat: 32.5, lon: 114.5, zoom: 4.6 }, { pins: ['leeco-deqing', 'li-auto-changzhou'], year: 2017 }), // prettier-ignore
    scene('delta', { lat: 31.3, lon: 119.6, zoom: 6.9 }),
    scene('south', { lat: 23, lon: 113.3, zoom: 6.2 }),
    scene('north', { lat: 39.9, lon: 116.4, zoom: 7 }),
  ],
};

/** From now on the page is served these scenes as its briefing. */
export async function getsScenesToFlyTo({ page }: Reader): Promise<void> {
  await page.route('**/data/briefing.json', (route) => route.fulfill({ json: briefing }));
}

/** Where a plant truly lies on screen, CSS px. */
export const whereIs = ({ page }: Reader, site: string): Promise<{ x: number; y: number } | null> =>
  page.evaluate((id) => window.groundbreak?.map?.project(id) ?? null, site);

/** What is written beside plants, in which type, px, and what on the slide it runs into. */
export const lettering = ({ page }: Reader) =>
  page.locator('[data-map-label]').evaluateAll((labels) => {
    const panels = [...document.querySelectorAll('[data-map-obstacle]')].map((element) =>
      element.getBoundingClientRect(),
    );
    return labels
      .filter((label) => label.checkVisibility({ visibilityProperty: true }))
      .map((label) => {
        const box = label.getBoundingClientRect();
        const lines = [...label.children];
        return {
          lines: lines.map((line) => line.textContent),
          type: Math.min(
            ...lines.map((line) => Number.parseFloat(getComputedStyle(line).fontSize)),
          ),
          hits: panels.filter(
            ({ left, right, top, bottom }) =>
              box.left < right && left < box.right && box.top < bottom && top < box.bottom,
          ).length,
        };
      });
  });

/** Pulls at the map with the mouse and turns the wheel over it. */
export async function pullsAtMap({ page }: Reader): Promise<void> {
  await page.mouse.move(900, 500);
  await page.mouse.down();
  await page.mouse.move(1000, 560, { steps: 3 });
  await page.mouse.up();
  await page.mouse.wheel(0, -300);
}
