/** The map as a still picture, drawn without WebGL. */
import type { Framing, ViewState } from '../../state/store.ts';

interface Props {
  readonly view: ViewState;
  /** null: all that the view shows is in sight */
  readonly framing: Framing | null;
  /** CSS pixels */
  readonly width: number;
  readonly height: number;
}

export function StillMap({ width, height }: Props) {
  return <svg width={width} height={height} />;
}
