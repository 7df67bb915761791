import { expect, it } from 'vitest';
import { shippedChronicle } from '../../chronicle/testing/shipped.ts';
import { standpointOf } from '../../chronicle/years.ts';
import { checkBriefing } from '../briefing/check.ts';
import { mainCites } from './sourcesOf.ts';
import { briefing, scene } from './testing/briefings.ts';

const chronicle = shippedChronicle();

it('the main sources of every plant are citations that hold', () => {
  for (const site of chronicle.sites.keys()) {
    const cites = mainCites(chronicle, site, standpointOf(chronicle, null, true));
    const cited = { ...briefing('b'), scenes: [scene('a', { site, cites })] };
    const faults = checkBriefing(cited, chronicle).filter(({ severity }) => severity === 'error');
    expect(faults).toEqual([]);
    expect(new Set(cites.map(({ source }) => source)).size).toBe(cites.length);
  }
});

it('a plant that is not there yet, or nowhere, has none', () => {
  expect(mainCites(chronicle, 'gone', standpointOf(chronicle, null, true))).toEqual([]);
  expect(mainCites(chronicle, 'leeco-deqing', { day: '2001-12-31', hindsight: true })).toEqual([]);
});
