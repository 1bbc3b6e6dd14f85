#!/usr/bin/env node
// Draws images/icon.png: a page with numbered paragraphs, one symbol marked and a note at its foot.
//
//   node scripts/icon.mjs
//
// Plain shapes, drawn here so that the icon needs no drawing program and is ours. The emblem of the United Nations
// is protected and is not used.
import { mkdirSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { chunk } from './lib/png.mjs';

const size = 256;
const samples = 4; // each pixel is the mean of 4 × 4 points

const blue = [29, 95, 168];
const paper = [255, 255, 255];
const number = [29, 95, 168];
const ink = [176, 190, 206];
const marked = [245, 166, 35];

/** @typedef {{ x: number, y: number, width: number, height: number, radius: number, colour: number[] }} Shape */

/**
 * A rectangle with rounded corners.
 *
 * @type {(x: number, y: number, width: number, height: number, radius: number, colour: number[]) => Shape}
 */
const box = (x, y, width, height, radius, colour) => ({ x, y, width, height, radius, colour });
/**
 * A paragraph: its number, and its lines.
 *
 * @type {(y: number, ...widths: number[]) => Shape[]}
 */
const paragraph = (y, ...widths) => [
  box(74, y, 12, 12, 3, number),
  ...widths.map((width, i) => box(96, y + i * 20, width, 12, 6, ink)),
];

const shapes = [
  box(0, 0, 256, 256, 48, blue),
  box(52, 28, 152, 200, 10, paper),
  ...paragraph(50, 86, 86, 52),
  ...paragraph(116, 86, 24, 60),
  box(126, 132, 56, 20, 10, marked),
  box(74, 190, 44, 4, 2, number),
  box(74, 204, 6, 10, 2, number),
  box(86, 204, 74, 10, 5, ink),
];

/** @type {(shape: Shape, px: number, py: number) => boolean} */
function inside({ x, y, width, height, radius }, px, py) {
  const dx = Math.max(x + radius - px, px - (x + width - radius), 0);
  const dy = Math.max(y + radius - py, py - (y + height - radius), 0);
  return px >= x && px < x + width && py >= y && py < y + height && dx * dx + dy * dy <= radius * radius;
}

/**
 * Red, green, blue and alpha of one pixel, the last shape on top.
 *
 * @type {(column: number, row: number) => number[]}
 */
function pixel(column, row) {
  let hits = 0;
  const sum = [0, 0, 0];
  for (let i = 0; i < samples * samples; i++) {
    const px = column + ((i % samples) + 0.5) / samples;
    const py = row + (Math.floor(i / samples) + 0.5) / samples;
    const shape = shapes.findLast(candidate => inside(candidate, px, py));
    if (!shape) continue;
    hits++;
    shape.colour.forEach((value, channel) => {
      sum[channel] = (sum[channel] ?? 0) + value;
    });
  }
  return [...sum.map(total => total / (hits || 1)), (255 * hits) / samples ** 2].map(Math.round);
}

const header = Buffer.alloc(13);
header.writeUInt32BE(size, 0);
header.writeUInt32BE(size, 4);
header.set([8, 6, 0, 0, 0], 8); // 8 bits a channel, red-green-blue-alpha
const rows = Array.from({ length: size }, (_, row) => [
  0, // no filter
  ...Array.from({ length: size }, (_, column) => pixel(column, row)).flat(),
]);

mkdirSync(new URL('../images/', import.meta.url), { recursive: true });
writeFileSync(
  new URL('../images/icon.png', import.meta.url),
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]),
);
console.log('images/icon.png written');
