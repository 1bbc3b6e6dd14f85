// VS Code's Markdown language service with markdown-it as its parser, over documents in memory.
import MarkdownIt from 'markdown-it';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  createLanguageService,
  DiagnosticLevel,
  githubSlugifier,
  LogLevel,
} from 'vscode-markdown-languageservice';
import { URI } from 'vscode-uri';

export const TOKEN = {
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

/**
 * An editor with documents open in one folder; `type` and `all` work on the first.
 * @param {readonly string[]} texts as Markdown
 */
export function editorOf(texts) {
  const documents = new Map(
    texts.map((text, index) => {
      const document = TextDocument.create(`file:///report-${index}.md`, 'markdown', 1, text);
      return [document.uri, document];
    }),
  );
  const [document] = documents.values();
  if (!document) throw new Error('An editor without a document.');
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
      getAllMarkdownDocuments: async () => documents.values(),
      hasMarkdownDocument: resource => documents.has(resource.toString()),
      openMarkdownDocument: async resource => documents.get(resource.toString()),
      stat: async () => undefined,
      readDirectory: async () => [],
    },
    parser: {
      slugifier: githubSlugifier,
      tokenize: async ({ uri, getText }) => parser.parse(getText.call(documents.get(uri.toString())), {}),
    },
    logger: { level: LogLevel.Off, log: () => undefined },
  });
  const text = document.getText();
  const middle = document.positionAt(text.indexOf('\n', text.length >> 1) + 1);
  let version = 1;
  return {
    document,
    service,
    /** A place in a link, whose definition and references can be asked for. */
    link: document.positionAt(text.indexOf('][n') + 2),
    /** A place in an address of the web, which other documents name as well. */
    address: document.positionAt(text.indexOf('https://') + 3),
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
