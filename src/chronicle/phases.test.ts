import { describe, expect, it } from 'vitest';
import { plant, type Telling } from './testing/told.ts';

const day = (from: string, to = from) => ({ from, to });

/** The first of some days at which the phase exists. */
function firstDay(days: readonly string[], exists: (day: string) => boolean): string | undefined {
  return days.find(exists);
}

const days = ['2014-12-31', '2015-12-31', '2016-12-31', '2017-12-31', '2018-12-31', '2019-12-31'];

function foundingYear(
  tellings: readonly Telling[],
  { phase = null, hindsight = true }: { phase?: string | null; hindsight?: boolean } = {},
): string | undefined {
  const { at } = plant(phase === null ? [] : [phase], tellings);
  return firstDay(days, (day) =>
    Boolean(at(day, hindsight)?.phases.some(({ id }) => id === (phase ?? 'site'))),
  )?.slice(0, 4);
}

describe('a phase exists', () => {
  it('from the first publication of a claim about it', () => {
    const claims: Telling[] = [
      { field: 'investment', published: '2018-05-01' },
      { field: 'capacity', published: '2017-05-01' },
    ];
    expect(foundingYear(claims)).toBe('2017');
  });

  it('from an own milestone that is told later', () => {
    expect(
      foundingYear([
        { field: 'construction-start', when: day('2015-06-01'), published: '2019-01-01' },
      ]),
    ).toBe('2015');
  });

  it('from the end of the interval of a milestone', () => {
    expect(
      foundingYear([
        {
          field: 'construction-start',
          when: day('2014-06-01', '2016-03-31'),
          published: '2019-01-01',
        },
      ]),
    ).toBe('2016');
  });

  it.each(['licence', 'expansion', 'insolvency', 'sold', 'repurposed'] as const)(
    'from the publication of a %s, which sets nothing, not from its date',
    (field) => {
      expect(foundingYear([{ field, when: day('2015-06-01'), published: '2018-01-01' }])).toBe(
        '2018',
      );
    },
  );

  it("from its site's announcement", () => {
    const claims: Telling[] = [
      { field: 'announced', when: day('2015-06-01'), published: '2015-06-02' },
      { field: 'capacity', phase: 'p1', published: '2018-01-01' },
    ];
    expect(foundingYear(claims, { phase: 'p1' })).toBe('2015');
  });

  it("not from its site's announcement where it has one of its own", () => {
    const claims: Telling[] = [
      { field: 'announced', when: day('2015-06-01'), published: '2015-06-02' },
      { field: 'announced', when: day('2017-06-01'), phase: 'p1', published: '2018-01-01' },
    ];
    expect(foundingYear(claims, { phase: 'p1' })).toBe('2017');
  });

  it.each(['event', 'figure', 'location'] as const)(
    'not from an earlier %s where something else founds it',
    (field) => {
      const claims: Telling[] = [
        { field, published: '2015-01-01' },
        { field: 'capacity', published: '2018-01-01' },
      ];
      expect(foundingYear(claims)).toBe('2018');
    },
  );

  it.each(['event', 'figure', 'location'] as const)(
    'from a %s where nothing else is told',
    (field) => {
      expect(foundingYear([{ field, published: '2015-01-01' }])).toBe('2015');
    },
  );

  it('never where no date founds it', () => {
    expect(foundingYear([{ field: 'capacity', published: null }])).toBeUndefined();
  });

  it('without hindsight only once a known claim speaks of it', () => {
    const claims: Telling[] = [
      { field: 'announced', when: day('2015-06-01'), published: '2015-06-02' },
      { field: 'capacity', phase: 'p1', published: '2018-01-01' },
    ];
    expect(foundingYear(claims, { phase: 'p1', hindsight: false })).toBe('2018');
  });
});

describe('the whole site', () => {
  it('is the one phase of a site without phases', () => {
    const { at } = plant([], [{ field: 'announced', when: day('2016-01-01') }]);
    expect(at('2016-12-31')?.phases.map(({ id }) => id)).toEqual(['site']);
  });

  it('stands for phases that nobody knew of yet', () => {
    const { at } = plant(
      ['p1'],
      [
        { field: 'announced', when: day('2015-06-01'), published: '2015-06-02' },
        { field: 'capacity', value: 200_000, published: '2015-06-02' },
        { field: 'capacity', value: 50_000, phase: 'p1', published: '2018-01-01' },
      ],
    );
    expect(at('2016-12-31', false)?.phases).toMatchObject([
      { id: 'site', status: 'announced', capacity: 200_000, capacityBasis: 'claim' },
    ]);
  });
});
