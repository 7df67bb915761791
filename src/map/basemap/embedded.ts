/** Where the files of the embedded basemap lie. */

/** Address of a file in `public/basemap/`. */
export const asset = (path: string): string =>
  new URL(`${import.meta.env.BASE_URL}basemap/${path}`, document.baseURI).href;

/**
 * Address of the embedded archive. As the reader's choice it says: this one, whatever the settings
 * of the page name.
 */
export const embeddedArchive = (): string => asset('groundbreak.pmtiles');
