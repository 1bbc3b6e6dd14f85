/** The web of citations as a picture: SVG text that stands alone, or in a page that colours and answers to it. */

import { escapeXml } from './export';
import { fileName } from './file-name';
import { isDecided, type Web, type WebEdge, type WebNode } from './graph';
import { legendOf } from './svg-legend';
import { SVG_STYLE } from './svg-style';
import { type Drawn, type SvgWords, WORDS } from './svg-words';
import { fitted, widthOf } from './text-width';
import { layOut, type Spot } from './web-layout';

export interface SvgOptions {
  readonly words?: Partial<SvgWords>;
  /** Of a page with a strict content policy, for the style. */
  readonly nonce?: string;
}

const WIDTH = 250;
const HEIGHT = 40;
const GAP = { across: 190, down: 12 };
const MARGIN = 24;
/** Of the text from the left and the right side of its box. */
const INSIDE = 14;
const FONT = { symbol: 13, title: 11 };
/** Letters that are bold take so much more room. */
const BOLD = 1.14;

/**
 * The picture of a web. Each node is reached by the Tab key in the order in which it is read, has a name for screen
 * readers, and carries `data-index`, its place in the web's nodes, for a page that listens; each edge the places of both its ends.
 */
export function toSvg(web: Web, { words: given = {}, nonce }: SvgOptions = {}): string {
  const words = { ...WORDS, ...given };
  const spots = layOut(web);
  const counts: number[] = [];
  for (const { column } of spots) counts[column] = (counts[column] ?? 0) + 1;
  const columns = Math.max(1, counts.length);
  const tallest = Math.max(1, ...counts);
  const width = 2 * MARGIN + columns * WIDTH + (columns - 1) * GAP.across;
  const legend = legendOf(web, words.legend, MARGIN, MARGIN / 2, width - 2 * MARGIN);
  const top = MARGIN + legend.height;
  const height = top + tallest * (HEIGHT + GAP.down) - GAP.down + MARGIN;
  // shorter columns are spread over the height of the tallest
  const at = ({ column, row }: Spot): Point => ({
    x: MARGIN + column * (WIDTH + GAP.across),
    y: Math.round(top + (((row + 0.5) * tallest) / counts[column]! - 0.5) * (HEIGHT + GAP.down)),
  });
  const drawn = drawnTies(web);
  const order = web.nodes.map((_, index) => index).sort((a, b) => inReadingOrder(spots[a]!, spots[b]!));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="group" aria-labelledby="web-title web-description">`,
    `<title id="web-title">${escapeXml(words.title)}</title>`,
    `<desc id="web-description">${escapeXml(words.description)}</desc>`,
    `<style${nonce === undefined ? '' : ` nonce="${escapeXml(nonce)}"`}>${SVG_STYLE}</style>`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    legend.svg,
    '<g aria-hidden="true">',
    ...web.edges.map(tie => edge(tie, at(spots[tie.from]!), at(spots[tie.to]!))),
    '</g>',
    ...order.map(index => {
      const node = web.nodes[index]!;
      return box(node, index, at(spots[index]!), words.node(node, drawn[index]!), words);
    }),
    '</svg>',
    '',
  ].join('\n');
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const inReadingOrder = (a: Spot, b: Spot): number => a.column - b.column || a.row - b.row;

/** Of each node, how many documents it cites and how many reports cite it in the picture: files of one document are one that is cited. */
function drawnTies({ nodes, edges }: Web): Drawn[] {
  const cited = nodes.map(() => new Set<string>());
  const citedBy = nodes.map(() => 0);
  for (const { from, to } of edges) {
    cited[from]!.add(nodes[to]!.symbol || nodes[to]!.id);
    citedBy[to]!++;
  }
  return nodes.map((_, index) => ({ cites: cited[index]!.size, citedBy: citedBy[index]! }));
}

/** From the right side of who cites to the left side of what is cited; in one column, round its right side. */
function edge(tie: WebEdge, from: Point, to: Point): string {
  const [x1, y1, y2] = [from.x + WIDTH, from.y + HEIGHT / 2, to.y + HEIGHT / 2];
  const sameColumn = from.x === to.x;
  const x2 = sameColumn ? to.x + WIDTH : to.x;
  const bend = GAP.across / 2;
  const width = Math.min(6, 1 + Math.log2(tie.count));
  const path = `M${x1} ${y1}C${x1 + bend} ${y1} ${sameColumn ? x2 + bend : x2 - bend} ${y2} ${x2} ${y2}`;
  return `<path class="edge" data-from="${tie.from}" data-to="${tie.to}" d="${path}" stroke-width="${width.toFixed(1)}"/>`;
}

function box(node: WebNode, index: number, { x, y }: Point, name: string, words: SvgWords): string {
  const { kind, presence } = node;
  const rounding = isDecided(node) ? HEIGHT / 2 : 3;
  const below = lineBelow(node, words);
  return (
    `<g class="node ${kind} ${presence}" data-index="${index}" transform="translate(${x} ${y})" tabindex="0" role="button" aria-label="${escapeXml(name)}">` +
    `<title>${escapeXml(name)}</title><rect class="box" width="${WIDTH}" height="${HEIGHT}" rx="${rounding}"/>` +
    // an inner picture cuts off what is wider than the box after all
    `<svg width="${WIDTH - 6}" height="${HEIGHT}">${nameLine(node, below === '' ? 25 : 17)}${below}</svg></g>`
  );
}

/** The symbol; of a report without one the name of its file. */
function nameLine({ symbol, uri }: WebNode, y: number): string {
  const name = fitted(symbol || fileName(uri), (WIDTH - 2 * INSIDE) / FONT.symbol / BOLD);
  return `<text class="symbol" x="${INSIDE}" y="${y}">${escapeXml(name)}</text>`;
}

/** The title, after the language of a translation; of a copy the name of its file, since the titles of copies are the same. */
function lineBelow({ title, uri, isCopy, translation }: WebNode, { language }: SvgWords): string {
  const text = isCopy ? fileName(uri) : title;
  const apart = translation === undefined ? '' : `${language(translation)}${text === '' ? '' : ' · '}`;
  if (apart === '' && text === '') return '';
  const room = (WIDTH - 2 * INSIDE) / FONT.title - widthOf(apart);
  const shown = escapeXml(fitted(text, room));
  if (!isRightToLeft(text))
    return `<text class="title" x="${INSIDE}" y="32">${escapeXml(apart)}${shown}</text>`;
  const before = apart === '' ? '' : `<text class="title" x="${INSIDE}" y="32">${escapeXml(apart)}</text>`;
  return `${before}<text class="title" x="${WIDTH - INSIDE}" y="32" direction="rtl">${shown}</text>`;
}

/** By the first letter, as browsers tell it. */
const isRightToLeft = (text: string): boolean => /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
