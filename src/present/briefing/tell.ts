/** Scenes in words and views: what `told.ts` describes, worked out over a dataset. Pure. */
import type { Chronicle } from '../../chronicle/chronicle.ts';
import { langTag, type Lang } from '../../i18n/lang.ts';
import { groundOf, type Ground } from './figures/ground.ts';
import { resolveFigure } from './figures/resolve.ts';
import type { Scene, Wording } from './schema.ts';
import { segmentsOf, type Segment } from './segments.ts';
import type { Piece, ToldScene, ToldText } from './told.ts';
import { sceneParts, sceneView } from './view.ts';

/** What the texts of a scene are told from. */
interface Basis {
  readonly ground: Ground;
  /** how many citations the scene has */
  readonly cites: number;
}

/** A text with words in it; one of spaces alone counts as none. */
const isWritten = (text: string | undefined): text is string =>
  text !== undefined && text.trim() !== '';

/** A text in the language asked for, else in the one there is. */
function tellText(wording: Wording, lang: Lang, basis: Basis): ToldText {
  const own = wording[lang];
  if (isWritten(own)) return { pieces: piecesOf(own, lang, basis), lang: null };
  const other = lang === 'en' ? 'zh' : 'en';
  const text = wording[other];
  return isWritten(text)
    ? { pieces: piecesOf(text, other, basis), lang: langTag[other] }
    : { pieces: [], lang: null };
}

/** Neighbouring words make one piece. */
function piecesOf(text: string, lang: Lang, basis: Basis): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const segment of segmentsOf(text)) {
    const piece = pieceOf(segment, lang, basis);
    const last = pieces.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') pieces.splice(-1, 1, last + piece);
    else if (piece !== '') pieces.push(piece);
  }
  return pieces;
}

function pieceOf(segment: Segment, lang: Lang, { ground, cites }: Basis): Piece {
  switch (segment.kind) {
    case 'words':
      return segment.text;
    case 'cite': {
      const { number } = segment;
      return number >= 1 && number <= cites ? { cite: number } : { missing: `[${number}]` };
    }
    case 'figure': {
      const { source, closed } = segment;
      const resolved = closed ? resolveFigure(source, ground, lang) : null;
      return resolved?.ok ? resolved.text : { missing: `{${source}${closed ? '}' : ''}` };
    }
  }
}

/**
 * A scene over a dataset. What does not resolve is left out of the view and marked in the texts;
 * `checkBriefing` says what and why.
 */
export function tellScene(
  scene: Scene,
  number: number,
  chronicle: Chronicle,
  lang: Lang,
): ToldScene {
  const { camera, cites = [] } = scene;
  const { view } = sceneView(scene, chronicle);
  const basis = { ground: groundOf(chronicle, view), cites: cites.length };
  const told = (wording: Wording) => tellText(wording, lang, basis);
  return {
    id: scene.id,
    number,
    title: told(scene.title),
    caption: scene.caption ? told(scene.caption) : null,
    notes: scene.notes ? told(scene.notes) : null,
    view,
    camera: camera
      ? { kind: 'framed', framing: camera, flies: true }
      : { kind: 'shown', flies: true },
    shows: sceneParts(scene, view).shown,
    by: scene.by ?? 'company',
    sources: cites.map(({ source }) => chronicle.sources.get(source) ?? null),
  };
}
