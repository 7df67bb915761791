/**
 * The one store, in slices. The map and the panels change it and follow it; they never call each
 * other. Where each key is kept (address, storage, memory) stands in `keys.ts`.
 */
import { create } from 'zustand';
import { subscribeWithSelector } from 'zustand/middleware';
import type { StatusGroup } from '../chronicle/types.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Dropped } from './dropped.ts';

/** WGS-84 degrees and MapLibre zoom (512 px tiles). */
export interface Camera {
  readonly lat: number;
  readonly lon: number;
  readonly zoom: number;
}

/** Where the map shall go. Each order is a new object; the map carries out the newest. */
export type CameraOrder =
  | { readonly kind: 'home' }
  | { readonly kind: 'fit'; readonly sites: readonly string[] }
  | { readonly kind: 'site'; readonly site: string }
  | { readonly kind: 'to'; readonly camera: Camera };

/** Screen space covered by panels, CSS pixels from each edge of the map's element. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export type Theme = 'light' | 'dark' | 'system';

/** Something the reader should know, said once and dismissable; the words come from the messages. */
export type Notice =
  | { readonly kind: 'link-dropped'; readonly dropped: Dropped }
  | { readonly kind: 'basemap-missing'; readonly reason: string }
  | { readonly kind: 'no-webgl' };

/** What makes two notices the same notice. */
export const noticeId = (notice: Notice): string =>
  notice.kind === 'link-dropped'
    ? `${notice.kind}:${notice.dropped.parameter}:${notice.dropped.value}`
    : notice.kind;

export interface ViewSlice {
  /** id of the chosen site */
  site: string | null;
  /** calendar year looked at, its end; null for the newest, the day up to which the data reaches */
  asOf: number | null;
  hindsight: boolean;
  /** company ids; empty means all */
  companies: readonly string[];
  /** status groups; empty means all */
  statuses: readonly StatusGroup[];
  choose(site: string | null): void;
  setAsOf(year: number | null): void;
  setHindsight(on: boolean): void;
  setCompanies(ids: readonly string[]): void;
  setStatuses(statuses: readonly StatusGroup[]): void;
  clearFilters(): void;
}

export interface CameraSlice {
  /** where the map is; null until it has said so */
  camera: Camera | null;
  cameraOrder: CameraOrder;
  insets: Insets;
  orderCamera(order: CameraOrder): void;
  /** true once the reader has moved the map by hand since the last order: then the address keeps it */
  cameraMoved: boolean;
  /** for the map alone: tells where it has come to rest, and whether the reader or an order moved it */
  reportCamera(camera: Camera, origin: 'reader' | 'order'): void;
  setInsets(insets: Insets): void;
}

export interface PointerSlice {
  hovered: string | null;
  hover(site: string | null): void;
}

export interface PreferenceSlice {
  lang: Lang;
  theme: Theme;
  setLang(lang: Lang): void;
  setTheme(theme: Theme): void;
}

export interface NoticeSlice {
  notices: readonly Notice[];
  notify(notice: Notice): void;
  dismiss(notice: Notice): void;
}

export type State = ViewSlice & CameraSlice & PointerSlice & PreferenceSlice & NoticeSlice;

const without = (notices: readonly Notice[], gone: Notice) =>
  notices.filter((notice) => noticeId(notice) !== noticeId(gone));

export const createStore = () =>
  create<State>()(
    subscribeWithSelector((set) => ({
      site: null,
      asOf: null,
      hindsight: true,
      companies: [],
      statuses: [],
      choose: (site) => set({ site }),
      setAsOf: (asOf) => set({ asOf }),
      setHindsight: (hindsight) => set({ hindsight }),
      setCompanies: (companies) => set({ companies }),
      setStatuses: (statuses) => set({ statuses }),
      clearFilters: () => set({ companies: [], statuses: [] }),

      camera: null,
      cameraOrder: { kind: 'home' },
      insets: { top: 0, right: 0, bottom: 0, left: 0 },
      orderCamera: (cameraOrder) => set({ cameraOrder }),
      cameraMoved: false,
      reportCamera: (camera, origin) =>
        set((state) => ({
          camera,
          // A place that a link named is the reader's own too.
          cameraMoved: origin === 'reader' || state.cameraOrder.kind === 'to',
        })),
      setInsets: (insets) => set({ insets }),

      hovered: null,
      hover: (hovered) => set({ hovered }),

      lang: 'en',
      theme: 'system',
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
