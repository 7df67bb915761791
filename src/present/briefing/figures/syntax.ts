/** What stands in the braces of a text, read: `docs/briefings.md` has the language. */

/** `{announced(leeco-deqing)@2018|exact}` */
export interface Figure {
  readonly expression: Expression;
  readonly format: Format | null;
}

export const formats = ['exact', 'short'] as const;
export type Format = (typeof formats)[number];

export type Expression = Call | Sum;

export interface Call {
  readonly kind: 'call';
  readonly name: string;
  readonly args: readonly Argument[];
  /** the year at whose end it holds; null: the scene's own */
  readonly year: number | 'now' | null;
  /** where it begins, characters from the opening brace; `yearAt` likewise */
  readonly at: number;
  readonly yearAt: number;
}

export interface Sum {
  readonly kind: 'sum';
  readonly left: Expression;
  readonly right: Expression;
  readonly sign: 1 | -1;
  /** where the sign stands */
  readonly at: number;
}

export type Argument = Words | { readonly kind: 'figure'; readonly figure: Expression };

/** A name, or several filters joined by `&`. */
export interface Words {
  readonly kind: 'words';
  readonly terms: readonly [Term, ...Term[]];
}

/** `leeco-deqing`, `leeco-deqing#phase-1` or `company:saic` */
export interface Term {
  readonly key: string | null;
  readonly text: string;
  readonly phase: string | null;
  readonly at: number;
}
