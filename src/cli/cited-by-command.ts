/** `un-report cited-by SYMBOL INDEX|DIR…`: the places that cite a document or one paragraph of it. */

import { statSync } from 'node:fs';
import { Writable } from 'node:stream';
import { Command } from 'commander';
import type { Wanted } from '../corpus/cited-by';
import {
  type CitationLine,
  type IndexLine,
  indexLine,
  placesInLine,
  type ReferenceLine,
} from '../corpus/index-line';
import { documentKeys } from '../corpus/names';
import { organOfForm, resolutionSymbol } from '../un/resolutions';
import { canonical } from '../un/symbol';
import { gatherClaims, tellConflicts } from './claims';
import { type Context, EXIT } from './context';
import { STDIN } from './files';
import { complain, jsonLine, printable, write } from './output';
import { readFolders } from './read-folders';
import { readIndex } from './read-index';

interface Options {
  readonly para?: string;
  readonly family?: true;
  readonly json?: true;
}

const HELP = `
Lines and columns are counted from 1; in the "range" of --json, which is
[line, character, line, character] as in an index, from 0.

Examples:
  un-report cited-by S/2018/1042 reports
  un-report cited-by "S/RES/2388 (2017)" index.jsonl
  un-report index reports | un-report cited-by A/80/628 --para 21 -`;

/** 12, 12 bis, 138.12: one paragraph, no range and no subparagraph. */
const PARAGRAPH = /^[1-9]\d*(?:\.[1-9]\d*)*(?: (?:bis|ter|quater))?$/;

/** The command and its words. */
export function citedByCommand(context: Context): Command {
  return new Command('cited-by')
    .summary('list the places that cite a document or a paragraph')
    .description(
      'Lists the places in reports that cite a document, one a line: file, line, column, where it stands and what is ' +
        'cited. Joint symbols are found by either half, resolutions of the Security Council with or without their year.',
    )
    .argument('<symbol>', 'the document: A/80/628, "S/RES/2388 (2017)", "resolution 2388 (2017)"')
    .argument(
      '<path...>',
      'an index that "un-report index" wrote, folders, or "-" for an index on standard input',
    )
    .option('-p, --para <number>', 'only who cites this paragraph, in a list or a range as well')
    .option('-f, --family', 'also who cites its addenda, corrigenda and revisions')
    .option('--json', 'print one JSON object for each place')
    .addHelpText('after', HELP)
    .action(async (text: string, paths: readonly string[], options: Options, command: Command) => {
      const symbol = canonical(text) ?? resolutionNamed(text);
      if (symbol === undefined)
        command.error(
          `error: ${JSON.stringify(text)} is no symbol of a document. Write a symbol as it is printed, A/79/7 or "S/RES/1325 (2000)"; a paragraph goes after --para.`,
          { exitCode: EXIT.usage },
        );
      if (options.para !== undefined && !PARAGRAPH.test(options.para.trim()))
        command.error(
          `error: ${JSON.stringify(options.para)} is no number of a paragraph. Write one number as it is printed: 12, "12 bis" or 138.12.`,
          { exitCode: EXIT.usage },
        );
      await listPlaces(context, paths, wantedOf(symbol, options), options.json === true);
    });
}

/** "resolution 2388 (2017)", "General Assembly resolution 79/258": as reports name them; undefined where another organ's may be meant. */
function resolutionNamed(text: string): string | undefined {
  const [, named, number = '', session] =
    /^(?:the )?(Security Council |General Assembly )?resolution ([\w/-]{1,12}(?: [A-Z])?)(?: \(([\w-]{1,9})\))?$/i.exec(
      text.trim(),
    ) ?? [];
  if (named !== undefined)
    return canonical(resolutionSymbol({ organ: ORGANS[named[0]!.toUpperCase()]!, number, session }));
  const guess = organOfForm(number, session);
  return guess?.sure === true
    ? canonical(resolutionSymbol({ organ: guess.organ, number, session }))
    : undefined;
}

const ORGANS: Readonly<Record<string, string>> = { S: 'S', G: 'A' };

