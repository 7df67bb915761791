/** Lists and counts in English sentences. */
const list = (items: readonly string[], word: string) =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${word} ${items[items.length - 1]}`;

/** "a, b and c" */
export const allOf = (items: readonly string[]) => list(items, 'and');
/** "a, b or c" */
export const anyOf = (items: readonly string[]) => list(items, 'or');

export const counted = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`;

export const plants = (count: number) => counted(count, 'plant', 'plants');
