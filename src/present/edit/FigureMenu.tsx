/** Figures and citations for a text, each as it reads in the scene that is open. */
import {
  Button as AriaButton,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
} from 'react-aria-components';
import type { Lang } from '../../i18n/lang.ts';
import { siteName } from '../../i18n/siteName.ts';
import type { Scene } from '../briefing/schema.ts';
import { tellScene } from '../briefing/tell.ts';
import { plainText } from '../briefing/told.ts';
import type { Scope } from './acts.ts';
import styles from './FigureMenu.module.css';

interface Props {
  readonly scope: Scope;
  readonly scene: Scene;
  /** of the text that the figure goes into */
  readonly lang: Lang;
  readonly label: string;
  onInsert(text: string): void;
}

const ofView = ['announced', 'operating', 'lapsed'] as const;
const ofPlant = ['announced', 'operating', 'lapsed', 'slippage'] as const;

interface Item {
  /** what is inserted */
  readonly id: string;
  readonly name: string;
  /** how it reads */
  readonly told: string;
}

export function FigureMenu({ scope, scene, lang, label, onInsert }: Props) {
  const { m } = scope;
  return (
    <MenuTrigger>
      <AriaButton className={`${styles.button}`} aria-label={label}>
        {m.figures.insert}
      </AriaButton>
      <Popover className={`${styles.popover}`} placement="bottom end">
        <Items scope={scope} scene={scene} lang={lang} onInsert={onInsert} />
      </Popover>
    </MenuTrigger>
  );
}

/** Worked out once the menu is open. */
function Items({ scope, scene, lang, onInsert }: Omit<Props, 'label'>) {
  const { m, chronicle } = scope;
  const read = (expression: string) =>
    plainText(tellScene({ ...scene, title: { [lang]: expression } }, 1, chronicle, lang).title);
  const figures = (names: readonly (keyof typeof m.figures.names)[], of: string): Item[] =>
    names.map((name) => {
      const id = `{${name}(${of})}`;
      return { id, name: m.figures.names[name], told: read(id) };
    });
  const site = scene.site === undefined ? undefined : chronicle.sites.get(scene.site);
  const plant = site && siteName(site, chronicle.companies, scope.lang);
  const sources = (scene.cites ?? []).map(({ source }, at): Item => {
    const found = chronicle.sources.get(source);
    return {
      id: `[${at + 1}]`,
      name: found ? `${found.publisher}: ${found.title}` : m.scene.unknownSource(source),
      told: `[${at + 1}]`,
    };
  });
  const sections = [
    { title: m.figures.ofView, items: figures(ofView, 'view') },
    ...(site && plant
      ? [{ title: `${plant.company} · ${plant.place}`, items: figures(ofPlant, site.id) }]
      : []),
    ...(sources.length > 0 ? [{ title: m.figures.sources, items: sources }] : []),
  ];
  return (
    <Menu
      className={`${styles.menu}`}
      aria-label={m.figures.label}
      onAction={(key) => onInsert(String(key))}
    >
      {sections.map(({ title, items }) => (
        <MenuSection key={title} className={`${styles.section}`}>
          <Header className={styles.header}>{title}</Header>
          {items.map(({ id, name, told }) => (
            <MenuItem key={id} id={id} className={`${styles.item}`} textValue={name}>
              <span>{name}</span>
              <span className={styles.told}>{told}</span>
            </MenuItem>
          ))}
        </MenuSection>
      ))}
    </Menu>
  );
}
