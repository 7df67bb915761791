/** Colours from the palette as the shaders take them. */
import type { StatusGroup } from '../../chronicle/types.ts';
import { companyColourNames, type Palette } from '../palette.ts';
import type { Rgb } from './instances.ts';

export interface PlantColours {
  readonly status: Readonly<Record<StatusGroup, Rgb>>;
  readonly ground: Rgb;
  /** fills the rings of what will not be built */
  readonly paper: Rgb;
  readonly ink: Rgb;
  /** joined plants, which may differ in status and company */
  readonly joined: Rgb;
  /** of the largest companies, the largest first */
  readonly companies: readonly Rgb[];
  readonly otherCompany: Rgb;
}

/** Parses `rgb(1, 2, 3)`, `rgb(1 2 3)` and `#rrggbb`; anything else is mid-grey, never an error. */
export function parseColour(text: string): Rgb {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text.trim());
  const parts = hex
    ? hex.slice(1).map((part) => Number.parseInt(part, 16))
    : (/^rgba?\(([^)]*)\)$/.exec(text.trim())?.[1]?.split(/[\s,/]+/) ?? []).map(Number);
  const [red, green, blue] = parts;
  if (red === undefined || green === undefined || blue === undefined) return [0.5, 0.5, 0.5];
  return [red / 255, green / 255, blue / 255];
}

export function plantColours(palette: Palette): PlantColours {
  return {
    status: {
      announced: parseColour(palette.announced),
      construction: parseColour(palette.construction),
      operating: parseColour(palette.operating),
      lapsed: parseColour(palette.lapsed),
    },
    ground: parseColour(palette.land),
    paper: parseColour(palette.panel),
    ink: parseColour(palette.ink),
    joined: parseColour(palette.ink2),
    companies: companyColourNames.map((name) => parseColour(palette[name])),
    otherCompany: parseColour(palette.companyOther),
  };
}
