/** What the lines and corners of the picture mean. */

import { escapeXml } from './export';
import { isDecided, type Web } from './graph';
import type { LegendKey, SvgWords } from './svg-words';
import { widthOf } from './text-width';

const SAMPLE = { width: 28, height: 14 };
const ROW = 24;
const GAP = { text: 8, item: 22 };
const FONT = 11;

export interface Legend {
  readonly svg: string;
  /** With the room under it; 0 where there is nothing to explain. */
  readonly height: number;
}

/** Tells only what the picture has. @param x of its left side. @param room how wide it may be: it goes on in another row */
export function legendOf(web: Web, words: SvgWords['legend'], x: number, y: number, room: number): Legend {
  const items = itemsOf(web);
  if (items.length === 0) return { svg: '', height: 0 };
  let [left, row] = [0, 0];
  const drawn = items.map(item => {
    const text = words[item];
    const width = SAMPLE.width + GAP.text + Math.ceil(widthOf(text) * FONT) + GAP.item;
    if (left > 0 && left + width > room) [left, row] = [0, row + 1];
    const at = `translate(${x + left} ${y + row * ROW})`;
    left += width;
    const label = `<text x="${SAMPLE.width + GAP.text}" y="11">${escapeXml(text)}</text>`;
    return `<g class="${item}" transform="${at}">${SAMPLES[item]}${label}</g>`;
  });
  return { svg: `<g class="legend">${drawn.join('')}</g>`, height: (row + 1) * ROW + ROW / 2 };
}

function itemsOf({ nodes, edges }: Web): LegendKey[] {
  const standing = (['present', 'family', 'absent'] as const).filter(presence =>
    nodes.some(node => node.presence === presence),
  );
  return [
    ...standing,
    ...(nodes.some(isDecided) ? ['resolution' as const] : []),
    ...(edges.length > 0 ? ['line' as const] : []),
  ];
}

const box = (rounding: number): string =>
  `<rect class="box" width="${SAMPLE.width}" height="${SAMPLE.height}" rx="${rounding}"/>`;

const SAMPLES: Readonly<Record<LegendKey, string>> = {
  present: box(3),
  family: box(3),
  absent: box(3),
  resolution: box(SAMPLE.height / 2),
  line: `<path class="edge" d="M0 4H${SAMPLE.width}" stroke-width="1"/><path class="edge" d="M0 11H${SAMPLE.width}" stroke-width="4"/>`,
};
