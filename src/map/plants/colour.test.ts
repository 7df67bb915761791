import { describe, expect, it } from 'vitest';
import { parseColour } from './colour.ts';

describe('colours for the shaders', () => {
  it.each([
    ['rgb(255, 0, 51)', [1, 0, 0.2]],
    ['rgb(255 0 51)', [1, 0, 0.2]],
    ['rgba(255, 0, 51, 0.5)', [1, 0, 0.2]],
    ['#ff0033', [1, 0, 0.2]],
  ])('reads %s', (text, rgb) => {
    expect(parseColour(text)).toEqual(rgb);
  });

  it('takes grey for what it cannot read', () => {
    expect(parseColour('')).toEqual([0.5, 0.5, 0.5]);
  });
});
