/**
 * Where a still picture of the map shows what: the same sizes, places and joinings as the live map,
 * worked out at once and without drawing anything. Pure; all lengths in px of the picture.
 */
import type { Chronicle } from '../../chronicle/chronicle.ts';
import { outcomesAt } from '../../chronicle/outcome.ts';
import type { SiteOutcome } from '../../chronicle/types.ts';
import { standpointOf } from '../../chronicle/years.ts';
import { failures, passesBut } from '../../state/filters.ts';
import type { Framing, Insets, ViewState } from '../../state/store.ts';
import { maxZoom } from '../basemap/reach.ts';
import { constrained, minZoom } from '../camera/constrain.ts';
import { fitCamera, framedCamera, type Extent } from '../camera/decide.ts';
import { keyOfCompanies } from '../companies.ts';
import { Cast } from '../join/Cast.ts';
import { unitsOf } from '../layout/Layouts.ts';
import { growthAt, stepAt, zoomOfStepBelow } from '../layout/table.ts';
import { frameOf, toScreen, worldSize, type Frame, type Size } from '../mercator.ts';
import { joinedId, type DrawnPlant } from '../plants/drawn.ts';
import { softness } from '../plants/known.ts';
import { joinedMark, markOf, type Mark } from '../plants/marks.ts';
import { seatBeside } from '../plants/seat.ts';
import { joinedRim, plantScale, type PlantScale } from '../scale.ts';
import { fieldOf, movesAt, type StillField } from './field.ts';

export interface StillInput {
  readonly chronicle: Chronicle;
  readonly view: ViewState;
  /** ids of the sites that match `view.q`; null where it is empty */
  readonly matches: ReadonlySet<string> | null;
  /** null: all that the view shows is in sight */
  readonly framing: Framing | null;
  readonly size: Size;
  /** what stands over the picture: the framed place lies in the middle of the rest */
  readonly insets: Insets;
  /** how much larger than in a window 1440 px wide plants are drawn */
  readonly factor: number;
}

export interface StillPlant extends DrawnPlant {
  /** name of the token of its colour */
  readonly colour: `--${string}`;
  readonly isChosen: boolean;
  /** radius within which it may lie, where that is wider than its ring */
  readonly reach: number;
}

export interface Still {
  readonly frame: Frame;
  /** those that can be seen, in the order in which they are drawn: the chosen last, on top */
  readonly plants: readonly StillPlant[];
}

/** From the chosen plant's ring to the line around it, px at factor 1. */
const chosenRim = 5;

export function stillOf(input: StillInput): Still {
  const { chronicle, view, framing, size, insets, factor } = input;
  const field = fieldOf(chronicle);
  const scale: PlantScale = { ...plantScale(field.geometry.largest, 1440), factor };
  const outcomes = shownOutcomes(input);
  const zooms = {
    least: minZoom,
    most: maxZoom,
    below: (zoom: number) => zoomOfStepBelow(zoom, factor),
  };
  const camera = framing
    ? framedCamera(framing, size, insets, zooms)
    : fitCamera((zoom) => extentAt(zoom, field, outcomes, view, scale), size, insets, zooms);
  // With nothing shown there is nothing to fit: the midst of China.
  const frame = frameOf(constrained(camera ?? { lat: 33, lon: 110, zoom: minZoom }, size), size);
  return { frame, plants: plantsIn(frame, field, outcomes, view, scale) };
}

/** By site of the dataset; null where the view leaves one out. */
function shownOutcomes({ chronicle, view, matches }: StillInput): (SiteOutcome | null)[] {
  const shown = new Map<string, SiteOutcome>();
  for (const outcome of outcomesAt(chronicle, standpointOf(chronicle, view.asOf, view.hindsight))) {
    if (passesBut(failures(outcome, view, matches))) shown.set(outcome.site.id, outcome);
  }
  return chronicle.dataset.sites.map(({ id }) => shown.get(id) ?? null);
}

/** What is drawn at a zoom, as `fitCamera` asks; as the live map measures it. */
function extentAt(
  zoom: number,
  field: StillField,
  outcomes: readonly (SiteOutcome | null)[],
  { joining, places }: ViewState,
  scale: PlantScale,
): Extent | null {
  const { tree, radii } = field.geometry;
  const step = stepAt(zoom, scale.factor);
  const growth = growthAt(zoom, scale.factor);
  const world = worldSize(zoom);
  const moves = places === 'parted' ? movesAt(field, step, joining) : null;
  const extent = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [site, row] of unitsOf(tree, step, joining).entries()) {
    const outcome = outcomes[site];
    if (!outcome) continue;
    const r = row === site ? markOf(outcome, scale).ring : (radii[row] ?? 0) * scale.factor;
    const x = (tree.xs[row] ?? 0) * world + (moves?.[row * 2] ?? 0) * growth;
    const y = (tree.ys[row] ?? 0) * world + (moves?.[row * 2 + 1] ?? 0) * growth;
    extent.left = Math.min(extent.left, x - r);
    extent.right = Math.max(extent.right, x + r);
    extent.top = Math.min(extent.top, y - r);
    extent.bottom = Math.max(extent.bottom, y + r);
  }
  return extent.left > extent.right ? null : extent;
}

