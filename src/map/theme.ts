/** Tells when the page's colours have changed: by the reader's choice or by the system's. */

const preferences = [
  '(prefers-color-scheme: dark)',
  '(prefers-contrast: more)',
  '(forced-colors: active)',
] as const;

/** @returns what stops it */
export function followTheme(window: Window, onChange: () => void): () => void {
  const page = new MutationObserver(onChange);
  page.observe(window.document.documentElement, { attributeFilter: ['data-theme'] });
  const queries = preferences.map((preference) => window.matchMedia(preference));
  for (const query of queries) query.addEventListener('change', onChange);
  return () => {
    page.disconnect();
    for (const query of queries) query.removeEventListener('change', onChange);
  };
}
