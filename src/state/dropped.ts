/** Why a value of an address was dropped; the messages have the words. */
export type InvalidReason =
  | 'not-a-year'
  | 'not-a-switch'
  | 'not-an-id'
  | 'not-a-status'
  | 'not-a-role'
  | 'not-a-kind'
  | 'not-a-trait'
  | 'not-a-range'
  | 'not-a-search'
  | 'not-a-stage'
  | 'not-a-grouping'
  | 'not-a-sort'
  | 'not-a-colouring'
  | 'not-a-placing'
  | 'too-many-pins'
  | 'not-a-camera'
  | 'not-a-language'
  | 'not-a-theme'
  | 'not-a-scene'
  | 'no-such-scene'
  | 'unknown-site'
  | 'unknown-company'
  | 'unknown-province'
  | 'unknown-source'
  | 'outside-the-data';

/** A parameter, or one item of its list, that an address had and that was not used. */
export interface Dropped {
  readonly parameter: string;
  readonly value: string;
  readonly reason: InvalidReason;
}
