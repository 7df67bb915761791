/** The one memory of what other hosts have sent, for the map and the dialog. Loaded when needed. */
import { OtherBasemaps } from './openOther.ts';

export const otherBasemaps = new OtherBasemaps((input, init) => globalThis.fetch(input, init));
