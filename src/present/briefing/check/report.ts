/** Gathers what is said of a briefing. */
import { formatPath, type Finding, type Path, type Severity } from '../../../dataset/finding.ts';

/** A briefing with more findings than this has one fault, many times. */
const mostFindings = 500;

export interface Told {
  readonly rule: string;
  readonly severity: Severity;
  /** from the briefing's root */
  readonly path: Path;
  /** for people: the scene that the path lies in; null outside of scenes */
  readonly item: string | null;
  readonly problem: Finding['problem'];
  readonly remedy: Finding['remedy'];
}

export class Report {
  readonly #findings: Finding[] = [];
  #more = 0;
  #moreErrors = 0;

  add({ path, ...told }: Told): void {
    if (this.#findings.length < mostFindings) {
      this.#findings.push({ ...told, path: formatPath(path) });
      return;
    }
    this.#more += 1;
    if (told.severity === 'error') this.#moreErrors += 1;
  }

  /** Nothing more will be listed. */
  get isFull(): boolean {
    return this.#more > 0;
  }

  /** In the order in which they were added. */
  findings(): readonly Finding[] {
    if (this.#more === 0) return this.#findings;
    return [
      ...this.#findings,
      {
        rule: 'more',
        severity: this.#moreErrors > 0 ? 'error' : 'note',
        path: '$',
        item: null,
        problem: {
          en: `more than ${mostFindings} findings: the others are not listed`,
          zh: `超过 ${mostFindings} 条，其余未列出`,
        },
        remedy: { en: 'Mend these first.', zh: '请先更正以上各项。' },
      },
    ];
  }
}
