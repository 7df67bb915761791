/** A picture of the page, to be looked at point by point. */
import { colourDistance, type Reader } from '../e2e/reader.ts';

type Colour = readonly [number, number, number];

export class Picture {
  readonly #bytes: Buffer;
  readonly #width: number;

  private constructor(bytes: Buffer, width: number) {
    this.#bytes = bytes;
    this.#width = width;
  }

  /** What the page shows now, once the map rests. */
  static async of(reader: Reader): Promise<Picture> {
    await reader.mapRests();
    const png = await reader.page.screenshot();
    const source = `data:image/png;base64,${png.toString('base64')}`;
    const { width, base64 } = await reader.page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
      let text = '';
      for (let at = 0; at < data.length; at += 0x8000) {
        text += String.fromCharCode(...data.slice(at, at + 0x8000));
      }
      return { width: image.width, base64: btoa(text) };
    }, source);
    return new Picture(Buffer.from(base64, 'base64'), width);
  }

  /** The colour of the pixel that a point lies in. */
  at(x: number, y: number): Colour {
    const start = (Math.floor(y) * this.#width + Math.floor(x)) * 4;
    return [this.#bytes[start] ?? 0, this.#bytes[start + 1] ?? 0, this.#bytes[start + 2] ?? 0];
  }

  /** How far the nearest pixel in a disc of 1 px around a point is from a colour, 0 to 441. */
  near(x: number, y: number, colour: Colour): number {
    const around = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => this.at(x + dx, y + dy)));
    return Math.min(...around.map((seen) => colourDistance(seen, colour)));
  }

  /** The share of a circle's line, its middle `r` px from a point, that has a colour, 0 to 1. */
  shareOfCircle(x: number, y: number, r: number, colour: Colour, within: number): number {
    const points = Math.ceil(8 * r);
    let hits = 0;
    for (let point = 0; point < points; point += 1) {
      const angle = (point / points) * 2 * Math.PI;
      const seen = this.at(x + r * Math.cos(angle), y + r * Math.sin(angle));
      if (colourDistance(seen, colour) < within) hits += 1;
    }
    return hits / points;
  }

  /** The area around a point, in px, whose colour is within a distance of `colour`. */
  areaOf(x: number, y: number, reach: number, colour: Colour, within: number): number {
    let area = 0;
    for (let dy = -Math.ceil(reach); dy <= reach; dy += 1) {
      for (let dx = -Math.ceil(reach); dx <= reach; dx += 1) {
        if (Math.hypot(dx, dy) > reach) continue;
        if (colourDistance(this.at(x + dx, y + dy), colour) < within) area += 1;
      }
    }
    return area;
  }
}
