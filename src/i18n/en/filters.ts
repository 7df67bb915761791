/** Words of the filters: more filters, chips, undo. */
import type { CapacityWords } from './headline.ts';
import { plants } from './lists.ts';

const capacityRange = ({ from, to, below }: CapacityWords) => {
  if (to === null) return `${from} or more`;
  if (from === null) return below ? `under ${to}` : `up to ${to}`;
  return from === to ? from : `${from} to ${below ? `under ${to}` : to}`;
};

export const filters = {
  more: 'More filters',
  /** how many filters inside are on */
  on: (count: number) => `${count} on`,
  company: {
    find: 'Find a company or group',
    none: 'No company here is called that.',
  },
  roles: {
    title: 'Company as',
    help: 'Counts a plant under a company only in these roles.',
  },
  province: {
    title: 'Province',
    showAll: (count: number) => `Show all ${count} provinces`,
    showFewer: 'Show fewer',
    none: 'No province has a plant in this view.',
  },
  kind: 'Kind',
  capacity: {
    title: 'Announced capacity',
    from: 'From',
    to: 'to',
    fromLabel: 'Announced capacity from, cars a year',
    toLabel: 'Announced capacity to, cars a year',
    open: 'any',
    bin: (range: string, count: number) => `${range}: ${plants(count)}`,
    help: 'Cars a year. Plants without a stated capacity are in no range.',
    invalid: 'Write a number such as 200,000 or 200k.',
    range: capacityRange,
  },
  announced: {
    from: 'From',
    to: 'to',
    any: 'any year',
    since: (year: number) => `announced since ${year}`,
    by: (year: number) => `announced by ${year}`,
    within: (from: number, to: number) =>
      from === to ? `announced in ${from}` : `announced ${from}–${to}`,
  },
  traits: {
    title: 'What sources say',
    disputed: 'Only plants whose sources differ',
    'not-stated': 'Only plants without a stated capacity',
  },
  plants,
  chips: {
    label: 'Filters that are on',
    remove: (name: string) => `Remove filter: ${name}`,
    clearAll: 'Clear all',
    undo: 'Undo',
    redo: 'Redo',
    undoTitle: 'Undo the last filter or pin (Ctrl Z, ⌘ Z)',
    redoTitle: 'Redo it (Ctrl Shift Z, ⇧ ⌘ Z)',
    as: (role: string) => `as ${role}`,
    words: (q: string) => `“${q}”`,
    source: (publisher: string, title: string) => `${publisher}: ${title}`,
    capacity: (range: string) => `${range} cars a year`,
    traits: { disputed: 'sources differ', 'not-stated': 'capacity not stated' },
  },
};
