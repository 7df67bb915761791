import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import links from '../../tests/fixtures/links.json';
import { parseAddress, plainAddress, writeAddress, type AddressState } from './address.ts';
import { tableColumns } from './store.ts';

const plain = plainAddress;

describe('writing the address', () => {
  it('leaves defaults out', () => {
    expect(writeAddress(plain)).toBe('');
  });

  it('keeps commas readable', () => {
    expect(writeAddress({ ...plain, companies: ['byd', 'xiaomi'] })).toBe('?company=byd,xiaomi');
  });

  it('writes the camera as latitude, longitude and zoom, rounded', () => {
    const camera = { lat: 30.5400001, lon: 119.97, zoom: 8.004 };
    expect(writeAddress({ ...plain, camera })).toBe('?view=30.54,119.97,8');
  });

  it('leaves out what no address can carry', () => {
    expect(writeAddress({ ...plain, q: 'a\ud800b' })).toBe('?q=ab');
  });

  it('stays under 300 characters for a full view', () => {
    const address = writeAddress({
      ...plain,
      site: 'leeco-deqing',
      asOf: 2016,
      hindsight: false,
      companies: ['leeco', 'li-auto', 'xiaomi', 'nio'],
      statuses: ['operating', 'construction', 'announced', 'lapsed'],
      camera: { lat: 30.1234, lon: 119.1234, zoom: 8.25 },
      provinces: ['zhejiang', 'jiangsu'],
      capacity: { from: 100_000, to: 400_000 },
      announcedIn: { from: 2016, to: 2018 },
      pins: ['leeco-deqing', 'nio-hefei-f1'],
      show: 'table',
      sort: { column: 'slippage', descending: true },
      lang: 'zh',
      theme: 'dark',
    });
    expect(address.length).toBeLessThan(300);
  });
});

describe('reading the address', () => {
  it('says nothing of parameters that are missing', () => {
    expect(parseAddress('')).toEqual({ state: {}, dropped: [] });
  });

  it.each([
    ['asof=16', 'asof', '16', 'not-a-year'],
    ['hindsight=yes', 'hindsight', 'yes', 'not-a-switch'],
    ['site=<b>', 'site', '<b>', 'not-an-id'],
    ['view=1,2', 'view', '1,2', 'not-a-camera'],
    ['view=95,2,3', 'view', '95,2,3', 'not-a-camera'],
    ['view=NaN,2,3', 'view', 'NaN,2,3', 'not-a-camera'],
    ['announced=2018-2016', 'announced', '2018-2016', 'not-a-range'],
    ['announced=-', 'announced', '-', 'not-a-range'],
    ['capacity=many', 'capacity', 'many', 'not-a-range'],
    ['show=chart', 'show', 'chart', 'not-a-stage'],
    ['by=country', 'by', 'country', 'not-a-grouping'],
    ['sort=-colour', 'sort', '-colour', 'not-a-sort'],
    ['color=red', 'color', 'red', 'not-a-colouring'],
    ['places=somewhere', 'places', 'somewhere', 'not-a-placing'],
    ['join=maybe', 'join', 'maybe', 'not-a-switch'],
    [`q=${'x'.repeat(101)}`, 'q', 'x'.repeat(101), 'not-a-search'],
    ['lang=fr', 'lang', 'fr', 'not-a-language'],
    ['theme=pink', 'theme', 'pink', 'not-a-theme'],
  ])('drops %s and says why', (search, parameter, value, reason) => {
    expect(parseAddress(`?${search}`)).toEqual({
      state: {},
      dropped: [{ parameter, value, reason }],
    });
  });

  it('keeps the good items of a list and tells the bad ones', () => {
    expect(parseAddress('?status=operating,closed,lapsed')).toEqual({
      state: { statuses: ['operating', 'lapsed'] },
      dropped: [{ parameter: 'status', value: 'closed', reason: 'not-a-status' }],
    });
  });

  it('keeps the first pins that stand side by side and tells the others', () => {
    expect(parseAddress('?pins=a,b,c,d,e')).toEqual({
      state: { pins: ['a', 'b', 'c', 'd'] },
      dropped: [{ parameter: 'pins', value: 'e', reason: 'too-many-pins' }],
    });
  });

  it('takes one year as itself to itself, and open ends as open', () => {
    expect(parseAddress('?announced=2016&capacity=100000-').state).toEqual({
      announcedIn: { from: 2016, to: 2016 },
      capacity: { from: 100_000, to: null },
    });
  });

  it('ignores parameters of other programs', () => {
    expect(parseAddress('?utm_source=mail&site=byd-xian').state).toEqual({ site: 'byd-xian' });
  });

  it.each(links)('still understands $link', ({ link, state }) => {
    expect(parseAddress(link)).toEqual({ state, dropped: [] });
  });
});

