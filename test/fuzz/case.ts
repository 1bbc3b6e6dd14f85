/** A case: a text to read or, of reading again, a text and what it became. Kept as JSON, which spares lone surrogates. */

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
import * as reading from '../../src/report/read';
import { checkInvariants } from '../unit/report/invariants';
import { smallest } from '../unit/report/smallest';

export interface Case {
  readonly text: string;
  /** What the text was when it was read before; absent where it is read afresh. */
  readonly before?: string;
}

const { readReport } = reading;
/** Reads a text that was changed; not there yet in early versions. */
export const readAgain = (reading as { readAgain?: (previous: Report, text: string) => Report }).readAgain;

const FOLDER = join(import.meta.dirname, 'cases');

/** No text of this size may take longer: reading, features and all. A machine is slow at times, so it is much. */
const MOST_MS = 3_000;

/** What is wrong with a case, in words; nothing if all is well. */
export function problemOf(given: Case): string | undefined {
  const began = performance.now();
  try {
    const report = readReport(given.text);
    const time = performance.now() - began;
    if (time > MOST_MS) return `reading ${given.text.length} characters took ${Math.round(time)} ms`;
    checkInvariants(report);
    askAll(report);
    if (given.before !== undefined && readAgain) {
      const again = readAgain(readReport(given.before), given.text);
      if (!isDeepStrictEqual(again, report)) return `read again, ${difference(again, report)} is another`;
    }
    return undefined;
  } catch (error) {
    const { message, stack } = error as Error;
    return message.startsWith('the reading is wrong') ? message : stack?.split('\n').slice(0, 6).join('\n');
  }
}

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
  const fails = (other: Case) => kindOf(problemOf(other)) === kind;
  if (given.before === undefined) return { text: smallest(given.text, text => fails({ text })) };
  // What both texts have in common is made smaller, and then what was changed.
  let [head, gone, added, tail] = changeOf(given.before, given.text);
  const together = (): Case => ({ before: head + gone + tail, text: head + added + tail });
  const tries = (set: (part: string) => void, part: string) => {
    const best = smallest(part, shorter => {
      set(shorter);
      return fails(together());
    });
    set(best);
  };
  tries(part => {
    head = part;
  }, head);
  tries(part => {
    tail = part;
  }, tail);
  tries(part => {
    gone = part;
  }, gone);
  tries(part => {
    added = part;
  }, added);
  return together();
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
  const path = join(FOLDER, `${words || 'problem'}-${hashOf(given.text)}.json`);
  writeFileSync(path, `${JSON.stringify({ problem, ...given }, null, 2)}\n`);
  return path;
}

/** Four letters that tell cases of one kind apart. */
function hashOf(text: string): string {
  let hash = 7;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) >>> 0;
  return hash.toString(36).slice(-4);
}
