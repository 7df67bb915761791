/**
 * The one store, in slices. The map and the panels change it and follow it; they never call each
 * other. Where each key is kept (address, storage, memory) stands in `keys.ts`.
 */
import { create } from 'zustand';
import { subscribeWithSelector } from 'zustand/middleware';
import type { Lang } from '../i18n/lang.ts';
import type { Dropped } from './dropped.ts';
import { noFilters, type Filters } from './filters.ts';
import {
  back,
  forth,
  isSame,
  remembered,
  undoableOf,
  type Undoable,
  type UndoHistory,
} from './undo.ts';

/** WGS-84 degrees and MapLibre zoom (512 px tiles). */
export interface Camera {
  readonly lat: number;
  readonly lon: number;
  readonly zoom: number;
}

/**
 * Where the map shall go: all that the view shows, a site, a place, or a place framed alike on every
 * screen. Each order is a new object; the map carries out the newest. `flies` asks for a flight.
 */
export type CameraOrder =
  | { readonly kind: 'shown'; readonly flies?: true }
  | { readonly kind: 'site'; readonly site: string }
  | { readonly kind: 'to'; readonly camera: Camera }
  | { readonly kind: 'framed'; readonly framing: Framing; readonly flies?: true };

/**
 * A place as any screen can frame it: what lies in the middle of the part of the map that no panel
 * covers, at the zoom that such a part of 1440 × 900 CSS pixels would have.
 */
export type Framing = Camera;

/** Screen space covered by panels, CSS pixels from each edge of the map's element. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export type Theme = 'light' | 'dark' | 'system';

/** What the main area shows. */
export type Stage = 'map' | 'table' | 'compare';

/** What a row of the table stands for. */
export type TableBy = 'plant' | 'company' | 'province';

export const tableColumns = [
  'name',
  'plants',
  'announced',
  'operating',
  'lapsed',
  'planned',
  'actual',
  'slippage',
  'sources',
  'disputes',
] as const;
export type TableColumn = (typeof tableColumns)[number];

export interface TableSort {
  readonly column: TableColumn;
  readonly descending: boolean;
}

/** At most so many plants stand side by side. */
export const mostPins = 4;

/** What stands over the page, one at a time. */
export type DialogName = 'about' | 'basemap' | 'filters' | 'findings' | 'keys' | 'palette';

/** Something the reader should know, said once and dismissable; the words come from the messages. */
export type Notice =
  | { readonly kind: 'link-dropped'; readonly dropped: Dropped }
  | { readonly kind: 'basemap-missing'; readonly reason: string }
  | { readonly kind: 'basemap-refused'; readonly host: string; readonly reason: string }
  /** a basemap that the reader or the page's settings name wants hosts that nobody allowed yet */
  | { readonly kind: 'basemap-asks'; readonly hosts: readonly string[] }
  | { readonly kind: 'settings-faulty' }
  | { readonly kind: 'briefing-missing'; readonly reason: 'unreachable' | 'unusable' | 'unknown' }
  | { readonly kind: 'no-webgl' };

/** What makes two notices the same notice. */
export const noticeId = (notice: Notice): string =>
  notice.kind === 'link-dropped'
    ? `${notice.kind}:${notice.dropped.parameter}:${notice.dropped.value}`
    : notice.kind;

export interface StandpointSlice {
  /** id of the chosen site */
  site: string | null;
  /** calendar year looked at, its end; null for the newest, the day up to which the data reaches */
  asOf: number | null;
  hindsight: boolean;
  choose(site: string | null): void;
  setAsOf(year: number | null): void;
  setHindsight(on: boolean): void;
}

export interface FilterSlice extends Filters {
  /** ids of the plants set side by side, at most `mostPins`, in the order in which they were pinned */
  pins: readonly string[];
  /** true while a drag goes on: the change belongs to the one before it, for undo and history */
  amending: boolean;
  past: UndoHistory['past'];
  future: UndoHistory['future'];
  /**
   * Changes some filters and leaves the others.
   * @param amend true for every step of a drag but its first
   */
  narrow(patch: Partial<Filters>, amend?: boolean): void;
  clearFilters(): void;
  /** does nothing where the plant is pinned already or `mostPins` are */
  pin(site: string): void;
  unpin(site: string): void;
  unpinAll(): void;
  /** takes back the last change of filters or pins */
  undo(): void;
  redo(): void;
}

