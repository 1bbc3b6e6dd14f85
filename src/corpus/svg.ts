/** The web of citations as a picture: SVG text that stands alone, or in a page that colours and answers to it. */

import { escapeXml } from './export';
import { fileName } from './file-name';
import { isDecided, type Web, type WebEdge, type WebNode } from './graph';
import { legendOf } from './svg-legend';
import { SVG_STYLE } from './svg-style';
import { type Drawn, type SvgWords, WORDS } from './svg-words';
import { fitted, inLines } from './text-width';
import { layOut, type Spot } from './web-layout';

export interface SvgOptions {
  readonly words?: Partial<SvgWords>;
  /** Of a page with a strict content policy, for the style. */
  readonly nonce?: string;
}

const WIDTH = 250;
/** Reports have their titles in two lines; of what is not here nothing but the symbol is known. */
const HEIGHTS = { report: 54, other: 40 };
const GAP = { across: 190, down: 12 };
const MARGIN = 24;
/** Of the text from the left and the right side of its box. */
const INSIDE = 14;
const FONT = { symbol: 13, title: 11 };
const TITLE_LINES = 2;
/** From one line of text to the next. */
const LINE = 14;
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
  const needed: number[] = [0];
  for (const [index, { column }] of spots.entries()) {
    counts[column] = (counts[column] ?? 0) + 1;
    needed[column] = (needed[column] ?? 0) + heightOf(web.nodes[index]!) + GAP.down;
  }
  const columns = Math.max(1, counts.length);
  const tallest = Math.max(...needed);
  const width = 2 * MARGIN + columns * WIDTH + (columns - 1) * GAP.across;
  const legend = legendOf(web, words.legend, MARGIN, MARGIN / 2, width - 2 * MARGIN);
  const top = MARGIN + legend.height;
  const height = top + tallest + MARGIN;
  // shorter columns are spread over the height of the tallest
  const at = ({ column, row }: Spot): Point => ({
    x: MARGIN + column * (WIDTH + GAP.across),
    middle: top + ((row + 0.5) * tallest) / counts[column]!,
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

/** The left side of a box, half-way between its top and bottom. */
interface Point {
  readonly x: number;
  readonly middle: number;
}

const heightOf = ({ kind }: WebNode): number => (kind === 'report' ? HEIGHTS.report : HEIGHTS.other);

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
  const [x1, y1, y2] = [from.x + WIDTH, Math.round(from.middle), Math.round(to.middle)];
  const sameColumn = from.x === to.x;
  const x2 = sameColumn ? to.x + WIDTH : to.x;
  const bend = GAP.across / 2;
  const width = Math.min(6, 1 + Math.log2(tie.count));
  const path = `M${x1} ${y1}C${x1 + bend} ${y1} ${sameColumn ? x2 + bend : x2 - bend} ${y2} ${x2} ${y2}`;
  return `<path class="edge" data-from="${tie.from}" data-to="${tie.to}" d="${path}" stroke-width="${width.toFixed(1)}"/>`;
}

function box(node: WebNode, index: number, { x, middle }: Point, name: string, words: SvgWords): string {
  const { kind, presence } = node;
  const height = heightOf(node);
  const rounding = isDecided(node) ? height / 2 : 3;
  const y = Math.round(middle - height / 2);
  return (
    `<g class="node ${kind} ${presence}" data-index="${index}" transform="translate(${x} ${y})" tabindex="0" role="button" aria-label="${escapeXml(name)}">` +
    `<title>${escapeXml(name)}</title><rect class="box" width="${WIDTH}" height="${height}" rx="${rounding}"/>` +
    // an inner picture cuts off what is wider than the box after all
    `<svg width="${WIDTH - 6}" height="${height}">${textsOf(node, height, words)}</svg></g>`
  );
}

/** The symbol, or the name of a file without one, and under it what tells it from others and the title: together in the middle. */
function textsOf(node: WebNode, height: number, words: SvgWords): string {
  const symbol = fitted(node.symbol || fileName(node.uri), ROOM / FONT.symbol / BOLD);
  const below = linesBelow(node, words);
  const first = Math.round((height - below.length * LINE) / 2) + FONT.symbol / 3;
  const titles = below.map((line, index) => titleText(line, first + (index + 1) * LINE + 1));
  return [
    `<text class="symbol" x="${INSIDE}" y="${first.toFixed(1)}">${escapeXml(symbol)}</text>`,
    ...titles,
  ].join('');
}

const ROOM = WIDTH - 2 * INSIDE;

/** The title, after the language of a translation; of a copy first the name of its file, since the titles of copies are the same. */
function linesBelow({ title, copy, translation }: WebNode, { language }: SvgWords): string[] {
  const room = ROOM / FONT.title;
  const apart = translation === undefined ? '' : language(translation);
  const joined = (text: string) => [apart, text].filter(Boolean).join(' · ');
  if (copy !== undefined) return [fitted(joined(copy), room), ...(title === '' ? [] : [fitted(title, room)])];
  return inLines(joined(title), room, TITLE_LINES);
}

const titleText = (line: string, y: number): string =>
  isRightToLeft(line)
    ? `<text class="title" x="${WIDTH - INSIDE}" y="${y.toFixed(1)}" direction="rtl">${escapeXml(line)}</text>`
    : `<text class="title" x="${INSIDE}" y="${y.toFixed(1)}">${escapeXml(line)}</text>`;

/** By the first letter, as browsers tell it; the name of a language before it does not count. */
const isRightToLeft = (text: string): boolean =>
  /^(?:[^·]* · )?[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
