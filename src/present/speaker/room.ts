/** The presentation's end of the line: says what is on, answers, and does what is asked. */
import type { Line } from './line.ts';
import type { Now, Script, SpokenAct, TimerOrder } from './message.ts';

export interface Room {
  script(): Script;
  now(): Now;
  perform(act: SpokenAct): void;
  orderTimer(order: TimerOrder): void;
}

export interface Served {
  /** other texts: another language or briefing */
  tellAll(): void;
  /** something on the screen has changed */
  tellNow(): void;
  /** the presentation was left, or its window goes */
  end(why: 'left' | 'closed'): void;
  stop(): void;
}

export function serveSpeaker(line: Line<'speaker', 'room'>, room: Room): Served {
  const tellAll = () => line.send({ kind: 'all', script: room.script(), now: room.now() });
  const tellNow = () => line.send({ kind: 'now', now: room.now() });
  const stop = line.listen((says) => {
    switch (says.kind) {
      case 'hello':
        return tellAll();
      case 'ask':
        return tellNow();
      case 'act':
        return room.perform(says.act);
      case 'timer':
        return room.orderTimer(says.order);
    }
  });
  return { tellAll, tellNow, end: (why) => line.send({ kind: 'end', why }), stop };
}
