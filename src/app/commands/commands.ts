/**
 * What the page can do from anywhere. One object a command: the keyboard, the sheet of keys and the
 * palette read the same list, so none of them can miss or misname one.
 */
import { togglePin } from '../../explore/compare/pins.ts';
import { yearPlayer } from '../../explore/year/player.ts';
import type { Messages } from '../../i18n/messages.ts';
import { filtersOn } from '../../state/filters.ts';
import type { State } from '../../state/store.ts';
import { present } from '../present.ts';

export type CommandId = keyof Messages['commands']['titles'];
export type CommandGroup = keyof Messages['commands']['groups'];

export interface Chord {
  /** `KeyboardEvent.key`, lower case */
  readonly key: string;
  /** Ctrl, on a Mac ⌘ */
  readonly mod?: boolean;
  readonly shift?: boolean;
}

export interface Command {
  readonly id: CommandId;
  readonly group: CommandGroup;
  /** none: the palette alone has it */
  readonly keys: readonly Chord[];
  /** false where it would do nothing, so that the key stays free for others */
  isOn?(state: State): boolean;
  run(state: State): void;
}

const focus = (selector: string) => {
  const element = document.querySelector(selector);
  if (element instanceof HTMLElement) element.focus();
};

/** The focus goes back to where the plant was chosen from, not to the page's top. */
function closePanel({ site, choose }: State): void {
  choose(null);
  if (site === null) return;
  const row = document.querySelector(`[data-key="${CSS.escape(site)}"]`);
  const target = row ?? document.querySelector('#plants');
  if (target instanceof HTMLElement) target.focus();
}

export const commands: readonly Command[] = [
  { id: 'search', group: 'find', keys: [{ key: '/' }], run: () => focus('#search') },
  {
    id: 'list',
    group: 'find',
    keys: [{ key: 'l' }],
    run: () => focus('#plants'),
  },
  {
    id: 'clear-filters',
    group: 'find',
    keys: [{ key: 'x' }],
    isOn: (state) => filtersOn(state).length > 0,
    run: ({ clearFilters }) => clearFilters(),
  },
  {
    id: 'undo',
    group: 'find',
    keys: [{ key: 'z', mod: true }],
    isOn: ({ past }) => past.length > 0,
    run: ({ undo }) => undo(),
  },
  {
    id: 'redo',
    group: 'find',
    keys: [
      { key: 'z', mod: true, shift: true },
      { key: 'y', mod: true },
    ],
    isOn: ({ future }) => future.length > 0,
    run: ({ redo }) => redo(),
  },

  {
    id: 'play',
    group: 'time',
    keys: [{ key: ' ' }],
    run: () => yearPlayer.toggle(),
  },
  { id: 'year-back', group: 'time', keys: [{ key: '[' }], run: () => yearPlayer.step(-1) },
  { id: 'year-on', group: 'time', keys: [{ key: ']' }], run: () => yearPlayer.step(1) },
  {
    id: 'hindsight',
    group: 'time',
    keys: [{ key: 'h' }],
    run: ({ hindsight, setHindsight }) => setHindsight(!hindsight),
  },

  {
    id: 'map',
    group: 'view',
    keys: [{ key: 'm' }],
    isOn: ({ show }) => show !== 'map',
    run: ({ setShow }) => setShow('map'),
  },
  {
    id: 'table',
    group: 'view',
    keys: [{ key: 't' }],
    run: ({ show, setShow }) => setShow(show === 'table' ? 'map' : 'table'),
  },
  {
    id: 'compare',
    group: 'view',
    keys: [{ key: 'c' }],
    run: ({ show, setShow }) => setShow(show === 'compare' ? 'map' : 'compare'),
  },
  {
    id: 'fit',
    group: 'view',
    keys: [{ key: '0' }],
    isOn: ({ show }) => show === 'map',
    run: ({ orderCamera }) => orderCamera({ kind: 'shown' }),
  },
  {
    id: 'colour-by-company',
    group: 'view',
    keys: [],
    isOn: ({ color }) => color === 'status',
    run: ({ setMapLook }) => setMapLook({ color: 'company' }),
  },
  {
    id: 'colour-by-status',
    group: 'view',
    keys: [],
    isOn: ({ color }) => color === 'company',
    run: ({ setMapLook }) => setMapLook({ color: 'status' }),
  },
  {
    id: 'true-places',
    group: 'view',
    keys: [],
    isOn: ({ places }) => places === 'parted',
    run: ({ setMapLook }) => setMapLook({ places: 'true' }),
  },
  {
    id: 'parted-places',
    group: 'view',
    keys: [],
    isOn: ({ places }) => places === 'true',
    run: ({ setMapLook }) => setMapLook({ places: 'parted' }),
  },
  {
    id: 'basemap',
    group: 'view',
    keys: [],
    run: ({ openDialog }) => openDialog('basemap'),
  },

  {
    id: 'pin',
    group: 'plant',
    keys: [{ key: 'p' }],
    isOn: ({ site }) => site !== null,
    run: ({ site }) => {
      if (site !== null) togglePin(site);
    },
  },
  {
    id: 'close-panel',
    group: 'plant',
    keys: [{ key: 'escape' }],
    isOn: ({ site }) => site !== null,
    run: closePanel,
  },
  {
    id: 'back-to-map',
    group: 'view',
    keys: [{ key: 'escape' }],
    isOn: ({ site, show }) => site === null && show !== 'map',
    run: ({ setShow }) => setShow('map'),
  },

  { id: 'present', group: 'present', keys: [{ key: 'f' }], run: () => present(null) },
  {
    id: 'present-on',
    group: 'present',
    keys: [{ key: 'f', shift: true }],
    isOn: ({ scene, briefing }) => scene > 1 || briefing !== null,
    run: ({ briefing, scene }) => present(briefing, scene),
  },
  {
    id: 'briefings',
    group: 'present',
    keys: [{ key: 'b' }],
    run: ({ editing, setEditing }) => setEditing(!editing),
  },

  {
    id: 'language',
    group: 'page',
    keys: [],
    run: ({ lang, setLang }) => setLang(lang === 'en' ? 'zh' : 'en'),
  },
  {
    id: 'light',
    group: 'page',
    keys: [],
    isOn: ({ theme }) => theme !== 'light',
    run: ({ setTheme }) => setTheme('light'),
  },
  {
    id: 'dark',
    group: 'page',
    keys: [],
    isOn: ({ theme }) => theme !== 'dark',
    run: ({ setTheme }) => setTheme('dark'),
  },
  {
    id: 'system',
    group: 'page',
    keys: [],
    isOn: ({ theme }) => theme !== 'system',
    run: ({ setTheme }) => setTheme('system'),
  },
  {
    id: 'about',
    group: 'page',
    keys: [],
    run: ({ openDialog }) => openDialog('about'),
  },
  {
    id: 'keys',
    group: 'page',
    keys: [{ key: '?' }],
    run: ({ openDialog }) => openDialog('keys'),
  },
  {
    id: 'palette',
    group: 'page',
    keys: [{ key: 'k', mod: true }],
    run: ({ openDialog }) => openDialog('palette'),
  },
];

/** Whether it would do something now. */
export const isOn = (command: Command, state: State): boolean => command.isOn?.(state) ?? true;
