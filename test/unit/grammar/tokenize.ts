import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

export const root = join(import.meta.dirname, '../../..');
const require = createRequire(import.meta.url);

/** A run of one line under one scope; lines and characters count from 0. */
export interface Token {
  readonly line: number;
  readonly start: number;
  readonly text: string;
  /** The innermost scope that a theme may colour, without `.un-report`; empty where none applies. */
  readonly scope: string;
}

let loaded: Promise<IGrammar> | undefined;

/** The grammar as VS Code would load it: the built JSON, read by VS Code's own two libraries. */
export function grammar(): Promise<IGrammar> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<IGrammar> {
  await loadWASM(
    new Uint8Array(readFileSync(join(dirname(require.resolve('vscode-oniguruma')), 'onig.wasm'))).buffer,
  );
  const path = join(root, 'syntaxes/un-report.tmLanguage.json');
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () => parseRawGrammar(readFileSync(path, 'utf8'), path),
  });
  const found = await registry.loadGrammar('text.un-report');
  if (!found) throw new Error(`${path} holds no grammar for text.un-report`);
  return found;
}

/** Every token of a text, in order; tokens side by side under one scope are joined, and white space has none. */
export function tokens(of: IGrammar, text: string): Token[] {
  const all: Token[] = [];
  let state = INITIAL;
  for (const [line, source] of text.split(/\r\n|\n|\r/).entries()) {
    const result = of.tokenizeLine(source, state);
    state = result.ruleStack;
    for (const { startIndex, endIndex, scopes } of result.tokens) {
      const piece = source.slice(startIndex, endIndex);
      const scope = piece.trim() ? colour(scopes) : '';
      const last = all.at(-1);
      if (last?.line === line && last.scope === scope)
        all[all.length - 1] = { ...last, text: last.text + piece };
      else all.push({ line, start: startIndex, text: piece, scope });
    }
  }
  return all;
}

function colour(scopes: readonly string[]): string {
  const last = scopes.filter(scope => scope !== 'text.un-report' && !scope.startsWith('meta.')).at(-1);
  return last?.replace(/\.un-report$/, '') ?? '';
}
