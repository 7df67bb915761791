/** Interface languages; `zh` is Simplified Chinese (BCP 47 zh-Hans). */
const langs = ['en', 'zh'] as const;
export type Lang = (typeof langs)[number];

export const isLang = (value: unknown): value is Lang => langs.some((lang) => lang === value);

/** BCP 47 tags, for `lang` attributes and Intl. */
export const langTag: Record<Lang, string> = { en: 'en-GB', zh: 'zh-Hans-CN' };
