// Makes a screenshot small: a PNG of 256 colours, which is enough for text on a page.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOURS = 256;

/**
 * The same picture with at most 256 colours: frequent and different ones, and for each other the nearest of them.
 * @param {Buffer} png as a browser takes it: 8 bits a channel, red-green-blue with or without alpha, not interlaced
 * @returns {Buffer}
 */
export function withFewColours(png) {
  const { width, height, channels, data } = decode(png);
  const pixels = new Uint32Array(width * height);
  const counts = /** @type {Map<number, number>} */ (new Map());
  for (let i = 0; i < pixels.length; i++) {
    const at = i * channels;
    const colour = data.readUIntBE(at, 3);
    pixels[i] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
  const palette = paletteOf(byCount);
  const indices = new Map(byCount.map(colour => [colour, nearest(palette, colour)]));
  return encode(
    width,
    height,
    palette,
    Uint8Array.from(pixels, colour => indices.get(colour) ?? 0),
  );
}

/**
 * First frequent colours that differ much, so that a rare yellow is not lost among many greys; then the shades between.
 * @param {readonly number[]} byCount
 */
function paletteOf(byCount) {
  const palette = /** @type {number[]} */ ([]);
  for (const apart of [40, 20, 10, 1]) {
    for (const colour of byCount) {
      if (palette.length === COLOURS) return palette;
      const like = palette[nearest(palette, colour)];
      if (like === undefined || distance(like, colour) >= apart ** 2) palette.push(colour);
    }
  }
  return palette;
}

/** @type {(palette: readonly number[], colour: number) => number} */
function nearest(palette, colour) {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  palette.forEach((candidate, index) => {
    const far = distance(candidate, colour);
    if (far < least) [best, least] = [index, far];
  });
  return best;
}

/** @type {(a: number, b: number) => number} */
function distance(a, b) {
  return [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0);
}

/** @param {Buffer} png */
function decode(png) {
  const parts = [];
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = png[25] === 6 ? 4 : 3;
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const rows = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const data = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = rows.readUInt8(row * (stride + 1));
    for (let column = 0; column < stride; column++) {
      const at = row * stride + column;
      const left = column < channels ? 0 : data.readUInt8(at - channels);
      const up = row === 0 ? 0 : data.readUInt8(at - stride);
      const corner = row === 0 || column < channels ? 0 : data.readUInt8(at - stride - channels);
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      data[at] = rows.readUInt8(row * (stride + 1) + 1 + column) + predicted;
    }
  }
  return { width, height, channels, data };
}

/** The neighbour that is nearest to left + up - corner, as the format defines it. */
function paeth(/** @type {number} */ left, /** @type {number} */ up, /** @type {number} */ corner) {
  const estimate = left + up - corner;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** @type {(width: number, height: number, palette: readonly number[], indices: Uint8Array) => Buffer} */
function encode(width, height, palette, indices) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // 8 bits a pixel, each the number of a colour in the palette
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++) {
    rows.set(indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(colour => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * A part of a PNG file: its length, its type, its content and their checksum.
 * @type {(type: string, data: Buffer) => Buffer}
 */
export function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
