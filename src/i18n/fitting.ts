/** Sentences that must not run on: the first of several wordings that is short enough. */
export function firstThatFits(wordings: readonly string[], longest: number): string {
  return wordings.find((text) => text.length <= longest) ?? wordings.at(-1) ?? '';
}
