import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../state/address.ts';
import { toldScene } from '../slide/testing/told.ts';
import { pathOf, qrOf } from './qr.ts';
import { reachOf } from './reach.ts';
import { sceneLink } from './sceneLink.ts';

const page = 'https://maps.example/plants/';

describe('the link of a scene', () => {
  it('opens the scene of the shipped briefing, in the language of the slide', () => {
    const scene = toldScene({ number: 3 });
    expect(sceneLink(page, scene, false, 'en')).toBe(`${page}?present=1&scene=3`);
    expect(sceneLink(page, scene, false, 'zh')).toBe(`${page}?present=1&scene=3&lang=zh`);
  });

  it('opens the first scene as such', () => {
    expect(sceneLink(page, toldScene(), false, 'en')).toBe(`${page}?present=1`);
  });

  it('of an own briefing opens what the scene shows in the reading room', () => {
    const plain = toldScene({ number: 2 });
    const view = { ...plain.view, site: 'byd-xian', asOf: 2019, companies: ['byd'] };
    const link = sceneLink(page, { ...plain, view }, true, 'en');
    const { state, dropped } = parseAddress(new URL(link).search);
    expect(dropped).toEqual([]);
    expect(state).toMatchObject({ site: 'byd-xian', asOf: 2019, companies: ['byd'] });
    expect(state.presenting).toBeUndefined();
    expect(state.camera).toBeUndefined();
  });

  it('of an own scene with a camera of its own shows the same place on a phone', () => {
    const framing = { lat: 31, lon: 121, zoom: 8 };
    const scene = toldScene({ camera: { kind: 'framed', framing } });
    const { state } = parseAddress(new URL(sceneLink(page, scene, true, 'en')).search);
    expect(state.camera).toMatchObject({ lat: 31, lon: 121 });
    expect(state.camera?.zoom).toBeCloseTo(6.1, 1);
  });
});

describe('the reach of a link', () => {
  it.each([
    ['file:', '', 'computer'],
    ['http:', 'localhost', 'computer'],
    ['http:', '127.0.0.1', 'computer'],
    ['http:', '[::1]', 'computer'],
    ['http:', '192.168.1.20', 'network'],
    ['http:', '10.0.0.7', 'network'],
    ['http:', '172.20.0.1', 'network'],
    ['http:', 'laptop', 'network'],
    ['http:', 'laptop.local', 'network'],
    ['http:', '172.32.0.1', 'all'],
    ['https:', 'maps.example', 'all'],
  ])('%s//%s is %s', (protocol, hostname, reach) => {
    expect(reachOf({ protocol, hostname })).toBe(reach);
  });
});

describe('the picture of a code', () => {
  /** The modules that a path covers, as it draws them. */
  function darkOf(path: string): Set<string> {
    const dark = new Set<string>();
    for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g))
      for (let step = 0; step < Number(width); step += 1) dark.add(`${Number(x) + step} ${y}`);
    return dark;
  }

  it('draws every dark module and no light one, whatever the link', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (link) => {
        const code = qrOf(link);
        if (!code) throw new Error('the link fits no code');
        const dark = darkOf(pathOf(code));
        for (let y = 0; y < code.size; y += 1)
          for (let x = 0; x < code.size; x += 1) expect(dark.has(`${x} ${y}`)).toBe(code.get(x, y));
      }),
      { numRuns: 10 },
    );
  });

  it('is none for a link that fits no code', () => {
    expect(qrOf('x'.repeat(5000))).toBeNull();
  });
});
