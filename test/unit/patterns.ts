/** Every pattern of the source: those written as literals, and those that are put together when it runs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** Where it stands: a file, or the place of a grammar's rule. */
  readonly where: string;
}

/** The TypeScript files of a folder and of those in it. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => join(entry.parentPath, entry.name))
    .sort();
}

/** The patterns that a file writes as literals. esbuild takes the types out first and prints all in one way. */
export function literalsOf(file: string): Pattern[] {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    loader: 'ts',
    target: 'esnext',
    charset: 'utf8',
    legalComments: 'none',
    minifySyntax: false,
  });
  return literalsIn(code).map(([source, flags]) => ({ source, flags, where: file }));
}

/** What may stand right before a pattern; after a name, a number or a closing bracket, a slash divides. */
const BEFORE = /(?:^|[=(,:[!&|?{};+\-*%<>~^]|=>|\b(?:return|typeof|case|in|of|void|delete|yield|await))\s*$/;

/** The patterns of a script. */
export function literalsIn(code: string): [source: string, flags: string][] {
  const found: [string, string][] = [];
  for (let at = 0; at < code.length; ) {
    const char = code[at]!;
    if (char === '"' || char === "'") at = afterString(code, at, char);
    else if (char === '`') at = afterTemplate(code, at, found);
    else if (char === '/' && '/*'.includes(code[at + 1] ?? ' ')) at = afterComment(code, at);
    else if (char === '/' && BEFORE.test(code.slice(Math.max(0, at - 20), at))) {
      const end = afterPattern(code, at);
      const flags = /^[a-z]*/.exec(code.slice(end))?.[0] ?? '';
      found.push([code.slice(at + 1, end - 1), flags]);
      at = end + flags.length;
    } else at++;
  }
  return found;
}

function afterComment(code: string, start: number): number {
  const end = code[start + 1] === '/' ? '\n' : '*/';
  const at = code.indexOf(end, start + 2);
  return at < 0 ? code.length : at + end.length;
}

function afterString(code: string, start: number, quote: string): number {
  let at = start + 1;
  while (at < code.length && code[at] !== quote) at += code[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** Patterns may stand in what a template puts in. */
function afterTemplate(code: string, start: number, found: [string, string][]): number {
  let at = start + 1;
  while (at < code.length && code[at] !== '`') {
    if (code.startsWith('${', at)) {
      const end = afterPlaceholder(code, at + 2);
      found.push(...literalsIn(code.slice(at + 2, end - 1)));
      at = end;
    } else at += code[at] === '\\' ? 2 : 1;
  }
  return at + 1;
}

function afterPlaceholder(code: string, start: number): number {
  let at = start;
  for (let depth = 1; at < code.length; ) {
    const char = code[at]!;
    if (char === '"' || char === "'") at = afterString(code, at, char);
    else if (char === '`') at = afterTemplate(code, at, []);
    else if (char === '/' && BEFORE.test(code.slice(Math.max(start, at - 20), at)))
      at = afterPattern(code, at);
    else {
      if (char === '{') depth++;
      if (char === '}' && --depth === 0) return at + 1;
      at++;
    }
  }
  return at;
}

function afterPattern(code: string, start: number): number {
  let inClass = false;
  for (let at = start + 1; at < code.length; at++) {
    const char = code[at];
    if (char === '\\') at++;
    else if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    else if (char === '/' && !inClass) return at + 1;
  }
  throw new Error(`a pattern does not end: ${code.slice(start, start + 60)}`);
}

/** The patterns that `work` puts together by `new RegExp`. */
export async function builtBy(work: () => unknown): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct: (target, [source, flags], self) => {
      const pattern = Reflect.construct(target, [source, flags], self);
      const where = new Error().stack?.split('\n').find(line => /\bsrc\//.test(line));
      if (where) found.push({ source: pattern.source, flags: pattern.flags, where: where.trim() });
      return pattern;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

/** The patterns of a TextMate grammar, in the form that JavaScript has for them. */
export function patternsOfGrammar(file: string): Pattern[] {
  const found: Pattern[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, entry] of Object.entries(value)) {
      if (typeof entry === 'string' && ['match', 'begin', 'end', 'while'].includes(key))
        found.push({ ...inJavaScript(entry), where: `${path}.${key}` });
      visit(entry, `${path}.${key}`);
    }
  };
  visit(JSON.parse(readFileSync(file, 'utf8')), '');
  return found;
}

/** What Oniguruma writes in another way. Sizes of repeats and alternatives stay as they are, and they decide. */
function inJavaScript(pattern: string): { source: string; flags: string } {
  let source = pattern;
  let flags = 'u';
  const lead = /^\(\?([imx]+)\)/.exec(source);
  if (lead) {
    source = source.slice(lead[0].length);
    if (lead[1]!.includes('i')) flags += 'i';
    if (lead[1]!.includes('x')) source = withoutSpaces(source);
  }
  source = source
    .replace(/\(\?[imx]+:/g, '(?:')
    .replace(/\\h/g, '[0-9a-fA-F]')
    .replace(/\\A/g, '^')
    .replace(/\\[zZ]/g, '$')
    .replace(/\\G/g, '')
    .replace(/\(\?>/g, '(?:')
    .replace(/([*+?}])\+/g, '$1')
    .replace(/\\(?=[^\w\s^$\\.*+?()[\]{}|/-])/g, '');
  return { source, flags };
}

/** The extended form (?x): spaces and comments mean nothing, but in a class. */
function withoutSpaces(pattern: string): string {
  let result = '';
  let inClass = false;
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at]!;
    if (char === '\\') {
      result += char + (pattern[++at] ?? '');
      continue;
    }
    if (char === '[') inClass = true;
    if (char === ']') inClass = false;
    if (!inClass && /\s/.test(char)) continue;
    if (!inClass && char === '#') {
      while (at + 1 < pattern.length && pattern[at + 1] !== '\n') at++;
      continue;
    }
    result += char;
  }
  return result;
}
