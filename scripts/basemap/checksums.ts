/** Writes public/basemap/SHA256SUMS, by which anyone can tell that a rebuild gave the same bytes. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fontFiles } from '../../src/map/basemap/fonts.ts';
import { shipped } from './paths.ts';

const sums = ['groundbreak.pmtiles', ...fontFiles.map((file) => `fonts/${file}`)]
  .map((file) => {
    const sum = createHash('sha256')
      .update(readFileSync(shipped(file)))
      .digest('hex');
    return `${sum}  ${file}\n`;
  })
  .join('');
writeFileSync(shipped('SHA256SUMS'), sums);
console.log(sums);
