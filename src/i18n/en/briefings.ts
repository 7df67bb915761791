/** Words of the reader's own briefings: the column where scenes are saved, worded and put in order. */
import { counted } from './lists.ts';

const scenes = (count: number) => counted(count, 'scene', 'scenes');

export const briefings = {
  title: 'Briefings',
  close: 'Close',
  save: 'Save this view as a scene',
  /** where a scene goes that is saved now */
  saveInto: (briefing: string, number: number) => `It becomes scene ${number} of “${briefing}”.`,
  saveIntoNew: 'It begins a new briefing.',
  full: 'This briefing has 200 scenes, the most there can be. Begin another one.',
  present: 'Present',
  presentBriefing: (briefing: string) => `Present “${briefing}”`,
  choose: 'Briefing',
  ownGroup: 'Your own',
  shippedGroup: 'Comes with the page',
  untitled: 'Untitled',
  /** a name for a briefing that has none yet */
  usualName: 'My briefing',
  copyName: (briefing: string) => `${briefing} (copy)`,
  empty: {
    what: 'A briefing is a row of scenes that you show one after another in a meeting.',
    how: 'Set up the map as you want it seen, then save the view as a scene.',
    copy: (briefing: string) => `Begin with a copy of “${briefing}”`,
  },
  readOnly: 'This briefing comes with the page and cannot be changed here.',
  makeCopy: 'Make a copy of it to edit',
  acts: {
    label: 'The briefing',
    create: 'New',
    rename: 'Rename',
    duplicate: 'Duplicate',
    remove: 'Delete',
    import: 'Import',
    export: 'Export',
    undo: 'Undo',
    redo: 'Redo',
  },
  name: 'Name of the briefing',
  /** what has just been done */
  done: {
    saved: (number: number) => `Saved as scene ${number}.`,
    sceneDeleted: (title: string) => `Deleted: ${title}`,
    briefingDeleted: (title: string) => `Deleted the briefing “${title}”.`,
    lastSceneDeleted: (title: string) => `Deleted the briefing “${title}” with its last scene.`,
    moved: (title: string, number: number) => `${title}: now scene ${number}`,
    updated: (title: string) => `Took the present view over: ${title}`,
    imported: (title: string, count: number) => `Imported “${title}”, ${scenes(count)}.`,
    undone: 'Undone.',
    redone: 'Done again.',
    cited: (count: number) => `Cited ${counted(count, 'source', 'sources')}.`,
    nothingToCite: 'All of them are cited already.',
  },
  notKept:
    'Not kept by this browser: its storage is full or forbidden. Export the briefing, or it is gone once the page is closed.',
  damaged: {
    text: 'Some of the briefings kept here could not be read. A copy of what was found is kept.',
    save: 'Save the copy as a file',
    dismiss: 'Dismiss',
  },
  list: {
    title: (count: number) => `Scenes (${count})`,
    label: 'Scenes',
    hint: 'Drag a scene to another place, or press Alt ↑ and Alt ↓.',
    drag: (title: string) => `Move ${title}`,
  },
  scene: {
    heading: (number: number) => `Scene ${number}`,
    title: 'Title',
    caption: 'Caption',
    notes: 'Notes for the speaker',
    textLang: 'Language of the texts',
    lang: { en: 'English', zh: '中文' },
    preview: 'Reads:',
    shows: 'It shows',
    update: 'Take the present view over',
    duplicate: 'Duplicate',
    remove: 'Delete',
    sources: 'Sources',
    noSources: 'None cited yet. A statement on a slide should name its source.',
    cite: 'Cite the plant’s main sources',
    uncite: (source: string) => `Do not cite ${source}`,
    unciteShort: 'Remove',
    unknownSource: (id: string) => `${id} (not in this dataset)`,
    furniture: 'On the slide',
    parts: { legend: 'Legend', timeline: 'Timeline' },
    side: 'Beside the map',
    sides: {
      none: 'nothing',
      plant: 'the plant',
      compare: 'the comparison',
      chart: 'promised against built',
    },
  },
  figures: {
    insert: 'Insert a figure',
    insertInto: { title: 'Insert a figure into the title', caption: 'Insert a figure into the caption', notes: 'Insert a figure into the notes' }, // prettier-ignore
    label: 'Figures',
    ofView: 'Of what the scene shows',
    sources: 'Citations',
    names: {
      announced: 'Announced capacity',
      operating: 'Capacity in production',
      lapsed: 'Lapsed capacity',
      slippage: 'Slippage',
    },
  },
  /** what a scene shows, in few words */
  summary: {
    newest: 'the newest year',
    year: (year: number) => `end of ${year}`,
    asKnown: 'as known then',
    filters: (names: readonly string[]) => `only ${names.join(', ')}`,
    allPlants: 'all plants',
    plant: (name: string) => `${name} chosen`,
    pins: (count: number) => `${counted(count, 'plant', 'plants')} pinned`,
    place: 'a place of its own on the map',
    whole: 'the map as wide as it needs',
    byCompany: 'coloured by company',
    truePlaces: 'true places',
    apart: 'no joined circles',
    range: (from: string | null, to: string | null) =>
      from === null ? `up to ${to ?? ''}` : to === null ? `from ${from}` : from === to ? from : `${from} to ${to}`, // prettier-ignore
    capacity: (range: string) => `${range} cars a year`,
    announcedIn: (range: string) => `announced ${range}`,
    words: (q: string) => `“${q}”`,
    traits: { disputed: 'sources differ', 'not-stated': 'capacity not stated' },
    gone: (id: string) => `${id} (not in this dataset)`,
  },
  findings: {
    /** what does not resolve over the dataset at hand */
    title: (count: number) => `${counted(count, 'thing does', 'things do')} not resolve here`,
    otherDataset: (id: string) =>
      `This briefing was made on another dataset (${id}). What resolves here is shown.`,
    /** number and title of a scene */
    scene: (name: string) => `Scene ${name}`,
    whole: 'The file',
    told: (problem: string, remedy: string) => `${problem}. ${remedy}`,
    more: (count: number) => `and ${count} more`,
  },
  import: {
    drop: 'Drop the file here',
    failed: 'Not imported: the file holds no scene that can be used.',
    partly: 'Imported in part. What was left out or mended:',
    dismiss: 'Dismiss',
    refusals: {
      'too-large': 'Not imported: the file is larger than 2 MB. A briefing is far smaller; choose another file.',
      unreadable: 'Not imported: the browser could not read the file. Choose it again.',
    }, // prettier-ignore
  },
};
