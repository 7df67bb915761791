import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { provinceOf } from '../../chronicle/chronicle.ts';
import { ledgerRow } from '../../chronicle/ledger.ts';
import { shippedChronicle } from '../../chronicle/testing/shipped.ts';
import { tableColumns } from '../../state/store.ts';
import { viewInput } from '../../state/testing/input.ts';
import { viewOf } from '../../state/view.ts';
import { groupLines, inOrder, plantLines, sortAfter, sortInForce, type Line } from './lines.ts';

const chronicle = shippedChronicle();
const { shown, standpoint } = viewOf(chronicle, viewInput());
const rows = shown.map((outcome) => ledgerRow(chronicle, outcome, standpoint));
const plants = plantLines(rows, ({ name }) => name.en);
const provinces = groupLines(
  rows,
  (site) => [provinceOf(site)],
  (id) => id,
);

const months = (line: Line): number | null =>
  (line.kind === 'plant' ? line.row : line.sum).slippage?.months ?? null;
const carPlants = (lines: readonly Line[]) =>
  lines.filter((line) => line.kind === 'group' || line.row.outcome.site.kind === 'vehicles');

describe('the order of the table', () => {
  it.each([true, false])('puts what is not known last, descending: %s', (descending) => {
    const known = carPlants(inOrder(plants, { column: 'slippage', descending }, 'en')).map(months);
    const firstUnknown = known.indexOf(null);
    expect(firstUnknown).toBeGreaterThan(0);
    expect(known.slice(firstUnknown).every((value) => value === null)).toBe(true);
    const sorted = known.slice(0, firstUnknown).map(Number);
    expect(sorted).toEqual(sorted.toSorted((a, b) => (descending ? b - a : a - b)));
  });

  it('puts a date by its end, the earliest first', () => {
    const [first, second] = inOrder(plants, { column: 'planned', descending: false }, 'en');
    expect([first?.id, second?.id]).toEqual(['leeco-deqing', 'li-auto-changzhou']);
  });

  it('puts component plants after the car plants in both directions', () => {
    for (const descending of [true, false]) {
      const kinds = inOrder(plants, { column: 'sources', descending }, 'en').map((line) =>
        line.kind === 'plant' ? line.row.outcome.site.kind === 'vehicles' : null,
      );
      expect(kinds.lastIndexOf(true)).toBe(101);
    }
  });

  it('falls to the larger promise where the column ties', () => {
    const lines = inOrder(plants, { column: 'lapsed', descending: false }, 'en');
    expect(lines[0]?.id).toBe('tesla-shanghai');
  });

  it('sorts provinces by how many plants they have', () => {
    const lines = inOrder(provinces, { column: 'plants', descending: true }, 'en');
    expect(lines[0]?.id).toBe('jiangsu');
  });

  it('keeps every line, whatever the column', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tableColumns), fc.boolean(), (column, descending) => {
        const sorted = inOrder(plants, { column, descending }, 'zh');
        expect(new Set(sorted)).toEqual(new Set(plants));
      }),
    );
  });
});

describe('a press on a head', () => {
  const usual = sortInForce(null, 'plant');

  it('sorts figures by the largest, names and dates by the first', () => {
    expect(sortAfter(usual, 'slippage')).toEqual({ column: 'slippage', descending: true });
    expect(sortAfter(usual, 'planned')).toEqual({ column: 'planned', descending: false });
    expect(sortAfter(usual, 'name')).toEqual({ column: 'name', descending: false });
  });

  it('turns the sort of its column round', () => {
    expect(sortAfter({ column: 'slippage', descending: true }, 'slippage')).toEqual({
      column: 'slippage',
      descending: false,
    });
  });

  it('leaves the usual order out of the address', () => {
    expect(sortAfter({ column: 'name', descending: false }, 'announced')).toBeNull();
  });
});

it('a sort by the number of plants is the usual one where a line is a plant', () => {
  const sort = { column: 'plants', descending: false } as const;
  expect(sortInForce(sort, 'plant')).toEqual({ column: 'announced', descending: true });
  expect(sortInForce(sort, 'company')).toBe(sort);
});
