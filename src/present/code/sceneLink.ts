/** The link of a scene for the audience. Whoever opens it needs nothing but the page. */
import { writeAddress, type AddressState } from '../../state/address.ts';
import { noFilters } from '../../state/filters.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ToldScene } from '../briefing/told.ts';

/** A view of which nothing is said. The theme is for each reader to choose. */
const plain: Omit<AddressState, 'lang'> = {
  ...noFilters,
  site: null,
  asOf: null,
  hindsight: true,
  pins: [],
  show: 'map',
  by: 'plant',
  sort: null,
  color: 'status',
  places: 'parted',
  joining: true,
  camera: null,
  presenting: false,
  briefing: null,
  scene: 1,
  theme: 'system',
};

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
  if (!isOwn) return `${page}${writeAddress({ ...plain, presenting: true, scene: number, lang })}`;
  const framing = camera.kind === 'framed' ? camera.framing : null;
  const near = framing && { ...framing, zoom: Math.max(0, framing.zoom + phoneZoom) };
  return `${page}${writeAddress({ ...plain, ...view, camera: near, lang })}`;
}
