/**
 * What a person has said to leave alone: here, in a file, in a folder. Kept in `.un-report.json` beside the reports, never
 * in their text:
 *
 *     {
 *       "ignore": {
 *         "codes": ["abbreviation.unused"],
 *         "files": {
 *           "S-2018-1042.txt": {
 *             "codes": ["report.length"],
 *             "here": [{ "code": "text.scanned", "quote": "Octoher", "before": "On 17 ", "after": " 2018, my" }]
 *           }
 *         }
 *       }
 *     }
 */

import { lineStartsOf, positionAt } from '../../report/lines';
import type { Range, Report } from '../../report/model';
import type { Found } from './finding';
import { jsonMistake } from './json-mistake';
import { type CheckCode, CODES } from './registry';

/** The name of the file, in the folder of the reports that it speaks of or in one above. */
export const IGNORE_FILE = '.un-report.json';

/** One place, known by its words and those around it, so that it is found again after edits. */
export interface Here {
  readonly code: CheckCode;
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

export interface FileIgnores {
  readonly codes: readonly CheckCode[];
  readonly here: readonly Here[];
}

export interface Ignores {
  /** In the whole folder. */
  readonly codes: readonly CheckCode[];
  /** By the path of the file from the folder, with slashes. */
  readonly files: ReadonlyMap<string, FileIgnores>;
}

export interface IgnoresRead {
  readonly ignores: Ignores;
  /** What could not be read, in words for the person; the rest was. */
  readonly problems: readonly string[];
  /** Where the first problem is, in UTF-16 units from the start of the text; undefined where that is not known. */
  readonly at?: number;
}

const NOTHING: Ignores = { codes: [], files: new Map() };

/** Reads the text of a `.un-report.json`. Never throws: of a broken one nothing is ignored, and a problem says so. */
export function parseIgnores(text: string): IgnoresRead {
  const parsed = parseJson(text);
  if ('problem' in parsed) return { ignores: NOTHING, problems: [parsed.problem], at: parsed.at };
  const { json } = parsed;
  const problems: string[] = [];
  const ignore = objectAt(json, 'ignore', '', problems);
  const files = objectAt(ignore, 'files', 'ignore.', problems);
  return {
    ignores: {
      codes: codesAt(ignore, 'ignore.', problems),
      files: new Map(
        Object.keys(files).map(file => {
          const place = `ignore.files["${file}"].`;
          const entry = objectAt(files, file, 'ignore.files.', problems);
          return [file, { codes: codesAt(entry, place, problems), here: placesAt(entry, place, problems) }];
        }),
      ),
    },
    problems,
  };
}

type Json = Record<string, unknown>;

/** What a text holds, or where it cannot be read and what a person is told. */
type Parsed = { readonly json: Json } | { readonly at: number; readonly problem: string };

function parseJson(text: string): Parsed {
  if (text.trim() === '') return { json: {} };
  // a mark of the order of bytes is no part of the text, but takes a place in it
  const plain = text.replace(/^\uFEFF/, ' ');
  const mistake = jsonMistake(plain);
  if (mistake) return broken(plain, mistake.offset, mistake.reason);
  const value: unknown = JSON.parse(plain);
  return isObject(value) ? { json: value } : broken(plain, 0, 'the whole must stand in braces, { … }');
}

function broken(text: string, at: number, reason: string): Parsed {
  const { line, character } = positionAt(lineStartsOf(text), at);
  const place = `line ${line + 1}, column ${character + 1}`;
  const remedy = 'Put that right and save the file; until then nothing is ignored.';
  return { at, problem: `${IGNORE_FILE} cannot be read. At ${place}, ${reason}. ${remedy}` };
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function objectAt(parent: Json, key: string, place: string, problems: string[]): Json {
  const value = Object.hasOwn(parent, key) ? parent[key] : undefined;
  if (value === undefined) return {};
  if (isObject(value)) return value;
  problems.push(`${IGNORE_FILE}: “${place}${key}” must stand in braces, { … }. It is passed over as it is.`);
  return {};
}

function listAt(parent: Json, key: string, place: string, problems: string[]): readonly unknown[] {
  const value = Object.hasOwn(parent, key) ? parent[key] : undefined;
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  problems.push(
    `${IGNORE_FILE}: “${place}${key}” must be a list in brackets, [ … ]. It is passed over as it is.`,
  );
  return [];
}

const isCode = (value: unknown): value is CheckCode => CODES.includes(value as CheckCode);

const codesAt = (parent: Json, place: string, problems: string[]): CheckCode[] =>
  listAt(parent, 'codes', place, problems).filter((value): value is CheckCode => {
    if (!isCode(value))
      problems.push(
        `${IGNORE_FILE}: ${JSON.stringify(value)} in “${place}codes” is no code of a check. Correct it, or take it out.`,
      );
    return isCode(value);
  });

const placesAt = (parent: Json, place: string, problems: string[]): Here[] =>
  listAt(parent, 'here', place, problems).flatMap(value => {
    if (isObject(value) && isCode(value.code) && typeof value.quote === 'string') {
      const { code, quote, before, after } = value;
      return [
        {
          code,
          quote,
          before: typeof before === 'string' ? before : '',
          after: typeof after === 'string' ? after : '',
        },
      ];
    }
    problems.push(
      `${IGNORE_FILE}: an entry of “${place}here” lacks its “code” or its “quote”, and is passed over.`,
    );
    return [];
  });

/** How much of the text is kept of a place, and around it. */
const MOST_QUOTED = 60;
const AROUND = 24;

/** The place of a finding by its words; white is one space, so that a line broken elsewhere is the same. */
export function placeOf({ text }: Report, { code, range }: Pick<Found, 'code' | 'range'>): Here {
  const { start, end } = range;
  return {
    code,
    quote: plain(text.slice(start, Math.min(end, start + 4 * MOST_QUOTED))).slice(0, MOST_QUOTED),
    before: plain(text.slice(Math.max(0, start - 2 * AROUND), start)).slice(-AROUND),
    after: plain(text.slice(end, end + 2 * AROUND)).slice(0, AROUND),
  };
}

const plain = (text: string): string => text.replace(/\s+/g, ' ');

/** Findings that nothing says to leave alone. `file`: the report's path from the folder, with slashes. */
export function withoutIgnored<T extends { readonly code: CheckCode; readonly range: Range }>(
  report: Report,
  findings: readonly T[],
  ignores: Ignores,
  file: string,
): T[] {
  const own = ignores.files.get(file);
  const codes = new Set([...ignores.codes, ...(own?.codes ?? [])]);
  const here = own?.here ?? [];
  return findings.filter(finding => {
    if (codes.has(finding.code)) return false;
    const candidates = here.filter(({ code }) => code === finding.code);
    return candidates.length === 0 || !candidates.some(known => isSame(known, placeOf(report, finding)));
  });
}

/** The words, and those on one side at least: an edit beside a place does not bring its finding back. */
const isSame = (a: Here, b: Here): boolean =>
  a.quote === b.quote && (a.before === b.before || a.after === b.after);

export type Ignoring =
  | { readonly where: 'here'; readonly file: string; readonly place: Here }
  | { readonly where: 'file'; readonly file: string; readonly code: CheckCode }
  | { readonly where: 'folder'; readonly code: CheckCode };

/**
 * The text of `.un-report.json` with one more thing to ignore; `text` is what it holds now, empty where there is none.
 * What it holds besides is kept. A broken one is not touched: then a problem says why.
 */
export function withIgnoring(
  text: string,
  ignoring: Ignoring,
): { readonly text: string } | { readonly problem: string } {
  const parsed = parseJson(text);
  if ('problem' in parsed) return { problem: parsed.problem };
  const { json } = parsed;
  const ignore = { ...asObject(json.ignore) };
  if (ignoring.where === 'folder') ignore.codes = sortedCodes(ignore.codes, ignoring.code);
  else {
    const files = asObject(ignore.files);
    const own = { ...asObject(files[ignoring.file]) };
    if (ignoring.where === 'file') own.codes = sortedCodes(own.codes, ignoring.code);
    else own.here = sortedPlaces(own.here, ignoring.place);
    ignore.files = sortedByKey({ ...files, [ignoring.file]: own });
  }
  return { text: `${JSON.stringify({ ...json, ignore }, undefined, 2)}\n` };
}

const asObject = (value: unknown): Json => (isObject(value) ? value : {});
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Sorted, so that two people's additions merge. */
const sortedCodes = (value: unknown, code: CheckCode): unknown[] =>
  [...new Set([...asList(value), code])].sort();

function sortedPlaces(value: unknown, place: Here): unknown[] {
  const keyed = new Map([...asList(value), place].map(entry => [keyOf(entry), entry]));
  return [...keyed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

const keyOf = (entry: unknown): string => {
  const { code, quote, before, after } = asObject(entry);
  return JSON.stringify([code, quote, before, after]);
};

const sortedByKey = (object: Json): Json =>
  Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
