/**
 * Going into a presentation and out of it. A scene sets the view as a reader would, but leaves no
 * trace in history and undo; leaving gives the reading room back as it was.
 */
import { filtersOf } from './filters.ts';
import type { CameraOrder, State, Store, ViewState } from './store.ts';

/** The view among a larger state. */
export const viewStateOf = (state: State): ViewState => ({
  ...filtersOf(state),
  site: state.site,
  asOf: state.asOf,
  hindsight: state.hindsight,
  pins: state.pins,
  show: state.show,
  color: state.color,
  places: state.places,
  joining: state.joining,
});

/** The screen shows a slide: the map holds still and is lettered for the last row of a room. */
export const isOnSlide = ({ presenting, aside }: State): boolean => presenting && !aside;

/** Starts to present, or goes on: at a scene from 1, of the briefing chosen (null: the shipped one). */
export function startTalk(store: Store, briefing: string | null, scene = 1): void {
  store.setState((state) => ({
    presenting: true,
    briefing,
    scene,
    aside: false,
    editing: false,
    dialog: null,
    hovered: null,
    amending: false,
    before: state.before ?? {
      view: viewStateOf(state),
      camera: state.cameraMoved ? state.camera : null,
    },
  }));
}

/** Shows what a scene shows. */
export function setSceneView(store: Store, view: ViewState, cameraOrder: CameraOrder): void {
  // At one stroke, so that nobody answers the change of filters with an order of his own.
  store.setState({ ...view, cameraOrder, cameraMoved: false, hovered: null, amending: false });
}

/**
 * Ends the presentation: back to what was on screen before it. Who came by a link straight into a
 * presentation goes on with what the last scene showed.
 */
export function endTalk(store: Store): void {
  store.setState(({ before }) => {
    const camera = before?.camera ?? null;
    return {
      presenting: false,
      aside: false,
      before: null,
      amending: false,
      ...before?.view,
      cameraOrder: camera ? { kind: 'to', camera } : { kind: 'shown' },
      cameraMoved: false,
    };
  });
}
