import { describe, expect, it } from 'vitest';
import { tinyCompany, tinyLocation, tinySite } from '../dataset/testing/tiny.ts';
import { companyShortName, siteName } from './siteName.ts';

const named = (en: string, zh = '名') => tinyCompany({ name: { en, zh } });

describe('the short name of a company', () => {
  it('leaves out what stands in brackets', () => {
    expect(companyShortName(named('LeEco (Leshi)'), 'en')).toBe('LeEco');
  });

  it('leaves out what stands in full-width brackets', () => {
    expect(companyShortName(named('FAW', '一汽集团\uff08红旗\uff09'), 'zh')).toBe('一汽集团');
  });

  it('leaves out the names behind a slash', () => {
    expect(companyShortName(named('Dongfeng', '东风汽车 / 岚图'), 'zh')).toBe('东风汽车');
  });

  it('keeps a slash inside a word', () => {
    expect(companyShortName(named('A/B Motors'), 'en')).toBe('A/B Motors');
  });
});

describe('the name of a plant', () => {
  const companies = new Map(
    [named('Owner Motors'), named('Builder')].map((company, index) => {
      const id = ['owner', 'builder'][index] ?? '';
      return [id, { ...company, id }];
    }),
  );

  it('is that of the company listed first and of its city', () => {
    const site = tinySite({
      companies: [
        { id: 'builder', role: 'operator' },
        { id: 'owner', role: 'owner' },
      ],
      location: tinyLocation({ city: { en: 'Huzhou', zh: '湖州' } }),
    });
    expect(siteName(site, companies, 'en')).toEqual({ company: 'Builder', place: 'Huzhou' });
  });

  it('is not that of a company that has left', () => {
    const site = tinySite({
      companies: [
        { id: 'builder', role: 'former-owner' },
        { id: 'owner', role: 'owner' },
      ],
    });
    expect(siteName(site, companies, 'en').company).toBe('Owner Motors');
  });

  it('is the province’s where no city is known', () => {
    const site = tinySite({
      companies: [{ id: 'owner', role: 'owner' }],
      location: tinyLocation({
        city: undefined,
        county: undefined,
        zone: undefined,
        province: { en: 'Zhejiang', zh: '浙江' },
      }),
    });
    expect(siteName(site, companies, 'zh').place).toBe('浙江');
  });
});
