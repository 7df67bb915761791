/** The figures by name. */
import type { FigureFunction } from './call.ts';
import { parts, stated } from './statements.ts';
import { amount, plants, share } from './sums.ts';
import { date, slippage, year } from './times.ts';

/** The month up to which the research reaches. */
const updated: FigureFunction = {
  usage: 'updated()',
  fewest: 0,
  most: 0,
  run({ chronicle }) {
    const day = chronicle.dataset.meta.updated;
    const month = day.slice(0, 7);
    const last = new Date(
      Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0),
    ).getUTCDate();
    return { kind: 'date', when: { from: `${month}-01`, to: `${month}-${last}` } };
  },
};

export const figureFunctions: ReadonlyMap<string, FigureFunction> = new Map(
  Object.entries({
    announced: amount('announced'),
    operating: amount('operating'),
    pending: amount('pending'),
    lapsed: amount('lapsed'),
    plants,
    share,
    slippage,
    date,
    year,
    stated,
    parts,
    updated,
  }),
);
