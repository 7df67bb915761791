/**
 * The plants of a dataset as the map shows them: what each one looks like now, where it is drawn and
 * where it truly lies. Knows the chronicle's view and the layout, neither MapLibre nor the store.
 */
import type { StatusGroup } from '../../chronicle/types.ts';
import type { Site } from '../../dataset/schema.ts';
import type { View } from '../../state/view.ts';
import type { Extent } from '../camera/decide.ts';
import { movesAt, stepAt, type LayoutTable } from '../layout/table.ts';
import {
  metresToWorld,
  toScreen,
  toWorld,
  worldSize,
  type Frame,
  type WorldPoint,
} from '../mercator.ts';
import { plantScale, type PlantScale } from '../scale.ts';
import type { PlantColours } from './colour.ts';
import { Instances } from './instances.ts';
import { knownTo, softness } from './known.ts';
import { markOf, type Mark, type MarkStyle } from './marks.ts';
import type { Places, Scene } from './plantLayer.ts';

/** A plant as drawn in a frame, CSS px from the map's top left corner. */
export interface DrawnPlant {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** its true place; the same as x, y where it is not moved apart */
  readonly trueX: number;
  readonly trueY: number;
  readonly ring: number;
  readonly disc: number;
  readonly style: MarkStyle;
  readonly status: StatusGroup;
  /** 0 sharp, 1 a soft area: one has zoomed past what is known of the place */
  readonly softness: number;
}

/** Moves below this are not seen, px. */
const seenMove = 1.5;

export class PlantField {
  readonly sites: readonly Site[];
  readonly #indexes: ReadonlyMap<string, number>;
  readonly #places: Places;
  readonly #worlds: readonly WorldPoint[];
  readonly #marks: (Mark | null)[];
  readonly #instances: Instances;
  readonly #moves: Float32Array;
  #layout: LayoutTable | null = null;
  #step: number | null = null;
  /** circles on their way from one layout to the next */
  #shift = { from: new Float32Array(), start: 0, duration: 0 };
  /** ms that a change of layout takes; 0 under reduced motion */
  #easing = 0;
  #colours: PlantColours;
  #scale: PlantScale;
  #width: number;
  #view: View;
  #emphasis: { readonly hovered: number; readonly chosen: number } = { hovered: -1, chosen: -1 };

  constructor(view: View, colours: PlantColours, width: number) {
    this.sites = view.chronicle.dataset.sites;
    this.#indexes = new Map(this.sites.map(({ id }, index) => [id, index]));
    this.#worlds = this.sites.map(({ location }) => toWorld(location.lat, location.lon));
    this.#places = placesOf(this.sites, this.#worlds);
    this.#marks = this.sites.map(() => null);
    this.#instances = new Instances(this.sites.length);
    this.#moves = new Float32Array(this.sites.length * 2);
    this.#colours = colours;
    this.#width = width;
    this.#view = view;
    this.#scale = plantScale(this.largest, width);
  }

  get scale(): PlantScale {
    return this.#scale;
  }

