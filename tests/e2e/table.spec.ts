/** The table of promise and outcome: sorted, grouped, narrowed, and what it answers. */
import { expect, test } from './reader.ts';
import {
  barOf,
  column,
  headOf,
  lineNamed,
  lineOf,
  opensTable,
  tableOf,
  totalsOf,
} from './table.ts';

test('it sorts from the keyboard, and the address keeps the order', async ({ reader }) => {
  await opensTable(reader);
  await headOf(reader, 'Slippage').getByRole('button').focus();
  await reader.page.keyboard.press('Enter');
  await expect(headOf(reader, 'Slippage')).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(() => reader.address.get('sort')).toBe('-slippage');
  await reader.page.reload();
  await expect(lineNamed(reader, /^Min'an Auto/)).toBeVisible();
  expect((await column(reader, 'Slippage'))[0]).toBe('94 months late so far');
});

test('by company its totals are the headline’s, and a bar narrows all of them', async ({
  reader,
}) => {
  await opensTable(reader, '&by=company');
  await expect(reader.headline).toContainText('102 plants had announced 20.0 million');
  await expect(totalsOf(reader)).toContainText('74 companies');
  await expect(totalsOf(reader)).toContainText('20,040,000');
  await barOf(reader, 'Baoneng').click();
  await expect(reader.headline).toContainText('5 plants of Baoneng had announced 1.5 million');
  await expect(totalsOf(reader)).toContainText('1,450,000');
  await expect.poll(() => reader.address.get('company')).toBe('baoneng');
  await tableOf(reader).getByRole('button', { name: 'Show the 5 plants of Baoneng' }).click();
  await expect(lineNamed(reader, /^Baoneng · /)).toHaveCount(5);
});

test('a line opens its plant beside the table, and Escape leads back to it', async ({ reader }) => {
  await opensTable(reader, '&sort=name');
  await lineNamed(reader, /^BYD · Fuzhou/).focus();
  await reader.page.keyboard.press('ArrowDown');
  await reader.page.keyboard.press('Enter');
  await expect(reader.panel.getByRole('heading', { level: 2 }).first()).toContainText('BYD');
  const chosen = tableOf(reader).locator('[aria-current=true]');
  await expect(chosen).toBeFocused();
  await reader.panel.getByRole('button', { name: /^Close/ }).focus();
  await reader.page.keyboard.press('Escape');
  await expect(reader.panel).toBeHidden();
  await expect(tableOf(reader).locator('tbody :focus')).toHaveText(/^BYD · /);
});

test('how late was Li Auto’s first plant?', async ({ reader }) => {
  await opensTable(reader, '&company=li-auto');
  const line = lineOf(reader, /^Li Auto · Changzhou/);
  await expect(line).toContainText('10 Aug 2016–31 Dec 2017');
  await expect(line).toContainText('1–21 Nov 2019');
  await expect(line).toContainText('given up 3 months overdue');
  await expect(line.getByRole('link', { name: /^Source \d+: EqualOcean/i })).toHaveAttribute(
    'href',
    /^https:/,
  );
});

test('which plants promised for 2018 never built a car?', async ({ reader }) => {
  await opensTable(reader);
  await headOf(reader, 'Planned start').getByRole('button').click();
  const names = await column(reader, 'Plant');
  const planned = await column(reader, 'Planned start');
  const started = await column(reader, 'Actual start');
  const never = names.filter(
    (_, at) => planned[at]?.includes('2018') && started[at] === 'none reported',
  );
  expect(never).toEqual([expect.stringMatching(/^Min'an Auto/)]);
});

test('it reads in Chinese and follows the year', async ({ reader }) => {
  await opensTable(reader, '&lang=zh&asof=2019&by=province');
  await expect(headOf(reader, '延误中位数')).toBeVisible();
  await expect(totalsOf(reader)).toContainText('11,330,000');
  await reader.year.focus();
  await reader.page.keyboard.press('ArrowRight');
  await expect(reader.headline).toContainText('截至 2020 年底');
  await expect(totalsOf(reader)).toContainText('13,230,000');
});
