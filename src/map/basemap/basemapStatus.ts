/** Which basemap the map stands on, for its credits and the dialog. Kept nowhere. */
import { create } from 'zustand';

export interface BasemapStatus {
  /** host of the other basemap that is drawn; null for the embedded one */
  readonly host: string | null;
  /** whom that basemap owes, as plain text */
  readonly attributions: readonly string[];
  /** what `settings.json` names; null for none */
  readonly fromHost: string | null;
}

export const useBasemapStatus = create<BasemapStatus>()(() => ({
  host: null,
  attributions: [],
  fromHost: null,
}));
