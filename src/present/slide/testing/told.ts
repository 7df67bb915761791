/** Scenes already told, for tests of what shows them. */
import { noFilters } from '../../../state/filters.ts';
import type { Talk } from '../../talk/TalkContext.tsx';
import type { Piece, ToldScene, ToldText } from '../../briefing/told.ts';

export const toldText = (...pieces: Piece[]): ToldText => ({ pieces, lang: null });

/** A scene with a title and nothing else, and what the test says otherwise. */
export function toldScene(patch: Partial<ToldScene> = {}): ToldScene {
  const number = patch.number ?? 1;
  return {
    id: `scene-${number}`,
    number,
    title: toldText(`Title ${number}`),
    caption: null,
    notes: null,
    view: {
      ...noFilters,
      site: null,
      asOf: null,
      hindsight: true,
      pins: [],
      show: 'map',
      color: 'status',
      places: 'parted',
      joining: true,
    },
    camera: { kind: 'shown' },
    shows: new Set(),
    by: 'company',
    sources: [],
    ...patch,
  };
}

/** A presentation of the scenes, the first of them on. */
export function toldTalk(...scenes: readonly [ToldScene, ...ToldScene[]]): Talk {
  return {
    briefing: {
      format: 'groundbreak-briefing/1',
      id: 'tiny-briefing',
      title: { en: 'Promise and outcome' },
      dataset: 'tiny',
      scenes: scenes.map(({ id }) => ({ id, title: { en: id } })),
    },
    scenes,
    scene: scenes[0],
    findings: [],
  };
}
