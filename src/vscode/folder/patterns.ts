/** Glob patterns of the settings. Pure. */

import { REPORT_ENDINGS } from '../../corpus/recognise';

/** A cited document that lies there as one of these is there, but cannot be read. */
const UNREADABLE = ['pdf', 'doc', 'docx', 'odt', 'rtf'];

const anyCase = (ending: string): string =>
  [...ending].map(letter => `[${letter}${letter.toUpperCase()}]`).join('');

const filesWith = (endings: readonly string[]): string => `**/*.{${endings.map(anyCase).join(',')}}`;

export const CANDIDATES = filesWith(REPORT_ENDINGS);
export const UNREADABLE_FILES = filesWith(UNREADABLE);

/** One pattern for all; VS Code's own do not nest braces, so alternatives inside are written out. */
export function anyOf(patterns: readonly string[]): string | undefined {
  const plain = patterns
    .map(pattern => pattern.trim())
    .filter(Boolean)
    .flatMap(expanded);
  return plain.length > 1 ? `{${plain.join(',')}}` : plain[0];
}

const MOST_ALTERNATIVES = 256;

/** `a/{b,c}` as `a/b` and `a/c`; what has no closing brace stays as it is. */
function expanded(pattern: string): string[] {
  const done: string[] = [];
  const open = [pattern];
  for (let next = open.pop(); next !== undefined && done.length < MOST_ALTERNATIVES; next = open.pop()) {
    const inner = /\{([^{}]*)\}/.exec(next);
    if (!inner) done.push(next);
    else {
      const [before, after] = [next.slice(0, inner.index), next.slice(inner.index + inner[0].length)];
      for (const part of inner[1]!.split(',').reverse()) open.push(`${before}${part}${after}`);
    }
  }
  return done;
}

/**
 * Whether a path, or a folder in which it lies, matches one of the patterns: VS Code's own search in a browser passes
 * over some. Understood are `**`, `*`, `?` and alternatives in braces.
 *
 * @returns a question about a path inside the folder: `cited/S-2044-87.txt`
 */
export function matcherOf(patterns: readonly string[]): (path: string) => boolean {
  const globs = patterns.flatMap(pattern => expanded(pattern.trim())).filter(Boolean);
  const segmented = globs.map(glob => glob.replace(/^\.?\//, '').split('/'));
  return path => {
    const segments = path.split('/');
    return segmented.some(glob =>
      segments.some((_, index) => matches(glob, segments.slice(0, index + 1), '**', segmentMatches)),
    );
  };
}

const segmentMatches = (glob: string, segment: string): boolean =>
  matches([...glob], [...segment], '*', (one, character) => one === '?' || one === character);

/** Whether items match, where a `wild` one stands for any number of them. It goes back to the last of these alone. */
function matches<T extends string>(
  globs: readonly T[],
  items: readonly T[],
  wild: string,
  isMatch: (glob: T, item: T) => boolean,
): boolean {
  let [glob, item, lastWild, retry] = [0, 0, -1, 0];
  while (item < items.length) {
    if (globs[glob] === wild) {
      lastWild = glob++;
      retry = item;
    } else if (glob < globs.length && isMatch(globs[glob]!, items[item]!)) {
      glob++;
      item++;
    } else if (lastWild >= 0) {
      glob = lastWild + 1;
      item = ++retry;
    } else return false;
  }
  while (globs[glob] === wild) glob++;
  return glob === globs.length;
}

/**
 * How a document's symbol stands in names of files: `s-2018-1042` for `S/2018/1042`, `S_2018_1042-EN.pdf` and
 * `S-2018-1042.txt`. Languages at the end are left out.
 */
export function nameKey(text: string): string {
  const letters = text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return letters.replace(/^-|-$/g, '').replace(/-(?:[aefrcs]|en|fr|es|ar|ru|zh)$/, '');
}

/** The same of a file's path. */
export function fileKey(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return nameKey(dot > 0 ? name.slice(0, dot) : name);
}

/**
 * The address of a file that is named as a document is and was not read: a PDF, or one that cannot be opened.
 *
 * @param unread addresses by `fileKey`
 * @param names of the document: its symbol, or the halves of it
 */
export const unreadFile = (
  unread: ReadonlyMap<string, string>,
  names: readonly string[],
): string | undefined =>
  unread.size === 0 ? undefined : names.map(name => unread.get(nameKey(name))).find(Boolean);
