/** A scene as it can be shown: its texts in one language with their figures worked out, its view resolved. */
import type { Source } from '../../dataset/schema.ts';
import type { CameraOrder, TableBy, ViewState } from '../../state/store.ts';
import type { ScenePart } from './schema.ts';

/** A piece of text: words, a citation by its number from 1, or a figure that does not resolve. */
export type Piece = string | { readonly cite: number } | { readonly missing: string };

export interface ToldText {
  readonly pieces: readonly Piece[];
  /** set where the text is in another language than asked for, BCP 47 */
  readonly lang: string | null;
}

export interface ToldScene {
  readonly id: string;
  /** from 1 */
  readonly number: number;
  readonly title: ToldText;
  /** null where there is none, as for `notes` */
  readonly caption: ToldText | null;
  readonly notes: ToldText | null;
  readonly view: ViewState;
  readonly camera: CameraOrder;
  readonly shows: ReadonlySet<ScenePart>;
  readonly by: TableBy;
  /** the cited sources; `[1]` in a text is the first. One that the dataset lacks is null */
  readonly sources: readonly (Source | null)[];
}

/** What stands for a figure that does not resolve. */
export const missingMark = '—';

/** A text in plain characters, citations left out. */
export const plainText = ({ pieces }: ToldText): string =>
  pieces
    .map((piece) => (typeof piece === 'string' ? piece : 'missing' in piece ? missingMark : ''))
    .join('');