  /** The largest capacity ever announced; as far as known before the layout is there. */
  get largest(): number {
    return (
      this.#layout?.largest ??
      this.#view.all.reduce(
        (most, { site, announced }) =>
          site.kind === 'vehicles' ? Math.max(most, announced ?? 0) : most,
        0,
      )
    );
  }

  /** Takes a layout computed for this dataset; circles ease into it. */
  setLayout(layout: LayoutTable, time: number, duration: number): void {
    this.#layout = layout;
    this.#step = null;
    this.#easeMovesFrom(time, duration);
    this.setWidth(this.#width, time, 0);
  }

  /** Follows the size of the screen. */
  setWidth(width: number, time: number, duration: number): void {
    this.#width = width;
    this.#scale = plantScale(this.largest, width);
    this.setView(this.#view, time, duration);
  }

  setColours(colours: PlantColours, time: number): void {
    this.#colours = colours;
    this.setView(this.#view, time, 0);
  }

  /** Heads for what `view` shows; plants that it leaves out fade away. */
  setView(view: View, time: number, duration: number): void {
    this.#view = view;
    this.#marks.fill(null);
    for (const outcome of view.shown) {
      const index = this.#indexes.get(outcome.site.id);
      if (index !== undefined) this.#marks[index] = markOf(outcome, this.#scale);
    }
    for (const [index, mark] of this.#marks.entries()) {
      this.#instances.setMark(index, mark, this.#colours.status, time, duration);
    }
  }

  setEmphasis(hovered: string | null, chosen: string | null, time: number, duration: number): void {
    const next = {
      hovered: this.#indexes.get(hovered ?? '') ?? -1,
      chosen: this.#indexes.get(chosen ?? '') ?? -1,
    };
    const { hovered: wasHovered, chosen: wasChosen } = this.#emphasis;
    this.#emphasis = next;
    for (const index of new Set([wasHovered, wasChosen, next.hovered, next.chosen])) {
      if (index < 0) continue;
      const emphasis = { hover: index === next.hovered, chosen: index === next.chosen };
      this.#instances.setEmphasis(index, emphasis, time, duration);
    }
  }

  /**
   * Brings everything to `time` and hands out what to draw.
   * @param duration ms that circles take from one zoom step's layout to the next
   */
  sceneAt(
    frame: Frame,
    pixelRatio: number,
    time: number,
    duration = 0,
  ): { scene: Scene; isMoving: boolean } {
    this.#easing = duration;
    const isEasing = this.#instances.advance(time);
    const isSettling = this.#updateMoves(frame.zoom, time);
    const scene = {
      places: this.#places,
      instances: this.#instances,
      moves: this.#moves,
      colours: this.#colours,
      frame,
      pixelRatio,
    };
    return { scene, isMoving: isEasing || isSettling };
  }

  /** What is drawn, or on its way to being drawn, in the order of the dataset. */
  drawn(frame: Frame): DrawnPlant[] {
    const plants: DrawnPlant[] = [];
    for (const [index, site] of this.sites.entries()) {
      const mark = this.#marks[index];
      const world = this.#worlds[index];
      if (!mark || !world) continue;
      const { x, y } = toScreen(world, frame);
      const move = this.#moveAt(index);
      plants.push({
        id: site.id,
        x: x + move.x,
        y: y + move.y,
        trueX: x,
        trueY: y,
        ring: mark.ring,
        disc: mark.disc,
        style: mark.style,
        status: mark.status,
        softness: mark.style === 'halo' ? 1 : softness(site.location.precision, frame.zoom),
      });
    }
    return plants;
  }

  /** What is drawn at a zoom of all shown plants; null where there is none. */
  extentAt(zoom: number): Extent | null {
    const moves = new Float32Array(this.#moves.length);
    if (this.#layout) movesAt(this.#layout, zoom, this.#scale.factor, moves);
    const scale = worldSize(zoom);
    const extent = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    for (const [index, mark] of this.#marks.entries()) {
      const world = this.#worlds[index];
      const ring = mark?.ring;
      if (!world || ring === undefined) continue;
      const x = world.x * scale + (moves[index * 2] ?? 0);
      const y = world.y * scale + (moves[index * 2 + 1] ?? 0);
      extent.left = Math.min(extent.left, x - ring);
      extent.right = Math.max(extent.right, x + ring);
      extent.top = Math.min(extent.top, y - ring);
      extent.bottom = Math.max(extent.bottom, y + ring);
    }
    return extent.left > extent.right ? null : extent;
  }

  /** Where a plant truly lies, and how far from there its circle is drawn; null if unknown. */
  whereIs(id: string): { world: WorldPoint; move: { x: number; y: number } } | null {
    const index = this.#indexes.get(id);
    const world = index === undefined ? undefined : this.#worlds[index];
    return index === undefined || !world ? null : { world, move: this.#moveAt(index) };
  }

  /** Whether a plant in the frame is drawn apart from its true place. */
  isPartedIn(frame: Frame): boolean {
    return this.drawn(frame).some(
      ({ x, y, trueX, trueY }) =>
        Math.hypot(x - trueX, y - trueY) > seenMove &&
        x > 0 &&
        y > 0 &&
        x < frame.width &&
        y < frame.height,
    );
  }

  #easeMovesFrom(time: number, duration: number): void {
    this.#shift = { from: this.#moves.slice(), start: time, duration };
  }

  #moveAt(index: number) {
    return { x: this.#moves[index * 2] ?? 0, y: this.#moves[index * 2 + 1] ?? 0 };
  }

  /** True while circles ease from one layout to another. */
  #updateMoves(zoom: number, time: number): boolean {
    if (!this.#layout) return false;
    const step = stepAt(this.#layout, zoom, this.#scale.factor);
    if (step !== this.#step) {
      // The first layout of all, and every later step, is eased into from where circles stand.
      if (this.#step !== null) this.#easeMovesFrom(time, this.#easing);
      this.#step = step;
    }
    movesAt(this.#layout, zoom, this.#scale.factor, this.#moves);
    const shift = this.#shift;
    const part = shift.duration <= 0 ? 1 : (time - shift.start) / shift.duration;
    if (part >= 1) return false;
    const eased = 1 - (1 - Math.max(0, part)) ** 3;
    for (const [index, move] of this.#moves.entries()) {
      const from = shift.from[index] ?? 0;
      this.#moves[index] = from + (move - from) * eased;
    }
    return true;
  }
}

function placesOf(sites: readonly Site[], worlds: readonly WorldPoint[]): Places {
  const mean = (pick: (world: WorldPoint) => number) =>
    worlds.reduce((sum, world) => sum + pick(world), 0) / Math.max(1, worlds.length);
  const origin = { x: mean(({ x }) => x), y: mean(({ y }) => y) };
  const points = new Float32Array(sites.length * 2);
  const reaches = new Float32Array(sites.length * 2);
  for (const [index, { location }] of sites.entries()) {
    const world = worlds[index] ?? origin;
    const known = knownTo[location.precision];
    points.set([world.x - origin.x, world.y - origin.y], index * 2);
    reaches.set([metresToWorld(known.within, location.lat), Math.min(known.zoom, 99)], index * 2);
  }
  return { origin, points, reaches };
}
