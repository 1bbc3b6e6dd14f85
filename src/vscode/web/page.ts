/** The page of the web of citations: the picture, and a small script by which its nodes answer. Pure. */

import { escapeXml } from '../../corpus/export';

export interface PageWords {
  readonly title: string;
  readonly hint: string;
  readonly larger: string;
  readonly smaller: string;
  /** Of a box to tick. */
  readonly all: string;
  readonly isAll: boolean;
  /** Of the words, as BCP 47 has it. */
  readonly language: string;
}

const STYLE = `
  body { margin: 0; padding: 0; width: max-content; min-width: 100%; }
  header { position: sticky; top: 0; left: 0; width: 100vw; max-width: 100%; box-sizing: border-box; display: flex; gap: 8px; align-items: center; padding: 8px 20px; color: var(--vscode-foreground); background: var(--vscode-editor-background); z-index: 1; }
  header p { margin: 0 0 0 12px; color: var(--vscode-descriptionForeground); }
  label { display: flex; align-items: center; gap: 4px; cursor: pointer; }
  button { font: inherit; min-width: 28px; padding: 2px 8px; color: var(--vscode-button-secondaryForeground); background: var(--vscode-button-secondaryBackground); border: 1px solid var(--vscode-contrastBorder, transparent); border-radius: 2px; cursor: pointer; }
  button:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 1px; }
  .node { cursor: pointer; }
  main { overflow: visible; }
  .vscode-high-contrast svg:not(.stressing) .edge { opacity: .75; }
  body.vscode-high-contrast .box { stroke-opacity: 1; }
`;

/** Arrow keys go from node to node, Enter and Space open; edges of the node under the pointer stand out from all others. */
const SCRIPT = `
  const vscode = acquireVsCodeApi();
  const svg = document.querySelector('svg');
  const nodes = [...document.querySelectorAll('.node')];
  const edges = [...document.querySelectorAll('.edge')];
  const [width, height] = [svg.width.baseVal.value, svg.height.baseVal.value];
  const fitting = Math.min(1, Math.max(0.5, window.innerWidth / width));
  const state = vscode.getState() ?? { scale: fitting };
  const keep = changes => vscode.setState(Object.assign(state, changes));
  const zoom = scale => {
    keep({ scale: Math.min(3, Math.max(0.25, scale)) });
    svg.setAttribute('width', width * state.scale);
    svg.setAttribute('height', height * state.scale);
  };
  const open = node => vscode.postMessage({ open: Number(node.dataset.index) });
  const stress = index => {
    const tied = new Set();
    for (const edge of edges) {
      const { from, to } = edge.dataset;
      const isIts = from === index || to === index;
      edge.classList.toggle('stressed', isIts);
      if (isIts) tied.add(from).add(to);
    }
    svg.classList.toggle('stressing', tied.size > 0);
    for (const node of nodes) node.classList.toggle('tied', tied.has(node.dataset.index));
  };
  const boxOf = node => node.getBoundingClientRect();
  const nearest = (node, key) => {
    const from = boxOf(node);
    const isAcross = key === 'ArrowLeft' || key === 'ArrowRight';
    const sign = key === 'ArrowLeft' || key === 'ArrowUp' ? -1 : 1;
    let best;
    for (const other of nodes) {
      const to = boxOf(other);
      const along = sign * (isAcross ? to.x - from.x : to.y - from.y);
      const aside = Math.abs(isAcross ? to.y - from.y : to.x - from.x);
      if (along < 1 || (!isAcross && aside > 1)) continue;
      const distance = along + aside;
      if (!best || distance < best.distance) best = { other, distance };
    }
    return best?.other;
  };
  for (const node of nodes) {
    const { index } = node.dataset;
    node.addEventListener('click', () => open(node));
    node.addEventListener('pointerenter', () => stress(index));
    node.addEventListener('pointerleave', () => stress(document.activeElement?.dataset?.index));
    node.addEventListener('focus', () => { stress(index); });
    node.addEventListener('blur', () => stress());
    node.addEventListener('keydown', event => {
      if (event.key === 'Enter' || event.key === ' ') open(node);
      else if (event.key.startsWith('Arrow')) nearest(node, event.key)?.focus();
      else return;
      event.preventDefault();
    });
  }
  document.getElementById('larger').addEventListener('click', () => zoom(state.scale * 1.25));
  document.getElementById('smaller').addEventListener('click', () => zoom(state.scale / 1.25));
  document.getElementById('all').addEventListener('change', event => {
    keep({ all: event.target.checked });
    vscode.postMessage({ all: event.target.checked });
  });
  zoom(state.scale);
`;

/**
 * @param svg of `toSvg`, its style with the same nonce
 * @param nonce new for each page: nothing else may run or colour, and nothing is fetched
 */
export function webPage(svg: string, nonce: string, words: PageWords): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${escapeXml(words.language)}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(words.title)}</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<header>
<button id="smaller" aria-label="${escapeXml(words.smaller)}" title="${escapeXml(words.smaller)}">−</button>
<button id="larger" aria-label="${escapeXml(words.larger)}" title="${escapeXml(words.larger)}">+</button>
<label><input type="checkbox" id="all"${words.isAll ? ' checked' : ''}>${escapeXml(words.all)}</label>
<p>${escapeXml(words.hint)}</p>
</header>
<main>
${svg}
</main>
<script nonce="${nonce}">${SCRIPT}</script>
</body>
</html>
`;
}

/** A page that says something where there is no picture. */
export const wordsPage = (words: string, nonce: string): string => `<!DOCTYPE html>
<html>
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'">
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<header><p>${escapeXml(words)}</p></header>
</body>
</html>
`;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

export function newNonce(): string {
  const random = crypto.getRandomValues(new Uint8Array(32));
  return Array.from(random, value => LETTERS[value % LETTERS.length]).join('');
}
