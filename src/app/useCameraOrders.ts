/**
 * Where the camera goes as the view changes: to what a filter leaves, and to the plant chosen. A
 * link that names its own view keeps it, since restoring sets camera and filters at one stroke.
 */
import { useEffect } from 'react';
import { filterKeys } from '../state/filters.ts';
import { useStore } from '../state/store.ts';

export function useCameraOrders(): void {
  useEffect(() => {
    const { site, cameraOrder, orderCamera } = useStore.getState();
    // The link that opened the page, unless it said where to look.
    if (cameraOrder.kind !== 'to' && site !== null) orderCamera({ kind: 'site', site });

    return useStore.subscribe((state, before) => {
      if (state.cameraOrder !== before.cameraOrder) return;
      // A drag that narrows goes on under the pointer; the camera follows once it ends.
      if (filterKeys.some((key) => state[key] !== before[key]) && !state.amending)
        state.orderCamera({ kind: 'shown' });
      else if (state.site !== before.site && state.site !== null)
        state.orderCamera({ kind: 'site', site: state.site });
    });
  }, []);
}
