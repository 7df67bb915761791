/**
 * Who is drawn, in which look, size and place: the rows on their way from one view, zoom step or
 * choice to the next. The field asks it what stands where.
 */
import type { SiteOutcome } from '../../chronicle/types.ts';
import type { Site } from '../../dataset/schema.ts';
import type { MapLookSlice } from '../../state/store.ts';
import type { CompanyKey } from '../companies.ts';
import { Cast } from '../join/Cast.ts';
import type { Frame, ScreenPoint } from '../mercator.ts';
import { joinedRim, type PlantScale } from '../scale.ts';
import type { PlantColours } from './colour.ts';
import { DrawList } from './DrawList.ts';
import { isJoinedId, joinedId, rowOfJoined, type DrawnPlant } from './drawn.ts';
import type { Geometry } from './geometry.ts';
import { Instances, type Rgb } from './instances.ts';
import { softness } from './known.ts';
import { joinedMark, markOf, type Mark } from './marks.ts';
import { Moves, type Guest } from './Moves.ts';
import { seatBeside } from './seat.ts';

/** What decides how rows look, besides the view. */
export interface Dress {
  readonly scale: PlantScale;
  readonly colours: PlantColours;
  readonly by: MapLookSlice['color'];
}

/** From the chosen plant's ring to the line around it, px. */
const chosenRim = 5;

export class Stage {
  readonly cast: Cast;
  readonly moves: Moves;
  readonly marks: (Mark | null)[];
  readonly #sites: readonly Site[];
  readonly #indexes: ReadonlyMap<string, number>;
  readonly #geometry: Geometry;
  readonly #companies: CompanyKey;
  readonly #instances: Instances;
  readonly #list = new DrawList();
  #guests: readonly Guest[] = [];
  #hovered: string | null = null;
  #chosen: string | null = null;
  #emphasised: readonly number[] = [];
  #isArranged = false;
  #needsSeat = false;
  /** px of the whole world, when it was last drawn */
  #scale = 1;

  constructor(sites: readonly Site[], geometry: Geometry, companies: CompanyKey) {
    const { tree } = geometry;
    this.#sites = sites;
    this.#geometry = geometry;
    this.#companies = companies;
    this.#indexes = new Map(sites.map(({ id }, index) => [id, index]));
    this.cast = new Cast(tree);
    this.moves = new Moves(tree);
    this.#instances = new Instances(tree.rowCount);
    this.marks = Array.from({ length: tree.rowCount }, () => null);
  }

  /** px of the whole world, when it was last drawn. */
  get scale(): number {
    return this.#scale;
  }

  /** The drawn rows, those that are drawn above others last. */
  get order(): Int32Array {
    return this.#list.order;
  }

  indexOf(id: string): number {
    return this.#indexes.get(id) ?? -1;
  }

