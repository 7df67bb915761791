/**
 * The map of a view as a still picture, drawn without WebGL: a slide's map made small. It says
 * nothing to screen readers; whoever shows it has the words.
 */
import { memo, useMemo } from 'react';
import { useSearch } from '../../state/search/search.ts';
import type { Framing, ViewState } from '../../state/store.ts';
import { useView } from '../../state/ViewContext.tsx';
import { stillOf } from './geometry.ts';
import { groundOf } from './ground.ts';
import { StillPicture } from './StillPicture.tsx';

interface Props {
  readonly view: ViewState;
  /** null: all that the view shows is in sight */
  readonly framing: Framing | null;
  /** CSS pixels */
  readonly width: number;
  readonly height: number;
}

/** What is drawn is that of a window so wide, in px, made smaller. */
const fullWidth = 1440;
/** Of a slide, the shares of its height that title and timeline mostly cover. */
const covered = { top: 0.18, bottom: 0.18 } as const;

export const StillMap = memo(function StillMap({ view, framing, width, height }: Props) {
  const { chronicle } = useView();
  const { index } = useSearch(chronicle, view.q !== '');
  const shrink = width / fullWidth;
  const ratio = height / width;
  const { still, ground } = useMemo(() => {
    const size = { width: fullWidth, height: fullWidth * ratio };
    const insets = {
      top: covered.top * size.height,
      right: 0,
      bottom: covered.bottom * size.height,
      left: 0,
    };
    const matches = view.q === '' ? null : (index?.matchingSites(view.q) ?? null);
    const still = stillOf({ chronicle, view, matches, framing, size, insets, factor: 1 });
    return { still, ground: groundOf(still.frame, Math.min(1.5, 0.4 / shrink)) };
  }, [chronicle, view, framing, index, ratio, shrink]);

  return <StillPicture still={still} ground={ground} width={width} height={height} />;
});
