/** The ways between windows that browsers have. */
import type { Way } from './line.ts';

/** Reaches every window of the origin; none where the page has an opaque one, as from a file. */
export function byChannel(talk: string): Way {
  if (typeof BroadcastChannel === 'undefined')
    return { send: () => {}, listen: () => () => {}, close: () => {} };
  const channel = new BroadcastChannel(`groundbreak.speaker.${talk}`);
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has its origin's alone
    send: (data) => channel.postMessage(data),
    listen(hear) {
      const onMessage = ({ data }: MessageEvent<unknown>) => hear(data);
      channel.addEventListener('message', onMessage);
      return () => channel.removeEventListener('message', onMessage);
    },
    close: () => channel.close(),
  };
}

/** The other window, where this one knows it. */
export interface Peer {
  current: Pick<Window, 'postMessage'> | null;
}

/**
 * Reaches the window that opened this one, or was opened by it. A window that has been reloaded no
 * longer knows what it opened: it learns it from who speaks to it by the talk's random id.
 */
export function byWindow(talk: string, self: Window, peer: Peer): Way {
  // Pages from files all share the origin "null", which cannot be addressed.
  const isOpaque = self.origin === 'null';
  return {
    send(data) {
      try {
        peer.current?.postMessage(data, isOpaque ? '*' : self.origin);
      } catch {
        // The window is gone; the line tells by its silence.
      }
    },
    listen(hear) {
      const onMessage = ({ data, origin, source }: MessageEvent<unknown>) => {
        if (origin !== self.origin || !source || source === self) return;
        if (typeof data !== 'object' || data === null || !('talk' in data)) return;
        if (data.talk !== talk) return;
        peer.current = source as Window;
        hear(data);
      };
      self.addEventListener('message', onMessage);
      return () => self.removeEventListener('message', onMessage);
    },
    close: () => {},
  };
}