  /**
   * Sets who is drawn and how.
   * @param outcomes by site; null where the view leaves one out
   * @param units by site, the row that stands for it at this zoom
   */
  set(
    outcomes: readonly (SiteOutcome | null)[],
    units: Int32Array,
    dress: Dress,
    time: number,
    duration: number,
  ): void {
    const { cast, moves, marks } = this;
    const before = cast.stands.slice();
    const wasLive = new Set(cast.live);
    cast.recast(outcomes, units, this.indexOf(this.#chosen ?? ''));
    moves.ease(time, duration);
    const isLive = new Set(cast.live);
    for (const row of wasLive) {
      if (isLive.has(row)) continue;
      marks[row] = null;
      this.#instances.setMark(row, null, dress.colours.joined, time, duration);
    }
    const guests: Guest[] = [];
    for (const row of cast.live) {
      const sum = cast.sums.get(row);
      const outcome = outcomes[row];
      const mark = sum
        ? joinedMark(sum, dress.scale)
        : outcome
          ? markOf(outcome, dress.scale)
          : null;
      marks[row] = mark;
      this.#instances.setMark(row, mark, this.#colourOf(row, mark, dress), time, duration);
      const host = cast.anchors[row] ?? row;
      if (host !== row) guests.push({ row, host, dx: 0, dy: 0 });
      if (!wasLive.has(row)) moves.place(row);
    }
    this.#guests = guests;
    this.#bear(before, wasLive);
    this.reseat();
    this.#isArranged = false;
    this.#emphasise(time, duration);
  }

  /** Both may be plants or joined plants. True where another is chosen, so that `set` must follow. */
  setEmphasis(
    hovered: string | null,
    chosen: string | null,
    time: number,
    duration: number,
  ): boolean {
    const isOther = chosen !== this.#chosen;
    this.#hovered = hovered;
    this.#chosen = chosen;
    if (!isOther) this.#emphasise(time, duration);
    return isOther;
  }

  /** Circles have moved, so the chosen plant may have to sit elsewhere. */
  reseat(): void {
    this.#needsSeat = true;
  }

  /**
   * Brings everything to `time`.
   * @param growth how many times larger than in its layout the step is drawn
   */
  advance(frame: Frame, growth: number, time: number): { list: DrawList; isMoving: boolean } {
    this.#scale = frame.scale;
    const isEasing = this.#instances.advance(time);
    const settle = () => this.moves.update(this.cast.live, this.#guests, growth, frame.scale, time);
    let isSettling = settle();
    if (this.#needsSeat && this.#seatChosen(frame)) isSettling = settle();
    this.#needsSeat = false;
    if (!this.#isArranged) {
      const last = this.rowOf(this.#chosen);
      this.#list.arrange(this.cast.live, this.#instances, this.#geometry.places, last);
      this.#isArranged = true;
    }
    this.#list.pack(this.#instances, this.moves);
    return { list: this.#list, isMoving: isEasing || isSettling };
  }

  /** Where a row is drawn now. */
  screen(row: number, { scale, shiftX, shiftY }: Frame): ScreenPoint {
    const { xs, ys } = this.#geometry.tree;
    const { now } = this.moves;
    return {
      x: (xs[row] ?? 0) * scale + shiftX + (now[row * 2] ?? 0),
      y: (ys[row] ?? 0) * scale + shiftY + (now[row * 2 + 1] ?? 0),
    };
  }

  /** A row as drawn; null where it is not. */
  drawn(row: number, frame: Frame): DrawnPlant | null {
    const mark = this.marks[row];
    if (!mark) return null;
    const { xs, ys } = this.#geometry.tree;
    const precision = this.#sites[row]?.location.precision;
    return {
      id: this.idOf(row),
      ...this.screen(row, frame),
      trueX: (xs[row] ?? 0) * frame.scale + frame.shiftX,
      trueY: (ys[row] ?? 0) * frame.scale + frame.shiftY,
      ring: mark.ring,
      disc: mark.disc,
      style: mark.style,
      status: mark.status,
      softness: mark.style === 'halo' ? 1 : precision ? softness(precision, frame.zoom) : 0,
      joined: this.cast.sums.get(row) ?? null,
    };
  }

  idOf(row: number): string {
    return this.#sites[row]?.id ?? joinedId(row);
  }

  /** The row that draws a plant or joined plants; -1 where none does. */
  rowOf(id: string | null): number {
    if (id === null) return -1;
    if (isJoinedId(id)) return this.cast.sums.has(rowOfJoined(id)) ? rowOfJoined(id) : -1;
    return this.cast.stands[this.indexOf(id)] ?? -1;
  }

  /** What parts comes out of the circle that it was joined in. */
  #bear(before: Int32Array, wasLive: ReadonlySet<number>): void {
    const { sizes } = this.#geometry.tree;
    for (const [site, stand] of this.cast.stands.entries()) {
      const from = before[site] ?? -1;
      if (stand < 0 || from < 0 || stand === from || wasLive.has(stand)) continue;
      if ((sizes[stand] ?? 1) < (sizes[from] ?? 1)) this.moves.bear(stand, from, this.#scale);
    }
  }

  #emphasise(time: number, duration: number): void {
    const hovered = this.rowOf(this.#hovered);
    const chosen = this.rowOf(this.#chosen);
    for (const row of new Set([...this.#emphasised, hovered, chosen])) {
      if (row < 0) continue;
      const emphasis = { hover: row === hovered, chosen: row === chosen };
      this.#instances.setEmphasis(row, emphasis, time, duration);
    }
    this.#emphasised = [hovered, chosen];
  }

  /** Seats the chosen plant beside the circle that it was taken out of; false where it was not. */
  #seatChosen(frame: Frame): boolean {
    const { partedFrom: host, live, anchors } = this.cast;
    const row = this.rowOf(this.#chosen);
    if (host < 0 || row < 0) return false;
    const { xs, ys } = this.#geometry.tree;
    const { goal } = this.moves;
    const circle = (other: number) => ({
      x: (xs[other] ?? 0) * frame.scale + (goal[other * 2] ?? 0),
      y: (ys[other] ?? 0) * frame.scale + (goal[other * 2 + 1] ?? 0),
      r: (this.marks[other]?.ring ?? 0) + (this.marks[other]?.style === 'joined' ? joinedRim : 0),
    });
    const standing = live.find((other) => other !== row && anchors[other] === host) ?? host;
    const seat = seatBeside(
      circle(standing),
      (this.marks[row]?.ring ?? 0) + chosenRim,
      { x: (xs[row] ?? 0) * frame.scale, y: (ys[row] ?? 0) * frame.scale },
      [...live].filter((other) => other !== row && other !== standing).map(circle),
    );
    this.#guests = [...this.#guests.filter((guest) => guest.row !== row), { row, host, ...seat }];
    this.moves.touch();
    return true;
  }

  #colourOf(row: number, mark: Mark | null, { colours, by }: Dress): Rgb {
    const site = this.#sites[row];
    if (!mark?.status || !site) return colours.joined;
    if (by === 'status') return colours.status[mark.status];
    return colours.companies[this.#companies.rankOf(site)] ?? colours.otherCompany;
  }
}
