/** Finding plants, companies, places and sources by words. */
import { expect, test } from './reader.ts';
import { result, results, searchBox, searchesFor } from './search.ts';

test('a plant is found by its company and a misspelt city, with the keyboard alone', async ({
  reader,
}) => {
  await reader.opens();
  await searchBox(reader).focus();
  await reader.page.keyboard.type('tesla shangai');
  await expect(results(reader)).toContainText('Tesla Gigafactory Shanghai');
  await reader.page.keyboard.press('ArrowDown');
  await reader.page.keyboard.press('Enter');
  await expect(reader.panel).toContainText('Tesla Gigafactory Shanghai');
  await expect(searchBox(reader)).toBeFocused();
  await expect(searchBox(reader)).toHaveValue('');
  await reader.page.keyboard.press('Escape');
  await expect(reader.panel).toBeHidden();
});

test('fragments of a Chinese name find the plant and say what matched', async ({ reader }) => {
  await reader.opens('?lang=zh');
  await searchesFor(reader, '小鹏肇庆');
  const plant = result(reader, '工厂', '小鹏汽车肇庆智造基地');
  await expect(plant.locator('mark')).toHaveText(['小鹏', '肇庆']);
  await plant.click();
  await expect(reader.panel).toContainText('小鹏汽车肇庆智造基地');
});

test('a company that was found narrows the view to it', async ({ reader }) => {
  await reader.opens();
  await searchesFor(reader, '蔚来');
  await result(reader, 'Companies', 'NIO').click();
  await expect(reader.headline).toContainText('NIO');
  await expect.poll(() => reader.address.get('company')).toBe('nio');
});

test('a source that was found narrows the view to the plants that cite it', async ({ reader }) => {
  await reader.opens();
  await searchesFor(reader, 'ccm leshi');
  await result(reader, 'Sources', 'Leshi spends RMB20 billion').click();
  await expect.poll(() => reader.address.get('source')).toBe('ccm-2016-09-09');
  await expect.poll(() => reader.plantsListed()).toBe(2);
});

test('a link with words restores what they narrow', async ({ reader }) => {
  await reader.opens('?q=合肥');
  await expect.poll(() => reader.plantsListed()).toBe(5);
  await searchesFor(reader, 'hefei');
  await expect(results(reader)).toContainText('Show the 5 plants matching “hefei”');
  await reader.page.keyboard.press('Enter');
  await expect.poll(() => reader.address.get('q')).toBe('hefei');
});

test.describe('without the code of the search', () => {
  test.use({ troubled: true });

  test('the box says so, and works once it can be fetched', async ({ reader }) => {
    const code = /\/assets\/SearchIndex-/;
    await reader.page.route(code, (route) => route.abort());
    await reader.opens('?q=hefei');
    await expect(reader.page.getByText('so “hefei” narrows nothing')).toBeVisible();
    await reader.page.unroute(code);
    await searchesFor(reader, 'byd');
    await expect(results(reader)).toContainText('matching “byd”');
    await expect.poll(() => reader.plantsListed()).toBe(5);
  });
});
