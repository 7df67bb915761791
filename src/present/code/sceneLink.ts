/** The link of a scene for the audience. Whoever opens it needs nothing but the page. */
import { plainAddress, writeAddress } from '../../state/address.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ToldScene } from '../briefing/told.ts';

/** A framing is for a free part 1440 px wide, a phone has about 390: so many zoom levels less. */
const phoneZoom = Math.log2(390 / 1440);

/**
 * @param page address of the page, without query and fragment
 * @param isOwn the briefing is the presenter's own, and in no other browser: then the link leads to
 *   the view that the scene shows
 */
export function sceneLink(
  page: string,
  { number, view, camera }: Pick<ToldScene, 'number' | 'view' | 'camera'>,
  isOwn: boolean,
  lang: Lang,
): string {
  if (!isOwn)
    return `${page}${writeAddress({ ...plainAddress, presenting: true, scene: number, lang })}`;
  const framing = camera.kind === 'framed' ? camera.framing : null;
  const near = framing && { ...framing, zoom: Math.max(0, framing.zoom + phoneZoom) };
  return `${page}${writeAddress({ ...plainAddress, ...view, camera: near, lang })}`;
}
