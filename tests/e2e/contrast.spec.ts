/** More contrast and forced colours: text, focus, and the map, which draws on a canvas. */
import { colourDistance, expect, test, type Reader } from './reader.ts';

type Rgb = readonly [number, number, number];

const luminance = (rgb: Rgb) => {
  const [r = 0, g = 0, b = 0] = rgb.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
/** WCAG's, 1 to 21. */
const contrast = (a: Rgb, b: Rgb) => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

const words = ['--ink', '--ink-2', '--accent', '--operating-text', '--construction-text', '--announced-text', '--lapsed-text']; // prettier-ignore

for (const theme of ['light', 'dark']) {
  test(`asked for more contrast, text reaches 7:1 and lines 3:1: ${theme}`, async ({ reader }) => {
    await reader.page.emulateMedia({ contrast: 'more' });
    await reader.opens(`?theme=${theme}`);
    const panel = await reader.token('--panel');
    const land = await reader.token('--land');
    for (const name of words)
      expect(contrast(await reader.token(name), panel), name).toBeGreaterThanOrEqual(7);
    expect(contrast(await reader.token('--map-label'), land)).toBeGreaterThanOrEqual(7);
    for (const name of ['--rule', '--operating', '--construction', '--announced', '--lapsed'])
      expect(contrast(await reader.token(name), panel), name).toBeGreaterThanOrEqual(3);
  });
}

/** What the system takes for a colour of its own. */
const system = (reader: Reader, name: string): Promise<Rgb> =>
  reader.page.evaluate((colour) => {
    const probe = document.createElement('i');
    probe.style.color = colour;
    document.body.append(probe);
    const [r = 0, g = 0, b = 0] = (getComputedStyle(probe).color.match(/\d+/g) ?? []).map(Number);
    probe.remove();
    return [r, g, b] as const;
  }, name);

for (const colorScheme of ['light', 'dark'] as const) {
  test(`where the system forces its colours, the map takes them too: ${colorScheme}`, async ({
    reader,
  }) => {
    await reader.page.emulateMedia({ forcedColors: 'active', colorScheme });
    await reader.opensMap('?view=30.9,121,7.5');
    const canvas = await system(reader, 'Canvas');
    const text = await system(reader, 'CanvasText');
    expect(contrast(text, canvas)).toBeGreaterThan(15);
    // A full disc in the colour of text, an empty ring with the ground in it.
    const tesla = await reader.drawn('tesla-shanghai');
    const leeco = await reader.drawn('leeco-deqing');
    const inDisc = await reader.colourAt(tesla.x + tesla.ring / 2, tesla.y);
    const inRing = await reader.colourAt(leeco.x + leeco.ring / 2, leeco.y);
    expect(colourDistance(inDisc, text)).toBeLessThan(80);
    expect(colourDistance(inRing, canvas)).toBeLessThan(80);
  });
}

test('where the system forces its colours, the focus is drawn in its highlight', async ({
  reader,
}) => {
  await reader.page.emulateMedia({ forcedColors: 'active' });
  await reader.opens();
  const about = reader.page.getByRole('button', { name: /^About/ });
  await about.focus();
  // Only the keyboard shows it.
  await reader.page.keyboard.press('Shift+Tab');
  await reader.page.keyboard.press('Tab');
  await expect(about).toBeFocused();
  const outline = await about.evaluate((element) => {
    const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(element);
    return { outlineColor, outlineStyle, outlineWidth };
  });
  const highlight = await system(reader, 'Highlight');
  expect(outline.outlineStyle).toBe('solid');
  expect(Number.parseFloat(outline.outlineWidth)).toBeGreaterThanOrEqual(2);
  const channels = (outline.outlineColor.match(/\d+/g) ?? []).slice(0, 3).map(Number);
  expect(channels).toEqual([...highlight]);
});
