import { describe, expect, it } from 'vitest';
import { Claim, Dataset, capacityUnitOf } from './schema.ts';
import { shippedText } from './testing/shipped.ts';
import { days, tinyClaim, tinyDataset, tinyMeta, tinySite, tinySource } from './testing/tiny.ts';

const faultsOf = (claim: unknown) =>
  Claim.safeParse(claim).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ??
  [];

describe('the schema of a dataset', () => {
  it('takes the shipped dataset', () => {
    expect(Dataset.safeParse(JSON.parse(shippedText())).error?.issues).toBeUndefined();
  });

  it('takes the tiny dataset', () => {
    expect(Dataset.safeParse(tinyDataset()).success).toBe(true);
  });

  it('refuses a key that no record has', () => {
    expect(Dataset.safeParse({ ...tinyDataset(), extra: 1 }).success).toBe(false);
  });

  it('refuses a site without a claim', () => {
    expect(Dataset.safeParse(tinyDataset({ sites: [tinySite({ claims: [] })] })).success).toBe(
      false,
    );
  });

  it('refuses text in one language only', () => {
    const site = { ...tinySite(), name: { en: 'Plant' } };
    expect(Dataset.safeParse({ ...tinyDataset(), sites: [site] }).success).toBe(false);
  });

  it('refuses a day that the calendar does not have', () => {
    expect(Claim.safeParse(tinyClaim({ when: days('2017-02-29') })).success).toBe(false);
  });

  it('refuses a source link that is not of the web', () => {
    const sources = [tinySource({ url: 'javascript:alert(1)' })];
    expect(Dataset.safeParse(tinyDataset({ sources })).success).toBe(false);
  });

  it('refuses an id with anything but lower-case letters, digits and hyphens', () => {
    const ids = ['Acme', 'acme deqing', 'acme--deqing', '-acme', ''];
    expect(
      ids.filter((id) => Dataset.safeParse(tinyDataset({ meta: tinyMeta({ id }) })).success),
    ).toEqual([]);
  });
});

describe('a claim', () => {
  it.each([
    ['a quantity without a value', { field: 'area', value: undefined }, 'value needs-value'],
    ['a quantity without a unit', { field: 'area', unit: undefined }, 'unit needs-unit'],
    ['money in a unit of area', { field: 'investment', unit: 'ha' }, 'unit unknown-unit'],
    ['output without its period', { field: 'output', when: undefined }, 'when needs-period'],
    ['a licence without its state', { field: 'licence', state: undefined }, 'state needs-state'],
    ['a milestone with a value', { field: 'closed', value: 1 }, 'value value-not-allowed'],
    ['a milestone with a unit', { field: 'closed', unit: 'ha' }, 'unit unit-not-allowed'],
    ['a state beside a milestone', { field: 'sold', state: 'granted' }, 'state state-not-allowed'],
  ] as const)('is refused as %s', (_, overrides, fault) => {
    expect(faultsOf(tinyClaim(overrides))).toEqual([fault]);
  });

  it.each(['capacity', 'investment', 'area', 'headcount', 'output', 'figure'] as const)(
    'of %s is taken with value and unit',
    (field) => {
      expect(faultsOf(tinyClaim({ field }))).toEqual([]);
    },
  );

  it.each(['location', 'announced', 'licence', 'production-start', 'event'] as const)(
    'of %s is taken without value and unit',
    (field) => {
      expect(faultsOf(tinyClaim({ field }))).toEqual([]);
    },
  );

  it('may give a figure in a unit of its own', () => {
    expect(faultsOf(tinyClaim({ field: 'figure', unit: 'drive units/a' }))).toEqual([]);
  });

  it('cannot be infinite', () => {
    expect(Claim.safeParse(tinyClaim({ field: 'capacity', value: Infinity })).success).toBe(false);
  });
});

describe('the unit of capacity', () => {
  it('is written as an annual rate in claims', () => {
    expect(capacityUnitOf(tinyMeta())).toBe('vehicles/a');
  });

  it('keeps the words of other units', () => {
    const name = { en: 'drive units a year', zh: '台/年' };
    const meta = tinyMeta({ capacityUnit: { id: 'drive-units-per-year', name } });
    expect(capacityUnitOf(meta)).toBe('drive units/a');
  });
});
