/**
 * The plants of a dataset as the map shows them: what each one looks like now, which are joined,
 * where they are drawn and where they truly lie. Knows the chronicle's view and the layout, neither
 * MapLibre nor the store.
 */
import type { SiteOutcome } from '../../chronicle/types.ts';
import type { MapLookSlice } from '../../state/store.ts';
import type { View } from '../../state/view.ts';
import type { Extent } from '../camera/decide.ts';
import { keyOfCompanies } from '../companies.ts';
import { membersOf, partingZoom } from '../join/tree.ts';
import { Layouts, type Sight } from '../layout/Layouts.ts';
import type { Solver } from '../layout/solver.ts';
import { growthAt, stepAt, type LayoutTable } from '../layout/table.ts';
import { worldSize, type Frame, type ScreenPoint, type WorldPoint } from '../mercator.ts';
import { pick, type Target } from '../picking.ts';
import { joinedRim, plantScale, type PlantScale } from '../scale.ts';
import type { PlantColours } from './colour.ts';
import { rowOfJoined, type DrawnPlant } from './drawn.ts';
import { geometryOf, type Geometry } from './geometry.ts';
import { isCapped, markOf } from './marks.ts';
import type { Scene } from './plantLayer.ts';
import { Stage } from './Stage.ts';

export type FieldLook = Pick<MapLookSlice, 'color' | 'places' | 'joining'>;

export interface FieldOptions {
  readonly view: View;
  readonly colours: PlantColours;
  /** CSS px */
  readonly width: number;
  readonly look: FieldLook;
  /** the layout computed at build time, where it fits the dataset */
  readonly shipped: LayoutTable | null;
  readonly solver: Solver;
  /** a layout has come that may be the one wanted: draw again */
  readonly onLayout: () => void;
}

/** What the legend must explain of what is on screen. */
export interface FieldSummary {
  readonly isParted: boolean;
  readonly isJoined: boolean;
  /** a joined circle is drawn smaller than its sum */
  readonly isCapped: boolean;
}

/** Moves below this are not seen, px. */
const seenMove = 1.5;

export class PlantField {
  readonly #geometry: Geometry;
  readonly #layouts: Layouts;
  readonly #stage: Stage;
  readonly #outcomes: (SiteOutcome | null)[];
  #look: FieldLook;
  #colours: PlantColours;
  #scale: PlantScale;
  #step = 0;
  /** the step whose layout has been taken; -1 where it must be taken anew */
  #readStep = -1;
  #isFirst = true;
  #hasNewLayout = false;

