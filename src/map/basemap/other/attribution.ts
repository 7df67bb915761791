/** Whom another basemap owes, as text: what a source says may be HTML, and is nobody's to run. */

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  copy: '©',
  gt: '>',
  lt: '<',
  nbsp: ' ',
  quot: '"',
};

const mostCharacters = 160;

/** Plain text of an attribution; empty where nothing can be read in it. */
export function plainAttribution(html: string): string {
  const text = html
    .slice(0, 4000)
    .replace(/<(script|style)\b[^]*?<\/\1\s*>/gi, ' ')
    .replace(/<[^>]*>?/g, ' ')
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&([a-z]{2,4});/gi, (whole, name: string) => entities[name.toLowerCase()] ?? whole)
    // Controls, and signs that turn the direction of what follows.
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters - 1)}…` : text;
}

/** Each attribution once, without those that a longer one contains. */
export function attributionsOf(texts: readonly unknown[]): string[] {
  const plain = texts.flatMap((text) => (typeof text === 'string' ? [plainAttribution(text)] : []));
  const unique = [...new Set(plain)].filter((text) => text !== '');
  return unique.filter((text) => !unique.some((other) => other !== text && other.includes(text)));
}
