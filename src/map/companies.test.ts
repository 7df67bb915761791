import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createChronicle } from '../chronicle/chronicle.ts';
import { tinyClaim, tinyCompany, tinyDataset, tinySite } from '../dataset/testing/tiny.ts';
import { keyOfCompanies } from './companies.ts';
import { companyColourNames } from './palette.ts';
import { parseColour } from './plants/colour.ts';
import type { Rgb } from './plants/instances.ts';

const css = readFileSync(new URL('../ui/tokens.css', import.meta.url), 'utf8');
const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

function token(name: string, theme: Theme): Rgb {
  const pair = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css);
  return parseColour(pair?.[theme === 'light' ? 1 : 2] ?? '');
}
const names = companyColourNames.map((_, index) => `company-${index + 1}`);

const linear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
/** Relative luminance (WCAG 2.2). */
const luminance = ([r, g, b]: Rgb) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
const contrast = (a: Rgb, b: Rgb) => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

/** What eyes with a deficiency see, in linear light (Machado, Oliveira and Fernandes 2009, severity 1). */
const eyes: Readonly<Record<string, readonly (readonly number[])[]>> = {
  'normal sight': [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
}; // prettier-ignore

/** OKLab (Ottosson 2020) of what such eyes see: distances there follow what one sees. */
function seenBy(eye: string, rgb: Rgb): readonly number[] {
  const light = rgb.map(linear);
  const mix = (row: readonly number[], of: readonly number[]) =>
    row.reduce((sum, weight, index) => sum + weight * (of[index] ?? 0), 0);
  const seen = (eyes[eye] ?? []).map((row) => Math.min(1, Math.max(0, mix(row, light))));
  const cones = [
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
  ].map((row) => Math.cbrt(mix(row, seen)));
  return [
    [0.2104542553, 0.793617785, -0.0040720468],
    [1.9779984951, -2.428592205, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.808675766],
  ].map((row) => mix(row, cones));
}

describe.each(themes)('the companies’ colours, %s', (theme) => {
  it.each([...names, 'company-other'])('%s stands out from the land, 3:1', (name) => {
    expect(contrast(token(name, theme), token('land', theme))).toBeGreaterThanOrEqual(3);
  });

  // Twice what one tells apart side by side in large marks; colours of one lightness fall below it.
  it.each(Object.keys(eyes))('are told apart with %s', (eye) => {
    const seen = names.map((name) => ({ name, at: seenBy(eye, token(name, theme)) }));
    const alike = seen.flatMap((a, index) =>
      seen
        .slice(index + 1)
        .filter((b) => Math.hypot(...a.at.map((value, at) => value - (b.at[at] ?? 0))) < 0.08)
        .map((b) => `${a.name} and ${b.name}`),
    );
    expect(alike).toEqual([]);
  });
});

describe('which companies get a colour', () => {
  const companies = Array.from({ length: 10 }, (_, index) =>
    tinyCompany({ id: `maker-${index}`, name: { en: `Maker ${index}`, zh: `厂商 ${index}` } }),
  );
  const sites = companies.map(({ id }, index) =>
    tinySite({
      id: `plant-${index}`,
      companies: [{ id, role: 'owner' }],
      claims: [tinyClaim(), tinyClaim({ field: 'capacity', value: 1000 * (index + 1) })],
    }),
  );
  const key = keyOfCompanies(createChronicle(tinyDataset({ companies, sites })));

  it('the eight with the most announced, the largest first', () => {
    expect(key.ids).toEqual([9, 8, 7, 6, 5, 4, 3, 2].map((index) => `maker-${index}`));
    expect(key.hasOthers).toBe(true);
  });

  it('and the rest are others', () => {
    const [smallest, , third] = sites;
    expect(smallest && key.rankOf(smallest)).toBe(-1);
    expect(third && key.rankOf(third)).toBe(7);
  });

  it('counts a plant for the company that it is known by', () => {
    const owned = tinySite({
      companies: [
        { id: 'maker-9', role: 'former-owner' },
        { id: 'maker-8', role: 'owner' },
      ],
    });
    expect(key.rankOf(owned)).toBe(1);
  });
});
