/** What of a briefing does not resolve over a dataset, scene by scene. */
import type { Chronicle } from '../../chronicle/chronicle.ts';
import type { Finding } from '../../dataset/finding.ts';
import type { Briefing } from './schema.ts';

/** Findings with the path in the briefing (`scenes[2].cites[0].source`) and the scene's id as item. */
export function checkBriefing(_briefing: Briefing, _chronicle: Chronicle): Finding[] {
  return [];
}
