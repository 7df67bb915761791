/** The worker that parts circles, as a function that answers later. */
import type { PackedCircles } from './islands.ts';

export interface Solver {
  /** One question at a time: `answer` gets dx, dy of each circle in px; never called if it fails. */
  ask(circles: PackedCircles, answer: (moves: Float32Array) => void): void;
  stop(): void;
}

/** Starts the worker on the first question. */
export function workerSolver(): Solver {
  let worker: Worker | null = null;
  return {
    ask(circles, answer) {
      worker ??= new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<Float32Array>) => {
          answer(data);
        },
        { once: true },
      );
      const { xs, ys, rs } = circles;
      worker.postMessage(circles, [xs.buffer, ys.buffer, rs.buffer]);
    },
    stop() {
      worker?.terminate();
      worker = null;
    },
  };
}