const wantedOf = (symbol: string, { para, family }: Options): Wanted => ({
  symbol,
  ...(para !== undefined && { part: { kind: 'paragraph', number: para.trim() } }),
  ...(family && { family }),
});

async function listPlaces(
  context: Context,
  paths: readonly string[],
  wanted: Wanted,
  json: boolean,
): Promise<void> {
  const claims = gatherClaims();
  const written = new Set<string>();
  const list = async (reading: Context, from: readonly string[], document: Wanted) => {
    let whole: string | undefined;
    for await (const line of linesOf(reading, from, document)) {
      whole ??= jointSymbol(line, document);
      const places = placesInLine(line, document).map(place =>
        json ? jsonLine(placeOf(line, place)) : `${printable(sentence(line, place))}\n`,
      );
      if (places.length > 0) claims.add({ uri: line.file, entry: line });
      for (const text of places) {
        // a report may lie in a folder and stand in an index
        if (written.has(text)) continue;
        written.add(text);
        await write(context.stdout, text);
      }
    }
    return whole;
  };
  const whole = await list(context, paths, wanted);
  if (whole !== undefined) {
    // What cites only the other half may have gone by before the report that has both: all is looked through once more.
    const again = paths.filter(path => path !== STDIN);
    if (again.length < paths.length)
      await complain(
        context.stderr,
        `${wanted.symbol} is one half of ${whole}. Of standard input only who cites this half is listed: name the whole symbol.`,
      );
    await list({ ...context, stderr: silent() }, again, { ...wanted, symbol: whole });
  }
  await tellConflicts(context, claims.conflicts());
}

/** What could not be read has been told the first time. */
const silent = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });

/** The whole symbol of a report that has a wanted one as a half of its own; undefined where no other half is missing. */
function jointSymbol({ symbol, symbols }: IndexLine, wanted: Wanted): string | undefined {
  const own = documentKeys(wanted.symbol);
  const isIts = symbols.length > own.length && symbols.flatMap(documentKeys).some(key => own.includes(key));
  return isIts ? symbol : undefined;
}

/** The folders first, as one: what lies in two of them is read once. */
async function* linesOf(
  context: Context,
  paths: readonly string[],
  wanted: Wanted,
): AsyncGenerator<IndexLine> {
  const folders = paths.filter(isFolder);
  if (folders.length > 0)
    for await (const { file, made } of readFolders(context, folders, 'entry', context.stdout))
      yield indexLine(file, made);
  for (const path of paths) if (!folders.includes(path)) yield* readIndex(context, path, wanted);
}

/** What cannot be looked at is told when it is read. */
function isFolder(path: string): boolean {
  try {
    return path !== STDIN && statSync(path).isDirectory();
  } catch {
    return false;
  }
}

type Place = CitationLine | ReferenceLine;

/** For programs: the citing report, then the place as it stands in its index. */
const placeOf = ({ file, symbol, title }: IndexLine, place: Place) => ({
  file,
  ...(symbol !== undefined && { by: symbol }),
  ...(title !== undefined && { title }),
  ...place,
});

/** `reports/x.txt:120:15: annex II, para. 4, note 7: cites A/80/628, para. 21`, lines and columns counted from 1. */
function sentence({ file }: IndexLine, place: Place): string {
  const [line, character] = place.range;
  const standing = [
    place.part,
    place.paragraph === undefined ? undefined : `para. ${place.paragraph}`,
    place.note === undefined ? undefined : `note ${place.note}`,
  ].filter(word => word !== undefined);
  const where = standing.length === 0 ? '' : ` ${standing.join(', ')}:`;
  return `${file}:${line + 1}:${character + 1}:${where} cites ${place.symbol}${pinpointOf(place)}`;
}

function pinpointOf(place: Place): string {
  const ending = place.inferred ? ' (inferred)' : '';
  if (!('first' in place)) return ending;
  const { kind, first, last, sub } = place;
  const numbers = last === undefined ? first : `${first}–${last}`;
  return `, ${[kind, numbers, sub].filter(Boolean).join(' ')}${ending}`;
}
