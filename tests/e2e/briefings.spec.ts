/** The reader's own briefings: saved from views, worded, put in order, kept, exported and imported. */
import AxeBuilder from '@axe-core/playwright';
import { Briefing } from '../../src/present/briefing/schema.ts';
import {
  act,
  dockOf,
  exports,
  imports,
  opensBriefings,
  saidIn,
  savesScene,
  sceneRow,
  scenesOf,
} from './briefings.ts';
import { expect, test } from './reader.ts';

test('scenes saved from views are there after a reload, and show their views again', async ({
  reader,
  page,
}) => {
  await reader.opensMap('?asof=2018&site=leeco-deqing');
  await opensBriefings(reader);
  await savesScene(reader, 'Promised in Deqing');
  await reader.filtersToCompany('Tesla');
  await reader.year.press('End');
  await savesScene(reader, 'One maker now');
  await reader.opens();
  await opensBriefings(reader);
  expect(await scenesOf(reader)).toEqual(['1. Promised in Deqing', '2. One maker now']);
  await sceneRow(reader, 'Promised in Deqing').click();
  await expect(reader.headline).toContainText('By the end of 2018');
  await expect.poll(() => reader.address.get('site')).toBe('leeco-deqing');
  await page.keyboard.press('ArrowDown');
  await expect(reader.headline).toContainText('Tesla');

  const { violations } = await new AxeBuilder({ page })
    .include('[aria-label=Briefings]')
    .setLegacyMode()
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
});

test('the keyboard alone puts scenes in order, deletes one and takes it back', async ({
  reader,
  page,
}) => {
  await reader.opens();
  await opensBriefings(reader);
  for (const title of ['One', 'Two', 'Three']) await savesScene(reader, title);
  await sceneRow(reader, 'Three').focus();
  await page.keyboard.press('Alt+ArrowUp');
  expect(await scenesOf(reader)).toEqual(['1. One', '2. Three', '3. Two']);
  // The handle, for those who do not know the keys: taken up, carried, put down.
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: 'Move Three' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Insert/ }).first()).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect.poll(() => scenesOf(reader)).toEqual(['1. One', '2. Two', '3. Three']);
  await expect(sceneRow(reader, 'Three')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect.poll(() => scenesOf(reader)).toEqual(['1. One', '2. Two']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => scenesOf(reader)).toEqual(['1. One', '2. Two', '3. Three']);
});

test('a briefing goes out as a file and comes back from it', async ({ reader }) => {
  await reader.opens('?asof=2018&company=nio');
  await opensBriefings(reader);
  await savesScene(reader, 'NIO in 2018');
  const { name, text } = await exports(reader);
  expect(name).toBe('my-briefing.briefing.json');
  expect(Briefing.parse(JSON.parse(text)).scenes).toHaveLength(1);

  await act(reader, 'Delete').click();
  await expect(dockOf(reader)).toContainText('A briefing is a row of scenes');
  await imports(reader, name, text);
  await expect(saidIn(reader)).toHaveText('Imported “My briefing”, 1 scene.');
  expect(await scenesOf(reader)).toEqual(['1. NIO in 2018']);
  await imports(reader, 'bad.json', text.replace('"year": 2018', '"year": "2018"'));
  await expect(dockOf(reader).getByRole('alert')).toContainText('1 · NIO in 2018');
  expect(await scenesOf(reader)).toEqual(['1. NIO in 2018']);
});

test('briefings that cannot be read are told of and kept, and new ones work', async ({
  reader,
  page,
}) => {
  const broken = '{"version":1,"briefings":[{"format":';
  await page.addInitScript((text) => {
    if (sessionStorage.getItem('broken')) return;
    sessionStorage.setItem('broken', 'yes');
    localStorage.setItem('groundbreak.briefings', text);
  }, broken);
  await reader.opens();
  await opensBriefings(reader);
  await expect(dockOf(reader).getByRole('alert')).toContainText('could not be read');
  await savesScene(reader, 'Begun anew');
  const stored = await page.evaluate(() => Object.values({ ...localStorage }));
  expect(stored).toContain(broken);
  await reader.opens();
  await opensBriefings(reader);
  expect(await scenesOf(reader)).toEqual(['1. Begun anew']);
  await expect(dockOf(reader).getByRole('alert')).toBeEmpty();
});
