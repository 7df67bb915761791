/** What a reader can do and see on the timeline. */
import type { Locator } from '@playwright/test';
import type { Reader } from './reader.ts';

const firstYear = 2012;
const lastYear = 2026;

export const timeline = ({ page }: Reader): Locator =>
  page.getByRole('region', { name: /^(Year|年份)$/ });

export const announcedEnd = ({ page }: Reader, end: 'from' | 'to'): Locator =>
  page.getByRole('slider', { name: `Announced ${end}` });

export const announcedYears = ({ page }: Reader): Locator =>
  page.getByRole('group', { name: 'Year of announcement' });

/** The places of years on the page, in the plot (on the handle's height) or on the strip of years below. */
async function placesOf(reader: Reader, years: readonly number[], where: 'plot' | 'years') {
  const strip = await announcedYears(reader).boundingBox();
  if (!strip) throw new Error('the timeline shows no years');
  const band = strip.width / (lastYear - firstYear + 1);
  const y = where === 'years' ? strip.y + strip.height / 2 : strip.y - 20;
  return years.map((year) => ({ x: strip.x + (year - firstYear + 0.5) * band, y }));
}

export async function pointsAtYear(reader: Reader, year: number): Promise<void> {
  const [place = { x: 0, y: 0 }] = await placesOf(reader, [year], 'plot');
  await reader.page.mouse.move(place.x, place.y);
}

/** Presses at the first year, moves over the others and lets go. */
export async function drags(
  reader: Reader,
  where: 'plot' | 'years',
  years: readonly number[],
): Promise<void> {
  const [start = { x: 0, y: 0 }, ...over] = await placesOf(reader, years, where);
  await reader.page.mouse.move(start.x, start.y);
  await reader.page.mouse.down();
  for (const { x, y } of over) await reader.page.mouse.move(x, y, { steps: 3 });
  await reader.page.mouse.up();
}
