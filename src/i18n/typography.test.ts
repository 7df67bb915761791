import { describe, expect, it } from 'vitest';
import { messages } from './messages.ts';
import { presenting } from './presenting.ts';

/** Every string of a catalogue; functions are looked at as source, where their templates stand. */
function textsOf(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value === 'function') return [{ path, text: String(value) }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

describe('Chinese messages', () => {
  it('use full-width punctuation after Chinese characters', () => {
    const slips = textsOf([messages.zh, presenting.zh], 'zh').filter(({ text }) =>
      /\p{Script=Han}[,;:?!()]|[()]\p{Script=Han}/u.test(text),
    );
    expect(slips).toEqual([]);
  });
});

describe('English messages', () => {
  it('use curly apostrophes', () => {
    const slips = textsOf([messages.en, presenting.en], 'en').filter(({ text }) =>
      /[a-z]'[a-z]/.test(text),
    );
    expect(slips).toEqual([]);
  });
});