describe('a round trip through the address', () => {
  const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
  const range = (min: number, max: number) =>
    fc.option(
      fc
        .tuple(fc.integer({ min, max }), fc.integer({ min, max }), fc.integer({ min: 0, max: 2 }))
        .map(([a, b, open]) => ({
          from: open === 1 ? null : Math.min(a, b),
          to: open === 2 ? null : Math.max(a, b),
        })),
      { nil: null },
    );
  const state: fc.Arbitrary<AddressState> = fc.record({
    site: fc.option(id, { nil: null }),
    asOf: fc.option(fc.integer({ min: 1900, max: 2100 }), { nil: null }),
    hindsight: fc.boolean(),
    companies: fc.uniqueArray(id, { maxLength: 5 }),
    roles: fc.subarray(['owner', 'operator', 'former-owner'] as const),
    provinces: fc.uniqueArray(id, { maxLength: 3 }),
    kinds: fc.subarray(['vehicles', 'components', 'network'] as const),
    capacity: range(0, 5_000_000),
    announcedIn: range(1990, 2040),
    traits: fc.subarray(['disputed', 'not-stated'] as const),
    sources: fc.uniqueArray(id, { maxLength: 3 }),
    q: fc.string({ maxLength: 100 }).map((text) => text.trim()),
    pins: fc.uniqueArray(id, { maxLength: 4 }),
    show: fc.constantFrom('map' as const, 'table' as const, 'compare' as const),
    by: fc.constantFrom('plant' as const, 'company' as const, 'province' as const),
    sort: fc.option(
      fc.record({ column: fc.constantFrom(...tableColumns), descending: fc.boolean() }),
      { nil: null },
    ),
    color: fc.constantFrom('status' as const, 'company' as const),
    places: fc.constantFrom('parted' as const, 'true' as const),
    joining: fc.boolean(),
    statuses: fc.uniqueArray(
      fc.constantFrom(
        'operating' as const,
        'construction' as const,
        'announced' as const,
        'lapsed' as const,
      ),
    ),
    camera: fc.option(
      fc.record({
        lat: fc.integer({ min: -850000, max: 850000 }).map((n) => n / 10000),
        lon: fc.integer({ min: -1800000, max: 1800000 }).map((n) => n / 10000),
        zoom: fc.integer({ min: 0, max: 2200 }).map((n) => n / 100),
      }),
      { nil: null },
    ),
    presenting: fc.boolean(),
    briefing: fc.option(id, { nil: null }),
    scene: fc.integer({ min: 1, max: 999 }),
    lang: fc.constantFrom('en' as const, 'zh' as const),
    theme: fc.constantFrom('light' as const, 'dark' as const, 'system' as const),
  });

  it('gives every state back', () => {
    fc.assert(
      fc.property(state, (before) => {
        const { state: after, dropped } = parseAddress(writeAddress(before));
        expect({ ...plain, ...after }).toEqual(before);
        expect(dropped).toEqual([]);
      }),
    );
  });
});
