import { describe, expect, it } from 'vitest';
import { shippedChronicle } from '../../chronicle/testing/shipped.ts';
import { comparedKeys, differing, keptRows, mostRowsOut, plantFacts } from './facts.ts';

const chronicle = shippedChronicle();

function facts(id: string, day = chronicle.dataset.meta.updated, hindsight = true) {
  const site = chronicle.sites.get(id);
  return site ? plantFacts(chronicle, site, { day, hindsight }) : null;
}

const states = (id: string, day?: string) =>
  facts(id, day)?.licence.map(({ claim }) => claim.state) ?? [];

describe('the licence of a plant', () => {
  it('is the newest step', () => {
    expect(states('xiaomi-beijing')).toEqual(['granted']);
  });

  it('is none that came after the day looked at', () => {
    expect(states('xiaomi-beijing', '2023-12-31')).toEqual(['not-held', 'applied']);
    expect(states('im-zhangjiang')).toEqual([]);
  });

  it('is all that is told of one day', () => {
    expect(states('leeco-deqing')).toEqual(['not-held', 'applied']);
  });

  it('is no forecast', () => {
    expect(states('wm-wenzhou')).toEqual([]);
  });
});

it('a capacity is disputed where sources state different ones', () => {
  expect(facts('xiaomi-beijing')?.capacityDispute?.phase).toBe('p1');
  expect(facts('leeco-deqing')?.capacityDispute).toBeNull();
});

describe('the differences', () => {
  it('are those of the facts told', () => {
    const differ = differing([facts('leeco-deqing'), facts('li-auto-changzhou')]);
    expect(differ).toContain('status');
    expect(differ).toContain('operating');
    expect(differ).not.toContain('announced');
  });

  it('are none of one plant, nor of one that does not exist yet', () => {
    const leeco = facts('leeco-deqing', '2016-12-31');
    expect(differing([leeco])).toEqual(new Set());
    expect(differing([leeco, facts('xiaomi-beijing', '2016-12-31')])).toEqual(new Set());
  });
});

describe('the rows of a comparison', () => {
  it('are all of them where there is room', () => {
    expect(keptRows(new Set(), 0)).toEqual(comparedKeys);
  });

  it('lose first what plants share', () => {
    expect(keptRows(new Set(['licence']), 1)).not.toContain('investment');
    expect(keptRows(new Set(['licence']), 1)).toContain('licence');
  });

  it('always tell promise, outcome and slippage', () => {
    expect(keptRows(new Set(), mostRowsOut)).toEqual(['announced', 'operating', 'slippage']);
  });
});
