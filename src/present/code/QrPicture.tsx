/** A QR code of a text, dark on white in every theme: many readers take nothing else. */
import { useMemo } from 'react';
import styles from './SceneCode.module.css';
import { pathOf, qrOf } from './qr.ts';

/** Modules left white around the code, as ISO/IEC 18004 asks for. */
const quiet = 4;

/** @param label what it is, for who does not see it */
export function QrPicture({
  code,
  label,
}: {
  code: NonNullable<ReturnType<typeof qrOf>>;
  label: string;
}) {
  const path = useMemo(() => pathOf(code), [code]);
  const side = code.size + 2 * quiet;
  return (
    <svg
      className={styles.picture}
      viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect x={-quiet} y={-quiet} width={side} height={side} fill="white" />
      <path d={path} fill="black" />
    </svg>
  );
}
