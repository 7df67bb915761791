import { expect, it } from 'vitest';
import { freshId } from './ids.ts';

it.each([
  ['Zhiji’s ten billion', 'zhiji-s-ten-billion'],
  ['  Überfluss – 2018!  ', 'uberfluss-2018'],
  [
    'By November 2026, 102 plants had announced 20.0 million cars a year.',
    'by-november-2026-102-plants-had-announced-20-0',
  ],
  ['x'.repeat(80), 'x'.repeat(48)],
  ['承诺', 'scene-1'],
])('an id from %s', (title, id) => {
  expect(freshId([title], 'scene-1', [])).toBe(id);
});

it('an id that is taken is numbered on', () => {
  expect(freshId(['a'], 'x', ['a', 'a-2'])).toBe('a-3');
  expect(freshId([], 'scene-2', ['scene-2'])).toBe('scene-3');
});
