/** Commands by key, by palette and by their sheet; the line for first visits. */
import { expect, test } from './reader.ts';

test('the sheet of keys opens by ?, tells them and gives the focus back', async ({ reader }) => {
  await reader.opens();
  await reader.list.focus();
  await reader.page.keyboard.press('?');
  const sheet = reader.page.getByRole('dialog', { name: 'Keys' });
  await expect(sheet).toContainText('Show the table');
  await reader.page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(reader.list.locator(':focus')).toHaveCount(1);
});

test('the palette does what is typed', async ({ reader }) => {
  await reader.opens();
  await reader.page.keyboard.press('Control+k');
  await reader.page.getByRole('dialog', { name: 'Commands' }).waitFor();
  await reader.page.keyboard.type('dark');
  await reader.page.keyboard.press('Enter');
  await expect(reader.page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('letters change what is shown, and Escape leads back to the map', async ({ reader }) => {
  await reader.opens();
  await reader.page.keyboard.press('t');
  await expect(reader.page.getByRole('region', { name: 'Table' })).toBeVisible();
  await reader.page.keyboard.press('c');
  await expect(reader.page.getByRole('region', { name: 'Compare' })).toBeVisible();
  await reader.page.keyboard.press('Escape');
  await expect.poll(() => reader.address.has('show')).toBe(false);
});

test('single keys can be switched off for good', async ({ reader }) => {
  await reader.opens();
  await reader.page.keyboard.press('?');
  await reader.page.getByText('Single keys are commands').click();
  await reader.page.keyboard.press('Escape');
  await reader.page.reload();
  await expect(reader.headline).not.toBeEmpty();
  await reader.page.keyboard.press('t');
  await reader.page.keyboard.press('Control+k');
  await expect(reader.page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
  expect(reader.address.has('show')).toBe(false);
});

test('a plant is pinned by P, and Ctrl Z takes it back', async ({ reader }) => {
  await reader.opens('?site=tesla-shanghai');
  await reader.page.keyboard.press('p');
  await expect.poll(() => reader.address.get('pins')).toBe('tesla-shanghai');
  await reader.page.keyboard.press('Control+z');
  await expect.poll(() => reader.address.has('pins')).toBe(false);
});

test('a first visit gets one line of advice, which choosing a plant puts away', async ({
  reader,
}) => {
  const advice = reader.page.getByText('Choose a circle to see its facts');
  await reader.opens();
  await expect(advice).toBeVisible();
  await reader.inList(/Tesla · Shanghai/).click();
  await expect(advice).toBeHidden();
  await reader.opens();
  await expect(advice).toBeHidden();
});
