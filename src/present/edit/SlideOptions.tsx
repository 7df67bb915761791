/** What stands on the slide beside title and caption. */
import { Check } from '../../ui/Check.tsx';
import type { Briefing, Scene, ScenePart } from '../briefing/schema.ts';
import { updateScene } from '../library/change.ts';
import { useLibrary } from '../library/library.ts';
import type { Scope } from './acts.ts';
import styles from './SlideOptions.module.css';

const furniture = ['legend', 'timeline'] as const satisfies readonly ScenePart[];
const sides = ['plant', 'compare', 'chart'] as const satisfies readonly ScenePart[];

interface Props {
  readonly scope: Scope;
  readonly briefing: Briefing;
  readonly scene: Scene;
}

export function SlideOptions({ scope: { m }, briefing, scene }: Props) {
  const change = useLibrary((library) => library.change);
  const shows: readonly ScenePart[] = scene.shows ?? furniture;
  const side = sides.find((part) => shows.includes(part)) ?? 'none';
  const set = (parts: readonly ScenePart[]) =>
    change(briefing.id, (present) => updateScene(present, scene.id, { shows: [...parts] }));
  const can = {
    plant: scene.site !== undefined,
    compare: (scene.pins?.length ?? 0) >= 2,
    chart: true,
  };
  return (
    <div className={styles.options}>
      <div className={styles.checks} role="group" aria-label={m.scene.furniture}>
        {furniture.map((part) => (
          <Check
            key={part}
            className={styles.check}
            isSelected={shows.includes(part)}
            onChange={(on) =>
              set([
                ...furniture.filter((one) => (one === part ? on : shows.includes(one))),
                ...sides.filter((one) => one === side),
              ])
            }
          >
            {m.scene.parts[part]}
          </Check>
        ))}
      </div>
      <label className={styles.side}>
        <span>{m.scene.side}</span>
        <select
          value={side}
          onChange={({ target }) =>
            set([
              ...furniture.filter((part) => shows.includes(part)),
              ...sides.filter((part) => part === target.value),
            ])
          }
        >
          <option value="none">{m.scene.sides.none}</option>
          {sides.map((part) => (
            <option key={part} value={part} disabled={!can[part] && part !== side}>
              {m.scene.sides[part]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
