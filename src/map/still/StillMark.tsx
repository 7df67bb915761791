/** A plant in a still picture, drawn as the shaders of `plants/shaders.ts` draw it. */
import { memo } from 'react';
import { joinedRim } from '../scale.ts';
import type { StillPlant } from './geometry.ts';
import { crossPath, dashOf, hatchPath, questionPath } from './strokes.ts';

interface Props {
  readonly plant: StillPlant;
  /** how many times heavier than in a window 1440 px wide lines are drawn */
  readonly weight: number;
}

/** A ring's line, px. */
const ringWidth = 1.4;

/** A light gap inside the ring keeps ring and full disc apart. */
const gapOf = (ring: number, weight: number) => Math.min(1.6 * weight, 0.14 * ring);

/** The hairline from where a plant truly lies to its circle; nothing where it stands in place. */
export function Leader({ plant: { x, y, trueX, trueY, colour, isChosen, style }, weight }: Props) {
  const length = Math.hypot(x - trueX, y - trueY);
  const share = Math.min(1, Math.max(0, (length - 1.5) / 2.5));
  if (share === 0 || style === 'joined') return null;
  const heavy = isChosen ? 1.4 * weight : weight;
  return (
    <g
      style={{ color: isChosen ? 'var(--ink)' : `var(${colour})` }}
      opacity={share * (isChosen ? 0.9 : 0.42)}
    >
      <line x1={trueX} y1={trueY} x2={x} y2={y} stroke="currentColor" strokeWidth={0.76 * heavy} />
      <circle cx={trueX} cy={trueY} r={1.5 * heavy} fill="currentColor" />
    </g>
  );
}

/** A soft area where one has zoomed past what is known of a place. */
export function Halo({ plant, mask }: { readonly plant: StillPlant; readonly mask: string }) {
  const { trueX, trueY, reach, softness, colour, style } = plant;
  if (softness === 0) return null;
  const thin = Math.min(1, Math.max(0.3, 120 / reach)) * (style === 'halo' ? 0.75 : 1);
  return (
    <g mask={`url(#${mask})`} style={{ color: `var(${colour})` }}>
      <circle
        cx={trueX}
        cy={trueY}
        r={reach}
        fill="currentColor"
        opacity={0.15 * softness * thin}
      />
    </g>
  );
}

export const Mark = memo(function Mark({ plant, weight }: Props) {
  const { x, y, ring, colour, isChosen, style, softness } = plant;
  return (
    <g transform={`translate(${round(x)} ${round(y)})`} style={{ color: `var(${colour})` }}>
      {style === 'joined' ? (
        <Joined plant={plant} weight={weight} />
      ) : (
        style !== 'halo' && (
          <g opacity={1 - softness}>
            <Circle plant={plant} weight={weight} />
          </g>
        )
      )}
      {isChosen && (
        <circle
          r={round(ring + 4 * weight)}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={round(2 * weight)}
        />
      )}
    </g>
  );
});

function Circle({ plant: { ring, disc, style, status }, weight }: Props) {
  const isSquare = style === 'square';
  const isUnstated = style === 'unstated';
  const isLapsed = status === 'lapsed';
  const isDashed = (isLapsed || isUnstated) && !isSquare;
  const width = ringWidth * weight;
  const gap = gapOf(ring, weight);
  const inner = ring - width - gap;
  const edge = {
    // What will not be built is paper with a hint of colour; the rest is tinted ground.
    fill: isDashed
      ? 'color-mix(in srgb, currentColor 4%, var(--panel))'
      : 'color-mix(in srgb, currentColor 24%, var(--land))',
    fillOpacity: isDashed ? 0.83 : 0.68,
  };
  const line = { fill: 'none', stroke: 'currentColor', strokeWidth: round(width) };
  const half = round(ring - width / 2);
  return (
    <>
      {isSquare ? (
        <rect x={-ring} y={-ring} width={2 * ring} height={2 * ring} {...edge} />
      ) : (
        <circle r={round(ring)} {...edge} />
      )}
      {style === 'ring' && status === 'construction' && (
        <path
          d={hatchPath(ring - width, 4.2 * weight)}
          {...line}
          strokeWidth={1.1 * weight}
          opacity={0.5}
        />
      )}
      {disc > 0 && (
        <circle r={round(disc > inner ? inner : disc)} fill="currentColor" opacity={0.87} />
      )}
      {isSquare ? (
        <rect x={-half} y={-half} width={2 * half} height={2 * half} {...line} />
      ) : (
        <circle r={half} {...line} {...(isDashed && { strokeDasharray: dashOf(ring, weight) })} />
      )}
      {isUnstated && (
        <path
          d={questionPath(ring / 7)}
          {...line}
          strokeWidth={round(1.1 * (ring / 7))}
          strokeLinecap="round"
        />
      )}
      {isLapsed && <Cross ring={ring} weight={weight} isAside={isUnstated || isSquare} />}
    </>
  );
}

/** Where a question mark or a square fills the middle, the cross sits on the edge. */
function Cross({ ring, weight, isAside }: { ring: number; weight: number; isAside: boolean }) {
  const arm = isAside ? 1.9 * weight : Math.min(4.2 * weight, Math.max(2.2 * weight, 0.2 * ring));
  const d = crossPath(arm, isAside ? ring * 0.8 : 0);
  const line = { d, fill: 'none', strokeLinecap: 'round' } as const;
  return (
    <>
      {isAside && <path {...line} stroke="var(--land)" strokeWidth={3.4 * weight} />}
      <path {...line} stroke="currentColor" strokeWidth={round((isAside ? 1.4 : 1.5) * weight)} />
    </>
  );
}

/** Paper with a line around its ring, so that no single plant looks like it. */
function Joined({ plant: { ring, disc, joined }, weight }: Props) {
  const rim = joinedRim * weight;
  const line = { fill: 'none', stroke: 'currentColor' };
  return (
    <>
      <circle r={round(ring + rim)} fill="var(--panel)" fillOpacity={0.9} />
      {disc > 0 && <circle r={round(disc)} fill="currentColor" opacity={0.34} />}
      <circle r={round(ring - 0.7 * weight)} {...line} strokeWidth={ringWidth * weight} />
      <circle r={round(ring + rim - 0.5 * weight)} {...line} strokeWidth={weight} opacity={0.9} />
      {joined && (
        <text
          textAnchor="middle"
          dominantBaseline="central"
          fill="var(--ink)"
          fontSize={12 * weight}
          fontWeight={600}
        >
          {joined.plants}
        </text>
      )}
    </>
  );
}

const round = (px: number) => Math.round(px * 100) / 100;
