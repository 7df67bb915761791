/** All scenes at a glance, to jump to one. */
import type { SlideParts } from '../parts.ts';
import { perform } from '../play/playStore.ts';
import { plainText } from '../briefing/told.ts';
import { useTalk } from '../talk/TalkContext.tsx';

export function Overview({ Still }: Pick<SlideParts, 'Still'>) {
  const { scenes } = useTalk();
  return (
    <ol>
      {scenes.map(({ id, number, title, view, camera }) => (
        <li key={id}>
          <button type="button" onClick={() => perform({ kind: 'go', scene: number })}>
            <Still
              view={view}
              framing={camera.kind === 'framed' ? camera.framing : null}
              width={320}
              height={180}
            />
            {plainText(title)}
          </button>
        </li>
      ))}
    </ol>
  );
}