/** A row with its mark and how far it stands from its true place, px. */
interface Row {
  readonly row: number;
  readonly mark: Mark;
  dx: number;
  dy: number;
}

function plantsIn(
  frame: Frame,
  field: StillField,
  outcomes: readonly (SiteOutcome | null)[],
  view: ViewState,
  scale: PlantScale,
): StillPlant[] {
  const { chronicle, geometry } = field;
  const { sites } = chronicle.dataset;
  const { tree } = geometry;
  const step = stepAt(frame.zoom, scale.factor);
  const growth = growthAt(frame.zoom, scale.factor);
  const moves = view.places === 'parted' ? movesAt(field, step, view.joining) : null;
  const chosen = sites.findIndex(({ id }) => id === view.site);
  const cast = new Cast(tree);
  cast.recast(outcomes, unitsOf(tree, step, view.joining), chosen);

  const placed = new Map<number, Row>();
  for (const row of cast.live) {
    const sum = cast.sums.get(row);
    const outcome = outcomes[row];
    const mark = sum ? joinedMark(sum, scale) : outcome ? markOf(outcome, scale) : null;
    if (!mark) continue;
    // The last one that the filters leave of joined plants stands in their place.
    const host = cast.anchors[row] ?? row;
    const away = (axis: Float64Array) => ((axis[host] ?? 0) - (axis[row] ?? 0)) * frame.scale;
    placed.set(row, {
      row,
      mark,
      dx: away(tree.xs) + (moves?.[host * 2] ?? 0) * growth,
      dy: away(tree.ys) + (moves?.[host * 2 + 1] ?? 0) * growth,
    });
  }
  seatChosen(placed, chosen, cast, field, frame, scale.factor);

  const companies = keyOfCompanies(chronicle);
  const colourOf = (row: number, { status }: Mark): StillPlant['colour'] => {
    const site = sites[row];
    if (!site || !status) return '--ink-2';
    if (view.color === 'status') return `--${status}`;
    const rank = companies.rankOf(site);
    return rank < 0 ? '--company-other' : `--company-${rank + 1}`;
  };
  return [...placed.values()]
    .map(({ row, mark, dx, dy }): StillPlant => {
      const place = toScreen({ x: tree.xs[row] ?? 0, y: tree.ys[row] ?? 0 }, frame);
      const site = sites[row];
      return {
        style: mark.style,
        status: mark.status,
        ring: mark.ring,
        disc: mark.disc,
        id: site?.id ?? joinedId(row),
        x: place.x + dx,
        y: place.y + dy,
        trueX: place.x,
        trueY: place.y,
        softness:
          mark.style === 'halo' ? 1 : site ? softness(site.location.precision, frame.zoom) : 0,
        joined: cast.sums.get(row) ?? null,
        colour: colourOf(row, mark),
        isChosen: row === chosen,
        reach: Math.max(mark.ring, (geometry.places.reaches[row * 2] ?? 0) * frame.scale),
      };
    })
    .filter((plant) => isSeen(plant, frame, scale.factor))
    .sort((a, b) => Number(a.isChosen) - Number(b.isChosen) || b.ring - a.ring);
}

/** Seats the chosen plant beside the circle that it was taken out of, if it was. */
function seatChosen(
  placed: ReadonlyMap<number, Row>,
  chosen: number,
  cast: Cast,
  { geometry: { tree } }: StillField,
  { scale: world }: Frame,
  factor: number,
): void {
  const seated = placed.get(chosen);
  const host = cast.partedFrom;
  if (!seated || host < 0) return;
  const trueAt = (row: number) => ({ x: (tree.xs[row] ?? 0) * world, y: (tree.ys[row] ?? 0) * world }); // prettier-ignore
  const circle = ({ row, mark, dx, dy }: Row) => ({
    x: trueAt(row).x + dx,
    y: trueAt(row).y + dy,
    r: mark.ring + (mark.style === 'joined' ? joinedRim : 0),
  });
  const others = [...placed.values()].filter((other) => other !== seated);
  const standing = others.find(({ row }) => (cast.anchors[row] ?? row) === host);
  if (!standing) return;
  const beside = circle(standing);
  const seat = seatBeside(
    beside,
    seated.mark.ring + chosenRim * factor,
    trueAt(chosen),
    others.filter((other) => other !== standing).map(circle),
  );
  seated.dx = beside.x + seat.dx - trueAt(chosen).x;
  seated.dy = beside.y + seat.dy - trueAt(chosen).y;
}

/** Some of it lies in the picture: the circle, its line to the true place, or the area around that. */
function isSeen(plant: StillPlant, { width, height }: Frame, factor: number): boolean {
  const { x, y, trueX, trueY, ring, softness: soft } = plant;
  const around = ring + chosenRim * factor;
  const wide = soft > 0 ? plant.reach : 0;
  return (
    Math.max(x + around, trueX + wide) > 0 &&
    Math.max(y + around, trueY + wide) > 0 &&
    Math.min(x - around, trueX - wide) < width &&
    Math.min(y - around, trueY - wide) < height
  );
}
