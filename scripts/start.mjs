/** `npm start`: build the page and serve it on this machine. `--open` opens a browser window. */
import { build, preview } from 'vite';

const open = process.argv.includes('--open');

await build({ logLevel: 'warn' });
const server = await preview({ preview: { open, port: 4173 } });
server.printUrls();
console.log('\n  Ctrl-C ends it.');
