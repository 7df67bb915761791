/**
 * Where the camera goes as the view changes: to what a filter leaves, and to the plant chosen. A
 * link that names its own view keeps it, since restoring sets camera and filters at one stroke.
 */
import { useEffect } from 'react';
import type { Chronicle } from '../chronicle/chronicle.ts';
import { useStore } from '../state/store.ts';
import { viewOf } from '../state/view.ts';

export function useCameraOrders(chronicle: Chronicle): void {
  useEffect(() => {
    const fitShown = () => {
      const state = useStore.getState();
      const all = state.companies.length === 0 && state.statuses.length === 0;
      const sites = viewOf(chronicle, state).shown.map(({ site }) => site.id);
      if (all) state.orderCamera({ kind: 'home' });
      else if (sites.length > 0) state.orderCamera({ kind: 'fit', sites });
    };

    const { site, companies, statuses, cameraOrder, orderCamera } = useStore.getState();
    // The link that opened the page, unless it said where to look.
    if (cameraOrder.kind !== 'to') {
      if (companies.length > 0 || statuses.length > 0) fitShown();
      if (site !== null) orderCamera({ kind: 'site', site });
    }

    return useStore.subscribe((state, before) => {
      if (state.cameraOrder !== before.cameraOrder) return;
      if (state.companies !== before.companies || state.statuses !== before.statuses) fitShown();
      else if (state.site !== before.site && state.site !== null)
        state.orderCamera({ kind: 'site', site: state.site });
    });
  }, [chronicle]);
}