  constructor({ view, colours, width, look, shipped, solver, onLayout }: FieldOptions) {
    const { sites } = view.chronicle.dataset;
    this.#geometry = geometryOf(sites, shipped);
    this.#layouts = new Layouts(this.#geometry, shipped, solver, () => {
      this.#hasNewLayout = true;
      onLayout();
    });
    this.#stage = new Stage(sites, this.#geometry, keyOfCompanies(view.chronicle));
    this.#outcomes = sites.map(() => null);
    this.#look = look;
    this.#colours = colours;
    this.#scale = plantScale(this.largest, width);
    this.setView(view, 0, 0);
  }

  get scale(): PlantScale {
    return this.#scale;
  }

  /** The largest capacity that any car plant is ever announced with. */
  get largest(): number {
    return this.#geometry.largest;
  }

  /** Somewhere and at some zoom plants are drawn joined, unless that is switched off. */
  get hasCrowds(): boolean {
    const { rowCount, siteCount } = this.#geometry.tree;
    return rowCount > siteCount;
  }

  /** The layout of the zoom that was drawn last has come, or none is wanted. */
  get isLaidOut(): boolean {
    const { places, joining } = this.#look;
    const isReady = this.#layouts.isReady(this.#step, joining);
    return places === 'true' || (isReady && !this.#hasNewLayout);
  }

  stop(): void {
    this.#layouts.stop();
  }

  /** Follows the size of the screen. */
  setWidth(width: number, time: number, duration: number): void {
    this.#scale = plantScale(this.largest, width);
    this.#readStep = -1;
    this.#restage(time, duration);
  }

  setColours(colours: PlantColours, time: number): void {
    this.#colours = colours;
    this.#restage(time, 0);
  }

  setLook(look: FieldLook, time: number, duration: number): void {
    const isOtherPlace = look.places !== this.#look.places || look.joining !== this.#look.joining;
    this.#look = look;
    if (isOtherPlace) this.#readStep = -1;
    this.#restage(time, duration);
  }

  /** Heads for what `view` shows; plants that it leaves out fade away. */
  setView(view: View, time: number, duration: number): void {
    this.#outcomes.fill(null);
    for (const outcome of view.shown) {
      const index = this.#stage.indexOf(outcome.site.id);
      if (index >= 0) this.#outcomes[index] = outcome;
    }
    this.#restage(time, duration);
  }

  /** Both may be plants or joined plants; a plant that is joined thickens its circle. */
  setEmphasis(hovered: string | null, chosen: string | null, time: number, duration: number): void {
    if (this.#stage.setEmphasis(hovered, chosen, time, duration)) this.#restage(time, duration);
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
  ): { scene: Omit<Scene, 'weight'>; isMoving: boolean } {
    this.#takeStep(frame, time, duration);
    const growth = growthAt(frame.zoom, this.#scale.factor);
    const { list, isMoving } = this.#stage.advance(frame, growth, time);
    const { origin } = this.#geometry.places;
    return { scene: { origin, list, colours: this.#colours, frame, pixelRatio }, isMoving };
  }

  /** Everything that is drawn or on its way to being drawn, on screen or off it. */
  drawn(frame: Frame): DrawnPlant[] {
    return [...this.#stage.cast.live].flatMap((row) => this.#stage.drawn(row, frame) ?? []);
  }

  /** What is drawn on screen, the largest first; at most `most`. */
  seen(frame: Frame, most = Infinity): DrawnPlant[] {
    const seen: DrawnPlant[] = [];
    for (const row of this.#stage.order) {
      if (seen.length >= most) break;
      const ring = this.#stage.marks[row]?.ring;
      if (ring === undefined || !this.#isIn(row, ring, frame)) continue;
      const plant = this.#stage.drawn(row, frame);
      if (plant) seen.push(plant);
    }
    return seen;
  }

  /** A plant, or the circle that it is joined in; null where it is not drawn. */
  drawnAs(id: string, frame: Frame): DrawnPlant | null {
    const row = this.#stage.rowOf(id);
    return row < 0 ? null : this.#stage.drawn(row, frame);
  }

  /** What lies under a point: a plant's id, or that of joined plants. `slop` as in `pick`. */
  at(point: ScreenPoint, frame: Frame, slop: number): string | null {
    const targets: Target[] = [];
    for (const row of this.#stage.order) {
      const mark = this.#stage.marks[row];
      if (!mark) continue;
      const { x, y } = this.#stage.screen(row, frame);
      const r = mark.ring + (mark.style === 'joined' ? joinedRim : 0);
      const reach = Math.max(r, slop);
      if (Math.abs(point.x - x) > reach || Math.abs(point.y - y) > reach) continue;
      targets.push({ id: this.#stage.idOf(row), x, y, r, isSoft: mark.style === 'halo' });
    }
    return pick(targets, point, slop);
  }

  /** The circle on screen whose middle is nearest to a point; null where there is none. */
  nearest(point: ScreenPoint, frame: Frame): string | null {
    let best: { readonly row: number; readonly distance: number } | null = null;
    for (const row of this.#stage.order) {
      if (!this.#stage.marks[row] || !this.#isIn(row, 0, frame)) continue;
      const { x, y } = this.#stage.screen(row, frame);
      const distance = Math.hypot(x - point.x, y - point.y);
      if (!best || distance < best.distance) best = { row, distance };
    }
    return best && this.#stage.idOf(best.row);
  }

  /** What is drawn at a zoom of all shown plants; null where there is none. */
  extentAt(zoom: number): Extent | null {
    const { tree, radii } = this.#geometry;
    const { factor } = this.#scale;
    const { joining, places } = this.#look;
    const step = stepAt(zoom, factor);
    const growth = growthAt(zoom, factor);
    const size = worldSize(zoom);
    const moves = new Float32Array(tree.rowCount * 2);
    if (places === 'parted') {
      this.#layouts.read(step, joining, (row, dx, dy) => {
        moves[row * 2] = dx * growth;
        moves[row * 2 + 1] = dy * growth;
      });
    }
    const extent = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    for (const [site, row] of this.#layouts.unitsAt(step, joining).entries()) {
      const outcome = this.#outcomes[site];
      if (!outcome) continue;
      const ring = row === site ? markOf(outcome, this.#scale).ring : (radii[row] ?? 0) * factor;
      const x = (tree.xs[row] ?? 0) * size + (moves[row * 2] ?? 0);
      const y = (tree.ys[row] ?? 0) * size + (moves[row * 2 + 1] ?? 0);
      extent.left = Math.min(extent.left, x - ring);
      extent.right = Math.max(extent.right, x + ring);
      extent.top = Math.min(extent.top, y - ring);
      extent.bottom = Math.max(extent.bottom, y + ring);
    }
    return extent.left > extent.right ? null : extent;
  }

  /** Where a plant truly lies, and how far from there its circle will stand; null if unknown. */
  whereIs(id: string): { world: WorldPoint; move: { x: number; y: number } } | null {
    const site = this.#stage.indexOf(id);
    if (site < 0) return null;
    const { xs, ys } = this.#geometry.tree;
    const stand = this.#stage.cast.stands[site] ?? -1;
    const row = stand < 0 ? site : stand;
    const { goal } = this.#stage.moves;
    const world = { x: xs[site] ?? 0, y: ys[site] ?? 0 };
    const move = {
      x: ((xs[row] ?? 0) - world.x) * this.#stage.scale + (goal[row * 2] ?? 0),
      y: ((ys[row] ?? 0) - world.y) * this.#stage.scale + (goal[row * 2 + 1] ?? 0),
    };
    return { world, move };
  }

  /** The ids of the shown plants that joined plants stand for. */
  membersOf(id: string): readonly string[] {
    const row = rowOfJoined(id);
    return membersOf(this.#geometry.tree, row).flatMap((site) =>
      this.#stage.cast.stands[site] === row ? [this.#stage.idOf(site)] : [],
    );
  }

  /** The zoom at which joined plants part, and their midst; null where they never do. */
  partingOf(id: string): { readonly zoom: number; readonly world: WorldPoint } | null {
    const { tree } = this.#geometry;
    const row = rowOfJoined(id);
    const zoom = partingZoom(tree, row, this.#scale.factor);
    return zoom === null ? null : { zoom, world: { x: tree.xs[row] ?? 0, y: tree.ys[row] ?? 0 } };
  }

  summary(frame: Frame): FieldSummary {
    const summary = { isParted: false, isJoined: false, isCapped: false };
    for (const [row, sum] of this.#stage.cast.sums) {
      if (!this.#isIn(row, 0, frame)) continue;
      summary.isJoined = true;
      if (isCapped(sum, this.#scale)) summary.isCapped = true;
    }
    if (this.#look.places === 'true') return summary;
    const { now } = this.#stage.moves;
    summary.isParted = this.#stage.cast.live.some(
      (row) =>
        Math.hypot(now[row * 2] ?? 0, now[row * 2 + 1] ?? 0) > seenMove &&
        this.#isIn(row, 0, frame),
    );
    return summary;
  }

  /** Follows the zoom, and layouts as they come. */
  #takeStep(frame: Frame, time: number, duration: number): void {
    const { factor } = this.#scale;
    const { places, joining } = this.#look;
    const step = stepAt(frame.zoom, factor);
    if (places === 'parted') this.#layouts.look(step, joining, sightOf(frame));
    if (step === this.#readStep && !this.#hasNewLayout) return;
    const units = this.#layouts.unitsAt(step, joining);
    const isOther = units !== this.#layouts.unitsAt(this.#step, joining);
    this.#hasNewLayout = false;
    this.#readStep = step;
    this.#step = step;
    this.#stage.moves.setBase(
      (visit) => {
        if (places === 'parted') this.#layouts.read(step, joining, visit);
      },
      time,
      this.#isFirst ? 0 : duration,
    );
    if (isOther) this.#restage(time, this.#isFirst ? 0 : duration);
    else this.#stage.reseat();
    this.#isFirst = false;
  }

  #restage(time: number, duration: number): void {
    const units = this.#layouts.unitsAt(this.#step, this.#look.joining);
    const dress = { scale: this.#scale, colours: this.#colours, by: this.#look.color };
    this.#stage.set(this.#outcomes, units, dress, time, duration);
  }

  #isIn(row: number, margin: number, frame: Frame): boolean {
    const { x, y } = this.#stage.screen(row, frame);
    return x > -margin && y > -margin && x < frame.width + margin && y < frame.height + margin;
  }
}

const sightOf = ({ width, height, scale, shiftX, shiftY }: Frame): Sight => ({
  x: (width / 2 - shiftX) / scale,
  y: (height / 2 - shiftY) / scale,
  width: width / scale,
  height: height / scale,
});
