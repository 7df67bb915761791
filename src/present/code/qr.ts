/** QR codes as shapes. */
import { correction, generate, type Bitmap2D } from 'lean-qr';

/** The code of a text at 15 % error correction or better; null where it is too long for any code. */
export function qrOf(text: string): Bitmap2D | null {
  try {
    return generate(text, { minCorrectionLevel: correction.M });
  } catch {
    return null;
  }
}

/** The dark modules as an SVG path, one unit a module, a run in a row as one box. */
export function pathOf(code: Pick<Bitmap2D, 'size' | 'get'>): string {
  let path = '';
  for (let y = 0; y < code.size; y += 1) {
    let from: number | null = null;
    for (let x = 0; x <= code.size; x += 1) {
      const isDark = x < code.size && code.get(x, y);
      if (isDark && from === null) from = x;
      if (isDark || from === null) continue;
      path += `M${from} ${y}h${x - from}v1H${from}z`;
      from = null;
    }
  }
  return path;
}
