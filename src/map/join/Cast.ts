/**
 * Which rows are drawn: for each shown plant itself or the circle that it is joined in. What is
 * joined follows from the zoom step alone; how many of it are shown, and their sums, from the view.
 */
import type { SiteOutcome } from '../../chronicle/types.ts';
import type { JoinTree } from './tree.ts';

/** Sums over the shown car plants of a joined circle, in meta.capacityUnit. */
export interface JoinedSum {
  readonly plants: number;
  /** over those whose capacity is stated */
  readonly announced: number;
  readonly operating: number;
  /** part of `announced` */
  readonly lapsed: number;
  /** plants among `plants` whose capacity no source states: they add nothing to `announced` */
  readonly notStated: number;
}

export class Cast {
  /** the row that draws each site; -1 where the view leaves it out */
  readonly stands: Int32Array;
  /**
   * The row in whose place a row is drawn: mostly its own. The last one that the filters leave of a
   * joined circle is drawn as itself in that circle's place, so that nothing jumps when another comes.
   */
  readonly anchors: Int32Array;
  /** the rows that are drawn */
  live: Int32Array;
  readonly sums = new Map<number, JoinedSum>();
  /** the row that the chosen plant was taken out of; -1 where it stands by itself anyway */
  partedFrom = -1;
  readonly #counts: Int32Array;

  constructor({ siteCount, rowCount }: Pick<JoinTree, 'siteCount' | 'rowCount'>) {
    this.stands = new Int32Array(siteCount).fill(-1);
    this.anchors = Int32Array.from({ length: rowCount }, (_, row) => row);
    this.live = new Int32Array();
    this.#counts = new Int32Array(rowCount);
  }

  /**
   * @param outcomes by site; null where the view leaves one out
   * @param units by site, the row that stands for it at this zoom
   * @param chosen the site that is drawn by itself whatever it is joined in; -1 for none
   */
  recast(outcomes: readonly (SiteOutcome | null)[], units: Int32Array, chosen: number): void {
    const { stands, anchors } = this;
    const counts = this.#counts.fill(0);
    for (const row of this.live) anchors[row] = row;
    for (const [site, unit] of units.entries()) {
      if (outcomes[site] && site !== chosen) counts[unit] = (counts[unit] ?? 0) + 1;
    }
    const live: number[] = [];
    const isIn = new Set<number>();
    for (const [site, unit] of units.entries()) {
      if (!outcomes[site]) {
        stands[site] = -1;
        continue;
      }
      const isJoined = unit !== site && site !== chosen && (counts[unit] ?? 0) > 1;
      const row = isJoined ? unit : site;
      stands[site] = row;
      if (!isJoined) {
        live.push(row);
        anchors[row] = site !== chosen || (counts[unit] ?? 0) === 0 ? unit : row;
      } else if (!isIn.has(row)) {
        isIn.add(row);
        live.push(row);
      }
    }
    this.live = Int32Array.from(live);
    const home = chosen < 0 || !outcomes[chosen] ? -1 : (units[chosen] ?? -1);
    this.partedFrom = home !== chosen && home >= 0 && (counts[home] ?? 0) > 0 ? home : -1;
    this.#sum(outcomes);
  }

  #sum(outcomes: readonly (SiteOutcome | null)[]): void {
    const sums = new Map<number, { -readonly [Key in keyof JoinedSum]: number }>();
    for (const [site, row] of this.stands.entries()) {
      const outcome = outcomes[site];
      if (row < this.stands.length || !outcome) continue;
      const sum = sums.get(row) ?? {
        plants: 0,
        announced: 0,
        operating: 0,
        lapsed: 0,
        notStated: 0,
      };
      sums.set(row, sum);
      sum.plants += 1;
      sum.announced += outcome.announced ?? 0;
      sum.operating += outcome.operating;
      sum.lapsed += outcome.lapsed;
      if (outcome.announced === null) sum.notStated += 1;
    }
    this.sums.clear();
    for (const [row, sum] of sums) this.sums.set(row, sum);
  }
}
