/**
 * Parting of circles: at one zoom, circles that would cover each other are moved apart just enough.
 * Pure and deterministic: the order of the input does not matter.
 */
import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';

/** A circle at its true place, px. */
export interface Circle {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** px */
  readonly r: number;
}

/** How far a circle is moved from its true place, px. */
export interface Move {
  readonly dx: number;
  readonly dy: number;
}

/** Space kept around each circle, px; two circles stay twice this apart. */
export const margin = 1.6;
const pull = 0.35;
const ticks = 90;
const relaxations = 4000;
/** Less overlap than this, margins included, is as good as none. */
const tolerance = 0.05;

interface Node extends SimulationNodeDatum {
  readonly id: string;
  readonly trueX: number;
  readonly trueY: number;
  readonly reach: number;
  x: number;
  y: number;
}

const resting: Move = { dx: 0, dy: 0 };

/**
 * The move of each circle, by id. Where no two touch, all stay exactly in place.
 * @param near moves to start from, so that the layouts of two zoom steps resemble each other
 */
export function partCircles(
  circles: readonly Circle[],
  near: ReadonlyMap<string, Move> = new Map(),
): ReadonlyMap<string, Move> {
  const nodes = circles
    .map<Node>(({ id, x, y, r }) => ({ id, trueX: x, trueY: y, x, y, reach: r + margin }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  if (overlapping(nodes).length === 0) return new Map(nodes.map(({ id }) => [id, resting]));
  for (const node of nodes) {
    const { dx, dy } = near.get(node.id) ?? resting;
    node.x += dx;
    node.y += dy;
  }

  const simulation = forceSimulation(nodes)
    .force('x', forceX<Node>((node) => node.trueX).strength(pull))
    .force('y', forceY<Node>((node) => node.trueY).strength(pull))
    .force('collide', forceCollide<Node>((node) => node.reach).iterations(2))
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .stop();
  simulation.tick(ticks);
  relax(nodes);

  return new Map(nodes.map(({ id, x, y, trueX, trueY }) => [id, { dx: x - trueX, dy: y - trueY }]));
}

/**
 * Pushes the pairs that still overlap apart, the smaller giving way more, until none is left. The
 * forces alone stop at a balance between pull and collision, in which dense crowds overlap.
 */
function relax(nodes: readonly Node[]): void {
  for (let round = 0; round < relaxations; round += 1) {
    const pairs = overlapping(nodes);
    if (pairs.length === 0) return;
    for (const [a, b] of pairs) {
      const apart = a.reach + b.reach;
      const dx = b.x - a.x;
      const dy = b.y - a.y;
      const distance = Math.hypot(dx, dy);
      if (distance >= apart) continue;
      // Two circles on one spot: any fixed direction does.
      const [ux, uy] = distance < 1e-6 ? [1, 0] : [dx / distance, dy / distance];
      const push = apart - distance;
      const share = b.reach ** 2 / (a.reach ** 2 + b.reach ** 2);
      a.x -= ux * push * share;
      a.y -= uy * push * share;
      b.x += ux * push * (1 - share);
      b.y += uy * push * (1 - share);
    }
  }
}

/** Pairs nearer than their reaches, found by sweeping from left to right. */
function overlapping(nodes: readonly Node[]): readonly (readonly [Node, Node])[] {
  const pairs: (readonly [Node, Node])[] = [];
  const widest = nodes.reduce((most, { reach }) => Math.max(most, reach), 0);
  const sorted = nodes.toSorted((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1));
  for (const [index, a] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const b = sorted[next];
      if (!b || b.x - a.x > a.reach + widest) break;
      if (Math.hypot(b.x - a.x, b.y - a.y) < a.reach + b.reach - tolerance) pairs.push([a, b]);
    }
  }
  return pairs;
}