export interface StageSlice {
  show: Stage;
  by: TableBy;
  /** null: the order that belongs to what a row stands for */
  sort: TableSort | null;
  setShow(show: Stage): void;
  setTable(table: Partial<Pick<StageSlice, 'by' | 'sort'>>): void;
}

/** How the map draws. */
export interface MapLookSlice {
  color: 'status' | 'company';
  /** circles moved apart, or where the plants truly lie */
  places: 'parted' | 'true';
  /** near plants drawn as one from about 200 in view */
  joining: boolean;
  setMapLook(look: Partial<Pick<MapLookSlice, 'color' | 'places' | 'joining'>>): void;
}

export interface CameraSlice {
  /** where the map is; null until it has said so */
  camera: Camera | null;
  /** the same place, as another screen can frame it */
  framing: Framing | null;
  cameraOrder: CameraOrder;
  /** where the next scene will order it, so that the ground there can be fetched; null: unknown */
  nextOrder: CameraOrder | null;
  insets: Insets;
  orderCamera(order: CameraOrder): void;
  setNextOrder(order: CameraOrder | null): void;
  /** true once the reader has moved the map by hand since the last order: then the address keeps it */
  cameraMoved: boolean;
  /** for the map alone: tells where it has come to rest, and whether the reader or an order moved it */
  reportCamera(camera: Camera, framing: Framing, origin: 'reader' | 'order'): void;
  /** does nothing where they are the same, so that whoever measures need not compare */
  setInsets(insets: Insets): void;
}

/** Presenting: a briefing scene by scene, in place of the reading room. See `talk.ts`. */
export interface TalkSlice {
  presenting: boolean;
  /** id of one of the reader's own briefings; null for the shipped one */
  briefing: string | null;
  /** number of the scene shown, or shown last, from 1 */
  scene: number;
  /** the presenter has left the slide for the reading room, and is still presenting */
  aside: boolean;
  /** what was on screen before presenting, to come back to; null while not presenting */
  before: { readonly view: ViewState; readonly camera: Camera | null } | null;
  setScene(scene: number): void;
  setAside(aside: boolean): void;
  /** the briefings of the reader's own are open beside the map */
  editing: boolean;
  setEditing(on: boolean): void;
}

export interface PointerSlice {
  hovered: string | null;
  hover(site: string | null): void;
}

export interface PreferenceSlice {
  lang: Lang;
  theme: Theme;
  /** address of a style or PMTiles archive that replaces the embedded basemap; null for that one */
  basemap: string | null;
  /** hosts that the reader has allowed the page to contact, as `URL.host` has them */
  hosts: readonly string[];
  /** the line for first visits has been read */
  hintSeen: boolean;
  /** single letters and signs are commands; some readers need them off (WCAG 2.1.4) */
  shortcuts: boolean;
  setBasemap(url: string | null): void;
  allowHost(host: string): void;
  forgetHost(host: string): void;
  dismissHint(): void;
  setShortcuts(on: boolean): void;
  setLang(lang: Lang): void;
  setTheme(theme: Theme): void;
}

export interface NoticeSlice {
  notices: readonly Notice[];
  notify(notice: Notice): void;
  dismiss(notice: Notice): void;
}

export interface DialogSlice {
  dialog: DialogName | null;
  openDialog(dialog: DialogName | null): void;
}

export type State = StandpointSlice &
  FilterSlice &
  StageSlice &
  MapLookSlice &
  DialogSlice &
  CameraSlice &
  PointerSlice &
  PreferenceSlice &
  NoticeSlice &
  TalkSlice;

/** All that a view of the data is made of: what a scene sets, and what presenting gives back. */
export type ViewState = Filters &
  Pick<State, 'site' | 'asOf' | 'hindsight' | 'pins' | 'show' | 'color' | 'places' | 'joining'>;

