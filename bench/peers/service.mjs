// VS Code's Markdown language service on the report as Markdown: after each character, warm, and cold.
import { asMarkdown } from '../lib/as-markdown.mjs';
import { editorOf, TOKEN } from '../lib/markdown-service.mjs';
import { interleavedAsync, median } from '../lib/measure.mjs';
import { give } from '../lib/parts.mjs';
import { reference } from '../lib/reference.mjs';
import { textOf } from '../lib/texts.mjs';

/** @type {import('../lib/parts.mjs').Row[]} */
const rows = [];
for (const [name, label, rounds] of /** @type {const} */ ([
  ['report', '63 KB', 15],
  ['16', '1 MB', 5],
])) {
  const text = textOf(name) ?? '';
  const editor = editorOf([asMarkdown(text)]);
  const measured = await interleavedAsync(
    {
      reference: () => reference(text),
      typed: () => {
        editor.type();
        return editor.all();
      },
    },
    { rounds },
  );
  const times = [];
  for (let round = 0; round < 30; round++) {
    const began = performance.now();
    await editor.service.getDefinition(editor.document, editor.link, TOKEN);
    times.push(performance.now() - began);
  }
  rows.push(
    {
      id: `service.typing.${name}`,
      what: `vscode-markdown-languageservice after a character: symbols, folding, links, diagnostics, ${label}`,
      value: measured.typed?.ratio ?? Number.NaN,
      unit: '× ref',
      ms: measured.typed?.ms ?? Number.NaN,
    },
    {
      id: `service.cold.${name}`,
      what: `the same for the first time, ${label}`,
      value: measured.typed?.first ?? Number.NaN,
      unit: 'ms',
    },
    {
      id: `service.definition.${name}`,
      what: `vscode-markdown-languageservice, definition, warm, ${label}`,
      value: median(times.slice(5)),
      unit: 'ms',
    },
  );
}
give(rows);
