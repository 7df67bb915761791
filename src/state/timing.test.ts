import { beforeEach, describe, expect, it } from 'vitest';
import { isPending, markInput, markOnce, measurePainted } from './timing.ts';

const measures = (name: string) => performance.getEntriesByName(name, 'measure');

describe('timing of inputs', () => {
  beforeEach(() => {
    measurePainted('year');
    performance.clearMeasures();
    performance.clearMarks();
  });

  it('measures from the input to the frame', () => {
    markInput('year');
    measurePainted('year');
    expect(measures('year')).toHaveLength(1);
    expect(measures('year')[0]?.duration).toBeGreaterThanOrEqual(0);
  });

  it('measures nothing where no input waits', () => {
    measurePainted('filter');
    expect(measures('filter')).toHaveLength(0);
  });

  it('tells what waits', () => {
    markInput('choose');
    expect([isPending('choose'), isPending('filter')]).toEqual([true, false]);
    measurePainted('choose');
    expect(isPending('choose')).toBe(false);
  });

  it('keeps only the newest measure of a kind', () => {
    for (let round = 0; round < 3; round += 1) {
      markInput('year');
      measurePainted('year');
    }
    expect(measures('year')).toHaveLength(1);
  });

  it('marks the start only once', () => {
    markOnce('plants-painted');
    const first = performance.getEntriesByName('plants-painted')[0]?.startTime;
    markOnce('plants-painted');
    const marks = performance.getEntriesByName('plants-painted');
    expect(marks.map(({ startTime }) => startTime)).toEqual([first]);
  });
});
