/** A still picture as SVG, drawn from what is known of it: no hooks of the page, so that files can hold it too. */
import { useId } from 'react';
import type { Still } from './geometry.ts';
import type { Ground } from './ground.ts';
import { Halo, Leader, Mark } from './StillMark.tsx';

interface Props {
  readonly still: Still;
  readonly ground: Ground;
  /** CSS px; the picture is shrunk or enlarged to them */
  readonly width: number;
  readonly height: number;
}

/** No ring's line gets thinner than this in the picture, CSS px. */
const thinnest = 0.6;
const ringLine = 1.4;

export function StillPicture({ still, ground, width, height }: Props) {
  const mask = useId();
  const { frame, plants } = still;
  // The way to its true place is shown over all others.
  const chosen = plants.find(({ isChosen }) => isChosen);
  const rest = plants.filter(({ isChosen }) => !isChosen);
  const shrink = width / frame.width;
  const weight = Math.max(1, thinnest / (ringLine * shrink));
  const lines = lineWidths(frame.zoom, Math.max(1, 0.4 / shrink));
  return (
    <svg
      aria-hidden="true"
      width={width}
      height={height}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      style={{ display: 'block', background: 'var(--sea)' }}
    >
      <path d={ground.land} fill="var(--land)" fillRule="evenodd" />
      <g fill="none" strokeLinejoin="round">
        <g strokeLinecap="round" stroke="var(--river)">
          <path d={ground.rivers} strokeWidth={lines.river} />
          <path d={ground.land} strokeWidth={lines.coast} />
        </g>
        <path
          d={ground.provinces}
          stroke="var(--province-line)"
          strokeWidth={lines.province}
          strokeLinecap="round"
        />
        <g stroke="var(--border)" strokeWidth={lines.border}>
          <path d={ground.borders} strokeLinecap="round" />
          <g strokeDasharray={`${3 * lines.border} ${2 * lines.border}`}>
            <path d={ground.unsettled} />
            <path d={ground.claims} opacity={0.7} />
          </g>
        </g>
      </g>
      {plants.some(({ softness }) => softness > 0) && <HaloMask id={mask} />}
      {plants.map((plant) => (
        <Halo key={plant.id} plant={plant} mask={mask} />
      ))}
      {rest.map((plant) => (
        <Leader key={plant.id} plant={plant} weight={weight} />
      ))}
      {rest.map((plant) => (
        <Mark key={plant.id} plant={plant} weight={weight} />
      ))}
      {chosen && (
        <>
          <Leader plant={chosen} weight={weight} />
          <Mark plant={chosen} weight={weight} />
        </>
      )}
    </svg>
  );
}

/** Full in the middle, nothing at the edge. */
function HaloMask({ id }: { readonly id: string }) {
  return (
    <mask id={id} maskContentUnits="objectBoundingBox">
      <radialGradient id={`${id}-fade`}>
        <stop offset="0.45" stopColor="white" />
        <stop offset="1" stopColor="black" />
      </radialGradient>
      <rect width="1" height="1" fill={`url(#${id}-fade)`} />
    </mask>
  );
}

/** Widths of the ground's lines at a zoom, px, as `basemap/ground.ts` has them. */
function lineWidths(zoom: number, weight: number) {
  const at = (...stops: readonly (readonly [zoom: number, px: number])[]) =>
    between(stops, zoom) * weight;
  return {
    river: at([3, 0.6], [6, 1.1], [9, 2]),
    coast: at([3, 0.5], [9, 1]),
    province: at([3, 0.5], [6, 0.9], [10, 1.4]),
    border: at([2, 0.6], [5, 1.2], [10, 2]),
  };
}

/** Straight between the stops, level beyond the first and the last. */
function between(stops: readonly (readonly [at: number, value: number])[], at: number): number {
  const next = stops.findIndex(([stop]) => stop >= at);
  const [to, from] = [stops[next], stops[next - 1]];
  if (!to) return stops.at(-1)?.[1] ?? 0;
  if (!from) return to[1];
  return from[1] + ((to[1] - from[1]) * (at - from[0])) / (to[0] - from[0]);
}
