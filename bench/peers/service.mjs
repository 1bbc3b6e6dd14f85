// VS Code's Markdown language service with markdown-it, on the report as Markdown: after each character, warm, and cold.
import MarkdownIt from 'markdown-it';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  createLanguageService,
  DiagnosticLevel,
  githubSlugifier,
  LogLevel,
} from 'vscode-markdown-languageservice';
import { URI } from 'vscode-uri';
import { asMarkdown } from '../lib/as-markdown.mjs';
import { interleavedAsync, median } from '../lib/measure.mjs';
import { give } from '../lib/parts.mjs';
import { reference } from '../lib/reference.mjs';
import { textOf } from '../lib/texts.mjs';

const TOKEN = {
  isCancellationRequested: false,
  onCancellationRequested: () => ({ dispose: () => undefined }),
};
const DIAGNOSTICS = {
  validateReferences: DiagnosticLevel.warning,
  validateFragmentLinks: DiagnosticLevel.warning,
  validateFileLinks: DiagnosticLevel.warning,
  validateMarkdownFileLinkFragments: DiagnosticLevel.warning,
  validateUnusedLinkDefinitions: DiagnosticLevel.warning,
  validateDuplicateLinkDefinitions: DiagnosticLevel.warning,
  ignoreLinks: [],
};

/** An editor with one document. */
function editorOf(/** @type {string} */ markdown) {
  const document = TextDocument.create('file:///report.md', 'markdown', 1, markdown);
  const listeners = new Set();
  const never = () => ({ dispose: () => undefined });
  const parser = new MarkdownIt({ html: true });
  const service = createLanguageService({
    workspace: {
      workspaceFolders: [URI.parse('file:///')],
      onDidChangeMarkdownDocument: (listener, self) => {
        const bound = listener.bind(self);
        listeners.add(bound);
        return { dispose: () => listeners.delete(bound) };
      },
      onDidCreateMarkdownDocument: never,
      onDidDeleteMarkdownDocument: never,
      getAllMarkdownDocuments: async () => [document],
      hasMarkdownDocument: resource => resource.toString() === document.uri,
      openMarkdownDocument: async resource => (resource.toString() === document.uri ? document : undefined),
      stat: async () => undefined,
      readDirectory: async () => [],
    },
    parser: {
      slugifier: githubSlugifier,
      tokenize: async ({ getText }) => parser.parse(getText.call(document), {}),
    },
    logger: { level: LogLevel.Off, log: () => undefined },
  });
  const middle = document.positionAt(markdown.indexOf('\n', markdown.length >> 1) + 1);
  let version = 1;
  return {
    document,
    service,
    type() {
      TextDocument.update(document, [{ range: { start: middle, end: middle }, text: 'x' }], ++version);
      for (const listener of listeners) listener(document);
    },
    async all() {
      await service.getDocumentSymbols(document, {}, TOKEN);
      await service.getFoldingRanges(document, TOKEN);
      await service.getDocumentLinks(document, TOKEN);
      await service.computeDiagnostics(document, DIAGNOSTICS, TOKEN);
    },
  };
}

/** @type {import('../lib/parts.mjs').Row[]} */
const rows = [];
for (const [name, label, rounds] of /** @type {const} */ ([
  ['report', '63 KB', 15],
  ['16', '1 MB', 5],
])) {
  const text = textOf(name) ?? '';
  const markdown = asMarkdown(text);
  const editor = editorOf(markdown);
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
  const place = editor.document.positionAt(editor.document.getText().indexOf('][n') + 2);
  const times = [];
  for (let round = 0; round < 30; round++) {
    const began = performance.now();
    await editor.service.getDefinition(editor.document, place, TOKEN);
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
