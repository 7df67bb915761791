import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleBar } from './scaleBar.ts';

describe('the scale bar', () => {
  it('is round and fits', () => {
    expect(scaleBar(4236)).toEqual({ metres: 200_000, px: 47 });
  });

  it('is absent while the scale is unknown', () => {
    expect(scaleBar(0)).toBeNull();
  });

  it('is between 38 and 96 px long at any scale', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e5, noNaN: true }), (metresPerPx) => {
        const px = scaleBar(metresPerPx)?.px ?? 0;
        expect(px).toBeGreaterThanOrEqual(38);
        expect(px).toBeLessThanOrEqual(96);
      }),
    );
  });
});
