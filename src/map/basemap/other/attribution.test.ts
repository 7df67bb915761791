import { describe, expect, it } from 'vitest';
import { attributionsOf, plainAttribution } from './attribution.ts';

describe('plainAttribution', () => {
  it.each([
    ['<a href="https://x.example">&copy; Tile Makers</a>', '© Tile Makers'],
    ['<script>alert(1)</script>Maps &amp; More', 'Maps & More'],
    ['<img src=x onerror=alert(1)>Maps', 'Maps'],
    ['<b>unfinished <a href="', 'unfinished'],
    ['&#169; OpenStreetMap', '© OpenStreetMap'],
    ['\u202egnirts esrever', 'gnirts esrever'],
  ])('%s reads %s', (html, text) => {
    expect(plainAttribution(html)).toBe(text);
  });

  it('is short enough for one line', () => {
    expect(plainAttribution('word '.repeat(500))).toHaveLength(160);
  });
});

describe('attributionsOf', () => {
  it('says each once and leaves out what another contains', () => {
    expect(attributionsOf(['© OSM', 7, '<b>© OSM</b>', '© OSM, © Tile Makers', ''])).toEqual([
      '© OSM, © Tile Makers',
    ]);
  });
});
