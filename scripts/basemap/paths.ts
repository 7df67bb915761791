/** Where the build reads and writes. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** A file of this folder's node_modules. */
export const packageFile = (name: string) => path(`node_modules/${name}`);
/** A file of Debian's libmagics++-data, unpacked by build.sh. */
export const naturalEarth = (name: string) =>
  path(`../../.cache/basemap/debian/usr/share/magics/${name}`);
/** Intermediate files. */
export const work = (name: string) => path(`../../.cache/basemap/work/${name}`);
/** The committed inputs, checked by hand. */
export const input = (name: string) => path(`inputs/${name}`);
/** What the app ships. */
export const shipped = (name: string) => path(`../../public/basemap/${name}`);
export const project = (name: string) => path(`../../${name}`);

/** The caller names the shape; these are our own files and pinned packages. */
export const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
