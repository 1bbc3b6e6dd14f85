/** The web of citations as a picture: SVG text that stands alone, or in a page that colours and answers to it. */

import { escapeXml } from './export';
import { layOut, type Spot, type Web, type WebEdge, type WebNode } from './graph';

export interface SvgWords {
  /** What the picture is called. */
  readonly title: string;
  /** What it shows, in a sentence. */
  readonly description: string;
  /** What a screen reader says of a node: "A/80/628, Title. Cites 12, cited by 3." */
  readonly node: (node: WebNode, cites: number, citedBy: number) => string;
}

export interface SvgOptions {
  readonly words?: Partial<SvgWords>;
  /** Of a page with a strict content policy, for the style. */
  readonly nonce?: string;
}

const WORDS: SvgWords = {
  title: 'Citations of the folder',
  description: 'Reports on the left cite the documents on the right.',
  node: ({ id, title, presence }, cites, citedBy) => {
    const name = title === '' ? id : `${id}, ${title}`;
    const here = presence === 'present' ? 'in the folder' : 'not in the folder';
    return `${name}. ${here[0]!.toUpperCase()}${here.slice(1)}; cites ${cites}, cited by ${citedBy}.`;
  },
};

const WIDTH = 250;
const HEIGHT = 40;
const GAP = { across: 190, down: 12 };
const MARGIN = 24;
const LONGEST = { symbol: 30, title: 38 };

/** Colours of the editor's theme where there is one; else for light and dark pages. Kinds differ in their border, too. */
const STYLE = `
  svg { font: 13px var(--vscode-font-family, "Segoe UI", system-ui, sans-serif); --ink: var(--vscode-foreground, #1f2328); --paper: var(--vscode-editor-background, #ffffff); --line: var(--vscode-charts-lines, #8a94a0); --own: var(--vscode-charts-blue, #1d5fa8); }
  @media (prefers-color-scheme: dark) { svg { --ink: var(--vscode-foreground, #e6edf3); --paper: var(--vscode-editor-background, #1e1e1e); --line: var(--vscode-charts-lines, #6e7681); --own: var(--vscode-charts-blue, #6cb6ff); } }
  .paper { fill: var(--paper); }
  .edge { fill: none; stroke: var(--line); opacity: .55; }
  .edge.stressed { stroke: var(--own); opacity: 1; }
  .node rect { fill: var(--paper); stroke: var(--line); stroke-width: 1.5; }
  .node.present rect { stroke: var(--own); stroke-width: 2; }
  .node.absent rect, .node.family rect { stroke-dasharray: 5 3; }
  .node text { fill: var(--ink); }
  .node .symbol { font-weight: 600; }
  .node .title { font-size: 11px; }
  .node:focus { outline: none; }
  .node:focus rect, .node:hover rect { stroke: var(--vscode-focusBorder, #0067c0); stroke-width: 3; }
`;

/**
 * The picture of a web. Each node is reached by the Tab key in the order in which it is read, has a name for screen
 * readers, and carries `data-index`, its place in the web's nodes, for a page that listens; each edge the places of both its ends.
 */
export function toSvg(web: Web, { words = {}, nonce }: SvgOptions = {}): string {
  const { title, description, node: nameOf } = { ...WORDS, ...words };
  const spots = layOut(web);
  const columns = Math.max(0, ...spots.map(spot => spot.column)) + 1;
  const counts = Array.from(
    { length: columns },
    (_, column) => spots.filter(spot => spot.column === column).length,
  );
  const tallest = Math.max(1, ...counts);
  const width = 2 * MARGIN + columns * WIDTH + (columns - 1) * GAP.across;
  const height = 2 * MARGIN + tallest * (HEIGHT + GAP.down) - GAP.down;
  // shorter columns are spread over the height of the tallest
  const at = ({ column, row }: Spot): Point => ({
    x: MARGIN + column * (WIDTH + GAP.across),
    y: Math.round(MARGIN + (((row + 0.5) * tallest) / counts[column]! - 0.5) * (HEIGHT + GAP.down)),
  });
  const cites = new Int32Array(web.nodes.length);
  const citedBy = new Int32Array(web.nodes.length);
  for (const { from, to } of web.edges) {
    cites[from]!++;
    citedBy[to]!++;
  }
  const order = web.nodes.map((_, index) => index).sort((a, b) => inReadingOrder(spots[a]!, spots[b]!));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="group" aria-labelledby="web-title web-description">`,
    `<title id="web-title">${escapeXml(title)}</title>`,
    `<desc id="web-description">${escapeXml(description)}</desc>`,
    `<style${nonce === undefined ? '' : ` nonce="${escapeXml(nonce)}"`}>${STYLE}</style>`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    '<g aria-hidden="true">',
    ...web.edges.map(tie => edge(tie, at(spots[tie.from]!), at(spots[tie.to]!))),
    '</g>',
    ...order.map(index => {
      const node = web.nodes[index]!;
      return box(node, index, at(spots[index]!), nameOf(node, cites[index]!, citedBy[index]!));
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

function box({ id, title, kind, presence }: WebNode, index: number, { x, y }: Point, name: string): string {
  const rounding = kind === 'report' || kind === 'document' ? 3 : HEIGHT / 2;
  const lines =
    title === ''
      ? `<text class="symbol" x="14" y="25">${escapeXml(cut(id, LONGEST.symbol))}</text>`
      : `<text class="symbol" x="14" y="17">${escapeXml(cut(id, LONGEST.symbol))}</text><text class="title" x="14" y="32">${escapeXml(cut(title, LONGEST.title))}</text>`;
  return (
    `<g class="node ${kind} ${presence}" data-index="${index}" transform="translate(${x} ${y})" tabindex="0" role="button" aria-label="${escapeXml(name)}">` +
    `<title>${escapeXml(name)}</title><rect width="${WIDTH}" height="${HEIGHT}" rx="${rounding}"/>` +
    // an inner picture cuts off what is wider than the box
    `<svg width="${WIDTH - 8}" height="${HEIGHT}">${lines}</svg></g>`
  );
}

/** By characters, so that none is cut in two. */
function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
