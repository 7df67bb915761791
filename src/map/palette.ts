/**
 * The theme's colours, resolved for the map, which cannot read custom properties itself. The values
 * live in ui/tokens.css only; here are their names.
 */

const tokens = {
  land: '--land',
  sea: '--sea',
  river: '--river',
  urban: '--urban',
  provinceLine: '--province-line',
  border: '--border',
  mapLabel: '--map-label',
  panel: '--panel',
  rule: '--rule',
  ink: '--ink',
  ink2: '--ink-2',
  ink3: '--ink-3',
  accent: '--accent',
  operating: '--operating',
  construction: '--construction',
  announced: '--announced',
  lapsed: '--lapsed',
  operatingText: '--operating-text',
  constructionText: '--construction-text',
  announcedText: '--announced-text',
  lapsedText: '--lapsed-text',
  company1: '--company-1',
  company2: '--company-2',
  company3: '--company-3',
  company4: '--company-4',
  company5: '--company-5',
  company6: '--company-6',
  company7: '--company-7',
  company8: '--company-8',
  companyOther: '--company-other',
} as const;

/** One for each of the largest companies, the largest first. */
export const companyColourNames = [
  'company1',
  'company2',
  'company3',
  'company4',
  'company5',
  'company6',
  'company7',
  'company8',
] as const satisfies readonly PaletteName[];

export type PaletteName = keyof typeof tokens;

/** One resolved CSS colour (`rgb(…)` or hex) for each token that the map draws with. */
export type Palette = Readonly<Record<PaletteName, string>>;

export const paletteNames = Object.keys(tokens) as readonly PaletteName[];

/**
 * The colours that hold at `element` now. The tokens use `light-dark()`, which only a used property
 * resolves, so a hidden probe takes each as its `color`. Read again when the theme or the system's
 * preference changes.
 */
export function readPalette(element: HTMLElement): Palette {
  const probe = element.ownerDocument.createElement('span');
  probe.hidden = true;
  // Where the system forces colours, a token still says which of them the map shall take.
  probe.style.setProperty('forced-color-adjust', 'none');
  element.append(probe);
  try {
    const resolve = (name: PaletteName): [PaletteName, string] => {
      probe.style.color = `var(${tokens[name]})`;
      return [name, getComputedStyle(probe).color];
    };
    return Object.fromEntries(paletteNames.map(resolve)) as Record<PaletteName, string>;
  } finally {
    probe.remove();
  }
}
