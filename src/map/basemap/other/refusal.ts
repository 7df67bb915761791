/** Why another basemap cannot be used; the words come from the messages. */
export type Refusal =
  /** no answer: offline, no such host, or its answers are not for other pages (CORS) */
  | 'unreachable'
  /** nothing for ten seconds */
  | 'timeout'
  /** an answer that is an error */
  | 'missing'
  | 'too-large'
  /** not JSON, or neither a style nor an archive that this page can read */
  | 'damaged'
  /** names addresses that are not of the web, or hides something */
  | 'unsafe'
  /** an archive whose layers nobody here knows how to draw */
  | 'unknown-layers'
  /** a large archive on a server that cannot answer for a part of a file */
  | 'no-ranges'
  /** style or archive are sound, but no tile of it comes */
  | 'no-tiles';

export class RefusalError extends Error {
  readonly reason: Refusal;
  readonly host: string;

  constructor(reason: Refusal, host: string, cause?: unknown) {
    super(`basemap of ${host}: ${reason}`, { cause });
    this.name = 'RefusalError';
    this.reason = reason;
    this.host = host;
  }
}
