/** Travelling in time: the handle, play, the range of announcements, the figures, hindsight. */
import { expect, test } from './reader.ts';
import { announcedEnd, drags, pointsAtYear, timeline } from './timeline.ts';

test('dragging in the chart moves the year of map, headline and address', async ({ reader }) => {
  await reader.opensMap();
  const now = (await reader.plantsDrawn()).size;
  await drags(reader, 'plot', [2024, 2020, 2017]);
  await expect(reader.headline).toContainText('By the end of 2017');
  await expect.poll(() => reader.address.get('asof')).toBe('2017');
  await reader.mapRests();
  expect((await reader.plantsDrawn()).size).toBeLessThan(now);
  // The handle has the keyboard now.
  await reader.page.keyboard.press('PageUp');
  await expect(reader.year).toHaveValue('2022');
});

test('play runs to the last year at the chosen speed, and then starts over', async ({ reader }) => {
  await reader.opens('?asof=2024');
  await timeline(reader).getByRole('combobox', { name: 'Speed of play' }).selectOption('2×');
  await reader.page.getByRole('button', { name: 'Play the years' }).click();
  await expect(reader.page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(reader.headline).toContainText('By November 2026');
  await reader.page.getByRole('button', { name: 'Play the years' }).click();
  await expect(reader.headline).toContainText('By the end of 201');
});

test('a drag along the years narrows to the plants announced in them', async ({ reader }) => {
  await reader.opensMap();
  const all = (await reader.plantsDrawn()).size;
  await drags(reader, 'years', [2016, 2017, 2018]);
  await expect.poll(() => reader.address.get('announced')).toBe('2016-2018');
  await reader.mapRests();
  const drawn = await reader.plantsDrawn();
  expect(drawn.size).toBeLessThan(all);
  expect(drawn.has('leeco-deqing')).toBe(true);
  expect(drawn.has('xiaomi-beijing')).toBe(false);
  // The whole drag is one step back.
  await reader.page.goBack();
  await expect.poll(() => reader.address.get('announced')).toBeNull();
  await expect(announcedEnd(reader, 'from')).toHaveValue('2012');
});

test('the years of announcement are two sliders for the keyboard', async ({ reader }) => {
  await reader.opens('?announced=2016-2018');
  await announcedEnd(reader, 'to').focus();
  await reader.page.keyboard.press('ArrowRight');
  await expect.poll(() => reader.address.get('announced')).toBe('2016-2019');
  await timeline(reader).getByRole('button', { name: 'all years' }).click();
  await expect.poll(() => reader.address.get('announced')).toBeNull();
  await expect(announcedEnd(reader, 'from')).toBeFocused();
});

test('a year that is pointed at tells its figures', async ({ reader }) => {
  await reader.opens();
  await pointsAtYear(reader, 2018);
  const readOut = timeline(reader).getByText(/plants newly announced, 5,\d\d0,000 cars a year/);
  await expect(readOut.last()).toBeVisible();
  await expect(timeline(reader).getByText('890,000 cars a year in production')).toBeVisible();
  await reader.page.keyboard.press('Escape');
  await expect(timeline(reader).getByText('890,000 cars a year in production')).toBeHidden();
});

test('without hindsight the chart tells nothing later than the year', async ({ reader }) => {
  await reader.opens('?asof=2018');
  await pointsAtYear(reader, 2021);
  await expect(timeline(reader).getByText('as known today')).toBeVisible();
  await timeline(reader).getByText('with hindsight').click();
  await expect.poll(() => reader.address.get('hindsight')).toBe('0');
  await expect(timeline(reader).getByText('only what was published by then')).toBeVisible();
  await pointsAtYear(reader, 2021);
  await expect(timeline(reader).getByText('Not known at the end of 2018.')).toBeVisible();
});
