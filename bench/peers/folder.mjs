// VS Code's Markdown language service over a thousand reports in memory: its first references make its index.
import { asMarkdown } from '../lib/as-markdown.mjs';
import { COPIES, copiesOf } from '../lib/copies.mjs';
import { editorOf, TOKEN } from '../lib/markdown-service.mjs';
import { median } from '../lib/measure.mjs';
import { give } from '../lib/parts.mjs';
import { reference } from '../lib/reference.mjs';

const texts = copiesOf(COPIES);
const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

const beganReference = performance.now();
for (const text of texts) reference(Buffer.from(text).toString());
const referenceMs = performance.now() - beganReference;

const editor = editorOf(texts.map(asMarkdown));
globalThis.gc?.();
const before = process.memoryUsage().rss;

const references = () =>
  editor.service.getReferences(editor.document, editor.address, { includeDeclaration: true }, TOKEN);
const began = performance.now();
await references();
const first = performance.now() - began;
globalThis.gc?.();
const kept = process.memoryUsage().rss - before;

const times = [];
for (let round = 0; round < 9; round++) {
  const start = performance.now();
  await references();
  times.push(performance.now() - start);
}

give([
  {
    id: 'service.folder.index',
    what: `vscode-markdown-languageservice, first references over ${COPIES} reports in memory, beside reading and the reference`,
    value: first / referenceMs,
    unit: '×',
    ms: first,
  },
  {
    id: 'service.folder.kept',
    what: `vscode-markdown-languageservice, memory kept for each KB of text, ${COPIES} reports`,
    value: kept / size,
    unit: 'KB',
  },
  {
    id: 'service.folder.references',
    what: `vscode-markdown-languageservice, references over ${COPIES} reports, warm`,
    value: median(times),
    unit: 'ms',
  },
]);
