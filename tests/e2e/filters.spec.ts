/** The filters: what they narrow, what is on, and how it is taken back. */
import { act, chip, chips, opensMoreFilters, showsEverywhere, ticks } from './filters.ts';
import { expect, test } from './reader.ts';

test('filters of the column narrow headline, list, map and address alike', async ({ reader }) => {
  await reader.opensMap();
  await reader.status(/^Lapsed/).click();
  await opensMoreFilters(reader);
  await ticks(reader, 'Jiangsu');
  await reader.page.getByRole('button', { name: /^100k to under 200k/ }).click();
  await reader.page.getByRole('combobox', { name: 'Announced to' }).selectOption('2018');
  await showsEverywhere(reader, 2);
  await expect(reader.headline).toContainText('2 plants under 4 filters had announced 250,000');
  await expect
    .poll(() => reader.address.toString())
    .toBe('status=lapsed&province=jiangsu&capacity=100000-199999&announced=-2018');
});

test('a link with every filter restores them as chips, in Chinese too', async ({ reader }) => {
  await reader.opens(
    '?company=byd,tesla&role=owner&status=operating&province=shanghai,shaanxi&kind=vehicles&capacity=100000-2000000&announced=2012-2022&only=disputed&q=byd&lang=zh',
  );
  await expect(chips(reader)).toHaveText([
    '比亚迪',
    '特斯拉',
    '身份：所有方',
    '已投产',
    '上海',
    '陕西',
    '整车工厂',
    '年产能 10万至200万',
    '2012 至 2022 年宣布',
    '来源说法不一',
    '“byd”',
  ]);
  await chip(reader, '陕西').click();
  await expect(chip(reader, '整车工厂')).toBeFocused();
  await expect.poll(() => reader.address.get('province')).toBe('shanghai');
});

test('clear all, undo and redo bring whole views back', async ({ reader }) => {
  await reader.opens('?province=zhejiang&only=not-stated');
  const said = await reader.headline.innerText();
  await act(reader, 'Clear all').click();
  await expect(reader.headline).toContainText('102 plants');
  await expect(chips(reader)).toHaveCount(0);
  await act(reader, 'Undo').click();
  await expect(reader.headline).toHaveText(said);
  await expect.poll(() => reader.address.get('only')).toBe('not-stated');
  await act(reader, 'Redo').click();
  await expect(reader.headline).toContainText('102 plants');
});

test('a reader with a keyboard filters and takes off what is on', async ({ reader }) => {
  const { keyboard } = reader.page;
  await reader.opens();
  await reader.page.getByText('More filters').focus();
  await keyboard.press('Enter');
  await expect(reader.page.getByRole('textbox', { name: /capacity from/ })).toBeVisible();
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await expect(reader.page.getByRole('checkbox', { name: /^Guangdong/ })).toBeChecked();
  await reader.page.getByRole('textbox', { name: /capacity from/ }).focus();
  await keyboard.type('500k');
  await keyboard.press('Enter');
  await expect(reader.headline).toContainText('in Guangdong for 500,000 or more');
  await chip(reader, 'Guangdong').focus();
  await keyboard.press('Enter');
  await expect(chip(reader, '500k or more cars a year')).toBeFocused();
  await keyboard.press('Enter');
  await expect(act(reader, 'Undo')).toBeFocused();
  await expect(reader.headline).toContainText('102 plants');
});

test('companies are found by their group, and counted in a role', async ({ reader }) => {
  await reader.opens();
  await reader.showsAllCompanies();
  await reader.page.getByRole('textbox', { name: 'Find a company or group' }).fill('geely holding');
  await ticks(reader, 'Zeekr');
  await reader.page.getByRole('button', { name: /^owner/i }).click();
  await expect(reader.headline).toContainText('with Zeekr as owner');
  await expect(reader.company('Zeekr')).toBeChecked();
});
