/** A case: a text to read or, of reading again, a text and what became of it. Kept as JSON, which spares lone surrogates. */

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { checks } from '../../src/features/checks/checks';
import { folding } from '../../src/features/folding';
import { hover } from '../../src/features/hover';
import { links } from '../../src/features/links';
import { type OutlineNode, outline } from '../../src/features/outline';
import { tokens } from '../../src/features/tokens';
import type { Range, Report } from '../../src/report/model';
import { blockTextsOf, readAgain, readReport } from '../../src/report/read';
import { checkInvariants } from '../unit/report/invariants';
import { smallest } from '../unit/report/smallest';

export interface Case {
  /** Read one after the other, each but the first as a change of the one before it. */
  readonly texts: readonly string[];
}

const FOLDER = join(import.meta.dirname, 'cases');

/** No text of this size may take longer: reading, features and all. A machine is slow at times, so it is much. */
const MOST_MS = 3_000;

/** What is wrong with a case, in words; nothing if all is well. */
export function problemOf({ texts }: Case): string | undefined {
  let previous: Report | undefined;
  for (const text of texts.slice(0, -1)) {
    previous = readAgain(previous, text);
    // what is made of the next text is made of this
    for (const ask of Object.values(ASKED)) ask(previous);
  }
  return read(texts.at(-1) ?? '', previous).problem;
}

/**
 * Reads a text afresh and as a change of the one before it, and says what is wrong with that.
 * @returns the report to read the next change with, if there is one
 */
export function read(
  text: string,
  previous: Report | undefined,
): { readonly report?: Report; readonly problem?: string } {
  const began = performance.now();
  try {
    const fresh = readReport(text);
    const time = performance.now() - began;
    if (time > MOST_MS) return { problem: `reading ${text.length} characters took ${Math.round(time)} ms` };
    const report = readAgain(previous, text);
    if (!isDeepStrictEqual(blockTextsOf(report), blockTextsOf(fresh)))
      return { problem: 'read again, what its blocks say is another' };
    if (!isDeepStrictEqual(report, fresh))
      return { problem: `read again, ${difference(report, fresh)} is another` };
    for (const [name, ask] of Object.entries(ASKED))
      if (!isDeepStrictEqual(ask(report), ask(fresh)))
        return { problem: `read again, its ${name} are others` };
    checkInvariants(fresh);
    askAll(fresh);
    return { report };
  } catch (error) {
    const { message, stack } = error as Error;
    const isTold = message.startsWith('the reading is wrong');
    return { problem: isTold ? message : (stack?.split('\n').slice(0, 6).join('\n') ?? message) };
  }
}

/** What an editor asks for after each character: after many it is made of what was made before. */
const ASKED: Readonly<Record<string, (report: Report) => unknown>> = {
  findings: report => checks(report),
  nodes: outline,
  folds: folding,
  links: report => links(report),
  tokens,
};

/** The first field that differs. */
function difference(one: Report, other: Report): string {
  const field = (Object.keys(other) as (keyof Report)[]).find(
    key => !isDeepStrictEqual(one[key], other[key]),
  );
  return field ?? 'a field too many';
}

/** Every feature answers without an exception, with ranges inside of the text. */
function askAll(report: Report): void {
  const inside = (what: string, { start, end }: Range) => {
    if (!(0 <= start && start <= end && end <= report.text.length))
      throw new Error(`the reading is wrong:\n${what} is ${start}–${end} in a text of ${report.text.length}`);
  };
  const visit = (nodes: readonly OutlineNode[]): void => {
    for (const { range, selection, children } of nodes) {
      inside('a node of the outline', range);
      inside('a selection of the outline', selection);
      visit(children);
    }
  };
  visit(outline(report));
  for (const { start, end } of folding(report))
    if (start >= end || end >= report.lineStarts.length)
      throw new Error(
        `the reading is wrong:\na fold is ${start}–${end} of ${report.lineStarts.length} lines`,
      );
  for (const { range } of links(report)) inside('a link', range);
  for (const { range } of tokens(report)) inside('a token', range);
  for (const { range } of checks(report)) inside('a finding', range);
  const step = Math.max(1, Math.floor(report.text.length / 20));
  for (let offset = 0; offset <= report.text.length; offset += step) hover(report, offset);
}

/** The first problem without its numbers and quotations: what stays the same while a case gets smaller. */
export const kindOf = (problem: string | undefined): string | undefined =>
  problem?.split('\n').slice(0, 2).join(' ').replace(/".*?"/g, '').replace(/\d+/g, '#');

/** Makes a case that fails as small as it can be, so that it still fails in the same way. */
export function shrunk(given: Case): Case {
  const kind = kindOf(problemOf(given));
  const fails = (...texts: string[]) => kindOf(problemOf({ texts })) === kind;
  const last = given.texts.at(-1) ?? '';
  if (fails(last)) return { texts: [smallest(last, text => fails(text))] };
  const before = given.texts.at(-2) ?? '';
  if (fails(before, last)) return { texts: shrunkChange(before, last, fails) };
  // More than one change is needed: those that are not are left out.
  let texts = [...given.texts];
  for (let at = texts.length - 3; at >= 0; at--) {
    const fewer = texts.filter((_, index) => index !== at);
    if (fails(...fewer)) texts = fewer;
  }
  return { texts };
}

/** What both texts have in common is made smaller, and then what was changed. */
function shrunkChange(before: string, after: string, fails: (...texts: string[]) => boolean): string[] {
  const parts = changeOf(before, after);
  const together = ([head, gone, added, tail]: typeof parts) => [head + gone + tail, head + added + tail];
  for (const at of [0, 3, 1, 2] as const) {
    const others = [...parts] as typeof parts;
    parts[at] = smallest(parts[at], part => {
      others[at] = part;
      return fails(...together(others));
    });
  }
  return together(parts);
}

/** Two texts as what they begin with, what went, what came, and what they end with. */
function changeOf(before: string, after: string): [head: string, gone: string, added: string, tail: string] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return [
    before.slice(0, start),
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
    before.slice(before.length - end),
  ];
}

/** The kept cases, each of which failed once. */
export function keptCases(): readonly (readonly [name: string, given: Case])[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter(name => name.endsWith('.json'))
    .map(name => [name, JSON.parse(readFileSync(join(FOLDER, name), 'utf8'))] as const);
}

/** Keeps a case with what was wrong, so that it is tried in every run of the tests from now on. */
export function keep(given: Case, problem: string): string {
  mkdirSync(FOLDER, { recursive: true });
  const words = (kindOf(problem) ?? 'problem')
    .replace(/^the reading is wrong:/, '')
    .replace(/[^a-zA-Z]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 48)
    .toLowerCase();
  const path = join(FOLDER, `${words || 'problem'}-${hashOf(given.texts.join('\n'))}.json`);
  writeFileSync(path, `${JSON.stringify({ problem, ...given }, null, 2)}\n`);
  return path;
}

/** Four letters that tell cases of one kind apart. */
function hashOf(text: string): string {
  let hash = 7;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) >>> 0;
  return hash.toString(36).slice(-4);
}
