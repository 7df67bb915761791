import { describe, expect, it } from 'vitest';
import { segmentsOf } from './segments.ts';

describe('a text', () => {
  it('falls into words, figures and citations', () => {
    expect(segmentsOf('Of {announced(all)} cars[1], half')).toEqual([
      { kind: 'words', text: 'Of ' },
      { kind: 'figure', source: 'announced(all)', closed: true, at: 3 },
      { kind: 'words', text: ' cars' },
      { kind: 'cite', number: 1, at: 24 },
      { kind: 'words', text: ', half' },
    ]);
  });

  it('has a brace as such where two stand', () => {
    expect(segmentsOf('a {{b} c')).toEqual([{ kind: 'words', text: 'a {b} c' }]);
  });

  it('tells a brace that is not closed, and goes on at the next', () => {
    expect(segmentsOf('{a {b}')).toEqual([
      { kind: 'figure', source: 'a ', closed: false, at: 0 },
      { kind: 'figure', source: 'b', closed: true, at: 3 },
    ]);
  });

  it('keeps square brackets that hold no number', () => {
    expect(segmentsOf('[sic] [a1]')).toEqual([{ kind: 'words', text: '[sic] [a1]' }]);
  });
});
