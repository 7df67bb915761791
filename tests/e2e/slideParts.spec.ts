/** The panels of a slide can be read from the last row, and on a phone: nothing cut, nothing over another. */
import { isAt, presents, presses } from './present.ts';
import { expect, test } from './reader.ts';
import { brings, illegible, panels } from './slideParts.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const timelineAnd = (part: string, more: object) => ({ shows: ['timeline', part], ...more });

const scenes = [
  timelineAnd('plant', { site: 'leeco-deqing', year: 2016, hindsight: false }),
  timelineAnd('plant', { site: 'xiaomi-beijing' }),
  timelineAnd('plant', { site: 'li-auto-changzhou' }),
  timelineAnd('compare', {
    pins: ['leeco-deqing', 'li-auto-changzhou', 'nio-hefei-f1', 'wm-wenzhou'],
  }),
  timelineAnd('compare', { pins: ['xiaomi-beijing', 'im-zhangjiang'], year: 2022 }),
  timelineAnd('chart', { by: 'company' }),
  timelineAnd('chart', { by: 'plant' }),
];

const names = [
  'LeEco · Huzhou',
  'Xiaomi EV · Beijing',
  'Li Auto · Changzhou',
  'Promise and outcome side by side',
  'Promise and outcome side by side',
  'Promised against built, by company',
  'Promised against built, by plant',
];

for (const { width, height, least } of [
  { width: 1920, height: 1080, least: 24 },
  { width: 390, height: 844, least: 16 },
])
  test(`every panel of a slide fits a screen of ${width} × ${height}`, async ({ reader }) => {
    await reader.page.setViewportSize({ width, height });
    await brings(reader, scenes);
    await presents(reader);
    for (const [index, name] of names.entries()) {
      await isAt(reader, index + 1);
      await expect.poll(() => panels(reader)).toEqual(expect.arrayContaining(['Year', name]));
      await expect.poll(() => illegible(reader, least)).toEqual([]);
      await presses(reader, 'PageDown');
    }
  });
