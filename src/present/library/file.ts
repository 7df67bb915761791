/** Briefings as files: out of the library, and in from anywhere. Nothing read here is trusted. */
import { parseBriefing, type ParsedBriefing } from '../briefing/parse.ts';
import type { Briefing } from '../briefing/schema.ts';

/** Larger files are refused unread: 200 scenes of the longest texts come nowhere near. */
export const mostBytes = 2 * 1024 * 1024;

export interface ReadBriefing extends ParsedBriefing {
  /** why the file was not even read */
  readonly refusal: 'too-large' | 'unreadable' | null;
}

const refused = (refusal: NonNullable<ReadBriefing['refusal']>): ReadBriefing => ({
  briefing: null,
  findings: [],
  refusal,
});

/** Reads a briefing from text. Never throws. */
export const readBriefing = (text: string): ReadBriefing =>
  // Characters are at most as many as bytes.
  text.length > mostBytes ? refused('too-large') : { ...parseBriefing(text), refusal: null };

/** Reads a briefing from a file. Never throws. */
export async function readBriefingFile(file: File): Promise<ReadBriefing> {
  if (file.size > mostBytes) return refused('too-large');
  const text = await file.text().catch(() => null);
  return text === null ? refused('unreadable') : readBriefing(text);
}

/** The text of a briefing's file. */
export const fileText = (briefing: Briefing): string => `${JSON.stringify(briefing, null, 2)}\n`;

export const fileName = ({ id }: Briefing): string => `${id}.briefing.json`;

/** Hands a text to the reader as a file. */
export function saveAsFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
