// The packages of this folder's own lockfile, as far as the build uses them; declared here so that
// the project's type check needs no second install.
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2' },
  ): Promise<Buffer>;
}
