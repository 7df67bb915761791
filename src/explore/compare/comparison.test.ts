import { describe, expect, it } from 'vitest';
import { shippedChronicle } from '../../chronicle/testing/shipped.ts';
import { outcomesAt } from '../../chronicle/outcome.ts';
import { standpointOf } from '../../chronicle/years.ts';
import { compare } from './comparison.ts';
import { citedBy, lineKey, type RowKey } from './rows.ts';
import { suggestions } from './suggestions.ts';

const chronicle = shippedChronicle();
const at = (year: number | null = null, hindsight = true) =>
  standpointOf(chronicle, year, hindsight);

const comparisonOf = (...ids: string[]) => compare(chronicle, ids, at());

function row(comparison: ReturnType<typeof compare>, key: RowKey) {
  const found = comparison.groups.flatMap(({ rows }) => rows).find((one) => one.key === key);
  if (!found) throw new Error(`no row ${key}`);
  return found;
}

const pair = comparisonOf('leeco-deqing', 'li-auto-changzhou');

describe('a comparison of LeEco Deqing and Li Auto Changzhou', () => {
  it('finds the same promise and different outcomes', () => {
    expect(row(pair, 'announced').differs).toBe(false);
    expect(row(pair, 'operating').differs).toBe(true);
    expect(row(pair, 'actualStart').differs).toBe(true);
  });

  it('finds both on record from one day', () => {
    expect(row(pair, 'announcedOn').differs).toBe(false);
  });

  it('measures promise, delivery and loss on one scale', () => {
    const shares = (key: RowKey) => row(pair, key).cells.map((cell) => cell?.share);
    expect(shares('announced')).toEqual([1, 1]);
    expect(shares('operating')).toEqual([0, 0.5]);
    expect(shares('lapsed')).toEqual([1, 0.5]);
  });

  it('tells the sums of money that other sources give', () => {
    const [leeco] = row(pair, 'investment').cells;
    const differ = leeco?.cell.lines.find((line) => line.kind === 'differ');
    const others = differ?.kind === 'differ' ? differ.others : [];
    expect(others.map(({ best }) => best.claim.value)).toEqual([20e9, 12e9]);
  });

  it('tells parts that do not make up the stated total', () => {
    const [, liAuto] = row(pair, 'announced').cells;
    expect(liAuto?.cell.lines.map(({ kind }) => kind)).toContain('sum-differs');
  });

  it('knows whose claim it cites', () => {
    const [claim] = chronicle.sites.get('leeco-deqing')?.claims ?? [];
    expect(claim && pair.siteOf(claim)?.id).toBe('leeco-deqing');
  });
});

describe('any comparison', () => {
  it('has a number for every source that it cites, in the order of the rows', () => {
    const comparison = comparisonOf('nio-hefei-f1', 'tesla-shanghai', 'nio-nanjing', 'saic-delta');
    const cells = comparison.groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
    const cited = cells.flatMap((cell) => cell?.cell.lines.flatMap(citedBy) ?? []);
    const numbers = cited.map(({ source }) => comparison.numbering.numbers.get(source.id));
    expect(numbers).not.toContain(undefined);
    expect(numbers[0]).toBe(1);
    const seen = [...new Set(numbers)];
    expect(seen).toEqual(seen.map((_, index) => index + 1));
  });

  it.each(chronicle.dataset.sites.map(({ id }) => id))('tells the lines of %s apart', (id) => {
    for (const year of [null, 2018]) {
      const { groups } = compare(chronicle, [id], at(year));
      for (const { cells } of groups.flatMap(({ rows }) => rows)) {
        const keys = cells.flatMap((cell) => cell?.cell.lines.map(lineKey) ?? []);
        expect(new Set(keys).size).toBe(keys.length);
      }
    }
  });

  it('leaves the cells of a plant empty that does not exist yet, and compares the others', () => {
    const comparison = compare(
      chronicle,
      ['leeco-deqing', 'xiaomi-beijing', 'li-auto-changzhou'],
      at(2016),
    );
    expect(row(comparison, 'announced').cells[1]).toBeNull();
    expect(row(comparison, 'announced').differs).toBe(true);
  });

  it('leaves out ids that the dataset does not know', () => {
    expect(comparisonOf('leeco-deqing', 'nowhere').plants).toHaveLength(1);
  });
});

describe('suggestions', () => {
  const all = outcomesAt(chronicle, at());

  it('begin with the two plants of 10 August 2016', () => {
    expect(suggestions(all, all)[0]).toEqual({
      ids: ['leeco-deqing', 'li-auto-changzhou'],
      sameDay: '2016-08-10',
    });
  });

  it('end with the two largest promises among the plants shown', () => {
    const shown = all.filter(({ site }) => site.id.startsWith('byd-'));
    const last = suggestions(all, shown).at(-1);
    expect(last?.sameDay).toBeNull();
    expect(last?.ids[0]).toBe('byd-zhengzhou');
  });

  it('are none without plants', () => {
    expect(suggestions([], [])).toEqual([]);
  });
});
