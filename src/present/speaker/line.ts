/**
 * One end of the line between a presentation and its speaker window. It goes over every way there is
 * (see `ways.ts`); what comes by two of them is heard once.
 */
import { opened, sealed, type Says, type Side } from './message.ts';

/** How data gets from one window to the others, as text or as structured clone. */
export interface Way {
  send(data: unknown): void;
  /** returns the way to stop */
  listen(hear: (data: unknown) => void): () => void;
  close(): void;
}

export interface Line<To extends Side, From extends Side> {
  send(says: Says<To>): void;
  /** returns the way to stop */
  listen(hear: (says: Says<From>) => void): () => void;
  close(): void;
}

/** Windows that come and go on one line; the count of the ones heard longest ago is forgotten. */
const mostSpeakers = 50;

/**
 * @param talk names the presentation
 * @param from names this window, at random
 * @param ends to whom it speaks, and as whom it is spoken to
 */
export function openLine<To extends Side, From extends Side>(
  talk: string,
  from: string,
  ends: { readonly to: To; readonly as: From },
  ways: readonly Way[],
): Line<To, From> {
  let count = 0;
  const lastHeard = new Map<string, number>();

  const isNew = (sender: string, number: number): boolean => {
    if (number <= (lastHeard.get(sender) ?? 0)) return false;
    lastHeard.delete(sender);
    lastHeard.set(sender, number);
    const [oldest] = lastHeard.keys();
    if (lastHeard.size > mostSpeakers && oldest !== undefined) lastHeard.delete(oldest);
    return true;
  };

  return {
    send(says) {
      count += 1;
      const message = sealed({ talk, from, count, to: ends.to, says });
      for (const way of ways) way.send(message);
    },
    listen(hear) {
      const stops = ways.map((way) =>
        way.listen((data) => {
          const message = opened(data);
          if (!message || message.talk !== talk || message.to !== ends.as) return;
          if (message.from === from || !isNew(message.from, message.count)) return;
          hear(message.says as Says<From>);
        }),
      );
      return () => stops.forEach((stop) => stop());
    },
    close() {
      for (const way of ways) way.close();
    },
  };
}
