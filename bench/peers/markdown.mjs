// markdown-it and mdast-util-from-markdown: blocks and inline structure of Markdown, beside the reference. One a process.
import { asMarkdown } from '../lib/as-markdown.mjs';
import { interleaved } from '../lib/measure.mjs';
import { give } from '../lib/parts.mjs';
import { reference } from '../lib/reference.mjs';
import { textOf } from '../lib/texts.mjs';

const [, , peer = ''] = process.argv;

/** @type {Record<string, () => Promise<(text: string) => unknown>>} */
const PEERS = {
  'markdown-it': async () => {
    const parser = (await import('markdown-it')).default();
    return text => parser.parse(text, {});
  },
  'mdast-util-from-markdown': async () => (await import('mdast-util-from-markdown')).fromMarkdown,
};

const parse = await PEERS[peer]?.();
/** @type {import('../lib/parts.mjs').Row[]} */
const rows = [];
for (const [name, label] of /** @type {const} */ ([
  ['report', '63 KB'],
  ['16', '1 MB'],
])) {
  const text = textOf(name) ?? '';
  const markdown = asMarkdown(text);
  const { peer: measured } = interleaved(
    { reference: () => reference(text), peer: () => parse?.(markdown) },
    { rounds: name === 'report' ? 21 : 5, warmUp: 3 },
  );
  rows.push({
    id: `${peer}.${name}`,
    what: `${peer}, parse, ${label}`,
    value: measured?.ratio ?? Number.NaN,
    unit: '× ref',
    ms: measured?.ms ?? Number.NaN,
  });
}
give(rows);