const without = (notices: readonly Notice[], gone: Notice) =>
  notices.filter((notice) => noticeId(notice) !== noticeId(gone));

const isSameInsets = (a: Insets, b: Insets): boolean =>
  a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;

/** A change of filters or pins, remembered for undo; none where nothing changes. */
function changed(state: State, patch: Partial<Undoable>, amend = false): Partial<State> {
  const before = undoableOf(state);
  const after = { ...before, ...patch };
  if (isSame(before, after)) return {};
  return { ...after, amending: amend, ...(amend ? {} : remembered(state, before)) };
}

export const createStore = () =>
  create<State>()(
    subscribeWithSelector((set) => ({
      site: null,
      asOf: null,
      hindsight: true,
      choose: (site) => set({ site, amending: false }),
      setAsOf: (asOf) => set({ asOf }),
      setHindsight: (hindsight) => set({ hindsight }),

      ...noFilters,
      pins: [],
      amending: false,
      past: [],
      future: [],
      narrow: (patch, amend = false) => set((state) => changed(state, patch, amend)),
      clearFilters: () => set((state) => changed(state, noFilters)),
      pin: (site) =>
        set((state) =>
          state.pins.length >= mostPins || state.pins.includes(site)
            ? state
            : changed(state, { pins: [...state.pins, site] }),
        ),
      unpin: (site) =>
        set((state) => changed(state, { pins: state.pins.filter((id) => id !== site) })),
      unpinAll: () => set((state) => changed(state, { pins: [] })),
      undo: () => set((state) => ({ ...back(state), amending: false })),
      redo: () => set((state) => ({ ...forth(state), amending: false })),

      show: 'map',
      by: 'plant',
      sort: null,
      setShow: (show) => set({ show, amending: false }),
      setTable: (table) => set(table),

      color: 'status',
      places: 'parted',
      joining: true,
      setMapLook: (look) => set(look),

      dialog: null,
      openDialog: (dialog) => set({ dialog }),

      camera: null,
      framing: null,
      cameraOrder: { kind: 'shown' },
      insets: { top: 0, right: 0, bottom: 0, left: 0 },
      nextOrder: null,
      orderCamera: (cameraOrder) => set({ cameraOrder }),
      setNextOrder: (nextOrder) => set({ nextOrder }),
      cameraMoved: false,
      reportCamera: (camera, framing, origin) =>
        set((state) => ({
          camera,
          framing,
          // A place that a link named is the reader's own too.
          cameraMoved: origin === 'reader' || state.cameraOrder.kind === 'to',
        })),
      setInsets: (insets) =>
        set((state) => (isSameInsets(insets, state.insets) ? state : { insets })),

      presenting: false,
      briefing: null,
      scene: 1,
      aside: false,
      before: null,
      setScene: (scene) => set({ scene }),
      setAside: (aside) => set({ aside }),
      editing: false,
      setEditing: (editing) => set({ editing }),

      hovered: null,
      hover: (hovered) => set({ hovered }),

      lang: 'en',
      theme: 'system',
      basemap: null,
      hosts: [],
      hintSeen: false,
      shortcuts: true,
      setBasemap: (basemap) => set({ basemap }),
      allowHost: (host) =>
        set(({ hosts }) => (hosts.includes(host) ? {} : { hosts: [...hosts, host] })),
      forgetHost: (host) =>
        set(({ hosts }) => ({ hosts: hosts.filter((other) => other !== host) })),
      dismissHint: () => set({ hintSeen: true }),
      setShortcuts: (shortcuts) => set({ shortcuts }),
      setLang: (lang) => set({ lang }),
      setTheme: (theme) => set({ theme }),

      notices: [],
      notify: (notice) =>
        set((state) => ({ notices: [...without(state.notices, notice), notice] })),
      dismiss: (notice) => set((state) => ({ notices: without(state.notices, notice) })),
    })),
  );

export type Store = ReturnType<typeof createStore>;

/** The page's store. Tests make their own with `createStore`, or reset this one. */
export const useStore = createStore();
