/** The smallest valid briefing, for tests: one scene over the tiny dataset, with no findings. */
import { createChronicle } from '../../../chronicle/chronicle.ts';
import { tinyDataset } from '../../../dataset/testing/tiny.ts';
import { briefingFormat, type Briefing, type Scene } from '../schema.ts';

export const tinyScene = (overrides: Partial<Scene> = {}): Scene => ({
  id: 'first',
  title: { en: 'Acme broke ground', zh: '艾克米动工' },
  ...overrides,
});

export const tinyBriefing = (overrides: Partial<Briefing> = {}): Briefing => ({
  format: briefingFormat,
  id: 'tiny-briefing',
  title: { en: 'A tiny briefing', zh: '微型简报' },
  dataset: 'tiny',
  scenes: [tinyScene()],
  ...overrides,
});

/** A plant announced in 2016 with 200,000 cars a year; the data reaches to the end of 2020. */
export const tinyChronicle = () => createChronicle(tinyDataset());
