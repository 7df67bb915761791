// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { paletteNames, readPalette } from './palette.ts';

// jsdom resolves no `light-dark()`; what matters is that each token is asked for by its name.
const asked = () =>
  vi
    .spyOn(globalThis, 'getComputedStyle')
    .mockImplementation(
      (element) => ({ color: `<${(element as HTMLElement).style.color}>` }) as CSSStyleDeclaration,
    );

describe('readPalette', () => {
  it('resolves each token where the element stands', () => {
    asked();
    expect(readPalette(document.body)).toMatchObject({
      land: '<var(--land)>',
      provinceLine: '<var(--province-line)>',
      ink2: '<var(--ink-2)>',
      lapsedText: '<var(--lapsed-text)>',
    });
  });

  it('leaves nothing behind', () => {
    asked();
    const element = document.createElement('div');
    readPalette(element);
    expect(element).toBeEmptyDOMElement();
  });

  it('asks only for tokens that exist', () => {
    asked();
    const css = readFileSync('src/ui/tokens.css', 'utf8');
    const palette = readPalette(document.body);
    const unknown = paletteNames.filter((name) => {
      const token = /var\((.+)\)/.exec(palette[name])?.[1] ?? '';
      return !css.includes(`${token}: light-dark(`);
    });
    expect(unknown).toEqual([]);
  });
});
