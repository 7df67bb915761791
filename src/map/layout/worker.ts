/** Parts circles off the main thread. */
import { partIslands, type PackedCircles } from './islands.ts';

self.addEventListener('message', ({ data }: MessageEvent<PackedCircles>) => {
  const moves = partIslands(data);
  self.postMessage(moves, { transfer: [moves.buffer] });
});
