/**
 * Words typed into made texts so that the sketch of their line stays: changes that are read by their block alone. Whether
 * the layout sees nothing of them is most in doubt where lines are at its edges.
 */

import { isDeepStrictEqual } from 'node:util';
import { PROSE_AMONG_ENTRIES } from '../../src/report/contents';
import { sketchOf } from '../../src/report/line-sketch';
import type { Report } from '../../src/report/model';
import { blockTextsOf, readAgain, readReport, revisionOf } from '../../src/report/read';
import { read } from './case';
import { edgeLength, madeEnd } from './made-lines';
import { madeText } from './made-texts';
import { type Random, randomOf } from './random';
import { type Fuzzed, type Options, rounds } from './run';

const EDITS = 60;
/** Words, their ends, and what tells a mark, an organ or a reference from words. */
const TYPED = [
  'lamps ',
  'of ',
  'horns ',
  'lit ',
  'in ',
  'a ',
  'keepers ',
  's',
  'e',
  ' ',
  ', ',
  '.',
  ' and',
  '-',
  '(',
  ')',
  '’',
  ';',
  ':',
  'A',
  'approveda ',
  'postsb ',
  'decides ',
  'session',
  'of the Committee on ',
  'para. ',
  'No. ',
];
/** What a change may take out and be a word typed yet. */
const PLAIN = /^[A-Za-z ,;:.'’“”()–-]*$/;

/** Types into made texts for so many seconds; each seed is one text and the words typed into it one after the other. */
export const fuzzTyping = (options: Options): Fuzzed =>
  rounds(options, seed => typedTexts(randomOf(seed), options.edits ?? EDITS), readTyped);

function* typedTexts(random: Random, edits: number): Generator<string> {
  let text = madeText(random);
  yield text;
  for (let count = 0; count < edits; count++) {
    const next = typedInto(text, random);
    if (next === undefined || next === text) continue;
    text = next;
    yield text;
  }
}

/** The text with other words in one line of the same sketch, which shorter lines have none of; undefined where the first try makes another. */
function typedInto(text: string, random: Random): string | undefined {
  const lines = text.split('\n');
  const long = lines.flatMap((line, index) => (line.length > PROSE_AMONG_ENTRIES ? [index] : []));
  if (long.length === 0) return undefined;
  const index = random.of(long);
  const line = lines[index]!;
  const now = typedInLine(line, random);
  const sketch = now && sketchOf(line, { start: 0, end: line.length });
  if (!now || !sketch || sketchOf(now, { start: 0, end: now.length }) !== sketch) return undefined;
  return lines.with(index, now).join('\n');
}

const typedInLine = (line: string, random: Random): string | undefined =>
  random.chance(0.3) ? withOtherEnd(line, random) : withOtherWords(line, random);

/** A line that ends in another way, about as long as it was. */
function withOtherEnd(line: string, random: Random): string | undefined {
  const end = madeEnd(random);
  const from = line.length - end.length - random.below(3) + random.below(4);
  return PLAIN.test(line.slice(from)) ? line.slice(0, from).trimEnd() + end : undefined;
}

/** A line with words in place of others, most often so that it gets a length at an edge. */
function withOtherWords(line: string, random: Random): string | undefined {
  const from = random.chance(0.3) ? random.below(line.length) : 1 + random.below(50);
  const most = random.chance(0.25) ? line.length : random.below(random.of([8, 60]));
  const to = Math.min(line.length, from + most);
  if (!PLAIN.test(line.slice(from, to))) return undefined;
  const wanted = random.chance(0.6) ? edgeLength(random) - line.length + to - from : random.below(30);
  let typed = '';
  while (typed.length < wanted) typed += random.of(TYPED);
  return line.slice(0, from) + typed.slice(0, Math.max(0, wanted)) + line.slice(to);
}

/** Reads a text as a change of the one before. Only what is read by its block alone is read afresh too: it is what is in doubt. */
function readTyped(text: string, previous: Report | undefined): ReturnType<typeof read> {
  const report = readAgain(previous, text);
  if (!revisionOf(report)) return { report };
  const fresh = readReport(text);
  const isSame =
    isDeepStrictEqual(report, fresh) && isDeepStrictEqual(blockTextsOf(report), blockTextsOf(fresh));
  // what differs is said as of every other case
  return isSame ? { report } : read(text, previous);
}
