/**
 * What is true of the reading of any text, be it a report or noise. Fuzzers import this, too: it needs no test framework.
 */
import { lineStartsOf } from '../../../src/report/lines';
import type { CrossReferenceKind, Range, Report } from '../../../src/report/model';

/** So many problems of one reading are told; the others are most often the same one again. */
const TOLD = 10;

/** Throws an error that names what is wrong with a reading. */
export function checkInvariants(report: Report): void {
  const problems = problemsOf(report);
  if (problems.length === 0) return;
  const more = problems.length > TOLD ? `\n… and ${problems.length - TOLD} more` : '';
  throw new Error(`the reading is wrong:\n${problems.slice(0, TOLD).join('\n')}${more}`);
}

/** What is wrong with a reading, in words; nothing if all is well. */
export function problemsOf(report: Report): string[] {
  const problems: string[] = [];
  const check: Check = (holds, problem) => {
    if (!holds) problems.push(problem());
  };
  checkPlain(report, 'report', report.text.length, check);
  // The others look things up by ranges and indices; of wrong ones enough is said by now.
  if (problems.length > 0) return problems;
  for (const rule of [
    lines,
    segments,
    blocks,
    pages,
    order,
    parts,
    headings,
    paragraphs,
    items,
    notes,
    references,
  ])
    rule(report, check);
  return problems;
}

type Check = (holds: boolean, problem: () => string) => void;

/** Plain data that JSON keeps as it is; whatever has a start and an end lies inside the text. */
function checkPlain(value: unknown, path: string, length: number, check: Check): void {
  if (typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) return;
  if (Array.isArray(value)) {
    // Thousands of lines begin somewhere: no path is put into words for a mere number.
    for (const [index, entry] of value.entries())
      if (!Number.isFinite(entry)) checkPlain(entry, `${path}[${index}]`, length, check);
    return;
  }
  if (!isPlainObject(value)) {
    check(false, () => `${path} is no plain data: ${String(value)}`);
    return;
  }
  for (const [key, entry] of Object.entries(value)) checkPlain(entry, `${path}.${key}`, length, check);
  if ('start' in value && 'end' in value) checkRange(value, path, length, check);
}

const isPlainObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

function checkRange(range: object, path: string, length: number, check: Check): void {
  const { start, end } = range as Range;
  const holds =
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length;
  check(holds, () => `${path} is ${start}–${end} in a text of ${length}`);
}

function lines({ text, lineStarts }: Report, check: Check): void {
  const wanted = lineStartsOf(text);
  const holds =
    lineStarts.length === wanted.length && wanted.every((start, line) => lineStarts[line] === start);
  check(holds, () => 'lineStarts are not where lines begin');
}

/** Segments are whole lines and cover the text without gap or overlap; each block and piece of furniture has its own. */
function segments(report: Report, check: Check): void {
  const { text, segments, blocks, furniture } = report;
  const isLineStart = lineStartTest(report);
  const seenFurniture = new Set<number>();
  let at = 0;
  for (const [index, { kind, start, end, index: of }] of segments.entries()) {
    const name = `segments[${index}] (${kind}, ${start}–${end})`;
    check(start === at, () => `${name} begins at ${start}, and the one before ended at ${at}`);
    check(start < end, () => `${name} is empty`);
    check(isLineStart(start) && isLineStart(end), () => `${name} is not whole lines`);
    if (kind === 'blank') {
      check(of === -1, () => `${name} has index ${of}`);
      check(
        /^\s*$/.test(text.slice(start, end)),
        () => `${name} is not blank: ${quoted(text, { start, end })}`,
      );
    } else {
      const list = kind === 'block' ? blocks : furniture;
      check(isIndex(of, list), () => `${name} has index ${of} of ${list.length}`);
    }
    if (kind === 'furniture' && isIndex(of, furniture)) {
      check(!seenFurniture.has(of), () => `${name} is furniture[${of}], and so was another`);
      seenFurniture.add(of);
      check(contains({ start, end }, furniture[of]!), () => `furniture[${of}] is not inside of ${name}`);
    }
    at = end;
  }
  check(at === text.length, () => `the segments end at ${at} in a text of ${text.length}`);
  check(seenFurniture.size === furniture.length, () => `some furniture has no segment`);
}

/** A block's pieces are whole lines inside of its segments, in order, and no two blocks share one. */
function blocks(report: Report, check: Check): void {
  const isLineStart = lineStartTest(report);
  const own = report.blocks.map((): Range[] => []);
  for (const segment of report.segments) if (segment.kind === 'block') own[segment.index]?.push(segment);
  for (const [index, { pieces, page }] of report.blocks.entries()) {
    const name = `blocks[${index}]`;
    check(pieces.length > 0, () => `${name} has no pieces`);
    check(isRising(pieces), () => `${name} has pieces out of order`);
    check(report.pages.length === 0 || isIndex(page, report.pages), () => `${name} is on page ${page}`);
    let segment = 0;
    for (const piece of pieces) {
      while (segment < own[index]!.length && own[index]![segment]!.end <= piece.start) segment++;
      const around = own[index]![segment];
      check(piece.start < piece.end, () => `${name} has an empty piece`);
      check(
        isLineStart(piece.start) && isLineStart(piece.end),
        () => `${name} has a piece that is not whole lines`,
      );
      check(
        around !== undefined && contains(around, piece),
        () => `${name} has a piece outside of its segments`,
      );
    }
  }
}

function pages({ pages, text }: Report, check: Check): void {
  let at = 0;
  for (const [index, { range }] of pages.entries()) {
    check(
      range.start === at,
      () => `pages[${index}] begins at ${range.start}, and the one before ended at ${at}`,
    );
    at = range.end;
  }
  check(pages.length === 0 || at === text.length, () => `the pages end at ${at} in a text of ${text.length}`);
}

/** Lists stand in the order of the text. */
function order(report: Report, check: Check): void {
  const lists: Record<string, readonly Range[]> = {
    blocks: report.blocks.map(block => block.pieces[0] ?? { start: 0, end: 0 }),
    furniture: report.furniture,
    headings: report.headings.map(({ range }) => range),
    paragraphs: report.paragraphs.map(({ range }) => range),
    items: report.items.map(({ range }) => range),
    captions: report.captions.map(({ range }) => range),
    notes: report.notes.map(({ range }) => range),
    marks: report.marks.map(({ range }) => range),
    citations: report.citations.map(({ range }) => range),
    crossReferences: report.crossReferences.map(({ range }) => range),
    addresses: report.addresses.map(({ range }) => range),
  };
  for (const [name, ranges] of Object.entries(lists)) {
    const wrong = ranges.findIndex((range, index) => index > 0 && range.start < ranges[index - 1]!.start);
    check(
      wrong < 0,
      () => `${name}[${wrong}] stands before the one before it: ${quoted(report.text, ranges[wrong]!)}`,
    );
  }
}

/** The range of a part lies inside of the whole, and the whole inside of its block. */
function parts(report: Report, check: Check): void {
  const inside = (name: string, whole: Range, part: Range | undefined) =>
    check(
      part === undefined || contains(whole, part),
      () => `${name} is not inside of ${quoted(report.text, whole)}`,
    );
  const placed: Record<string, readonly { readonly block: number; readonly range: Range }[]> = {
    headings: report.headings,
    items: report.items,
    captions: report.captions,
    notes: report.notes,
    marks: report.marks,
    citations: report.citations,
    crossReferences: report.crossReferences,
    addresses: report.addresses,
  };
  for (const [list, things] of Object.entries(placed)) {
    for (const [index, { block, range }] of things.entries()) {
      const name = `${list}[${index}]`;
      check(range.start < range.end, () => `${name} is empty, at ${range.start}`);
      check(isIndex(block, report.blocks), () => `${name} has block ${block} of ${report.blocks.length}`);
      const pieces = report.blocks[block]?.pieces;
      const first = pieces?.[0];
      const last = pieces?.at(-1);
      if (!first || !last || list === 'items') continue; // an item may run on in the blocks after its first
      inside(`${name} ${quoted(report.text, range)}`, { start: first.start, end: last.end }, range);
    }
  }
  for (const [index, { range, numberRange }] of report.paragraphs.entries())
    inside(`paragraphs[${index}].numberRange`, range, numberRange);
  for (const [index, { range, ordinalRange, section }] of report.headings.entries()) {
    inside(`headings[${index}].ordinalRange`, range, ordinalRange);
    inside(`headings[${index}].range`, section, range);
  }
  for (const [index, { range, labelRange }] of report.items.entries())
    inside(`items[${index}].labelRange`, range, labelRange);
  for (const [index, { range, numberRange, page }] of report.notes.entries()) {
    // A conversion may set the numbers of a page's notes apart from their texts.
    const own = report.pages[page]?.range ?? range;
    const isApart = numberRange && (numberRange.end <= range.start || numberRange.start >= range.end);
    inside(`notes[${index}].numberRange`, isApart ? own : range, numberRange);
  }
  for (const [index, citation] of report.citations.entries()) {
    if (citation.kind === 'document') continue;
    // The organ may stand far before: a list has one for all of its numbers.
    const { range, numberRange, sessionRange } = citation;
    for (const [name, part] of Object.entries({ numberRange, sessionRange }))
      inside(`citations[${index}].${name}`, range, part);
  }
  for (const [index, { range, items }] of report.crossReferences.entries())
    for (const [at, item] of items.entries())
      inside(`crossReferences[${index}].items[${at}]`, range, item.range);
}

function headings({ headings }: Report, check: Check): void {
  for (const [index, { level, parent, part, section }] of headings.entries()) {
    const name = `headings[${index}]`;
    check(level >= 1 && Number.isInteger(level), () => `${name} has level ${level}`);
    check(isIndexOrNone(parent, headings) && parent < index, () => `${name} has parent ${parent}`);
    const above = headings[parent];
    check(
      !above || above.level < level,
      () => `${name} of level ${level} has a parent of level ${above?.level}`,
    );
    check(
      !above || contains(above.section, section),
      () => `${name} has a section that its parent's does not hold`,
    );
    checkPart(part, name, headings, check);
  }
}

function paragraphs({ paragraphs, headings, blocks }: Report, check: Check): void {
  for (const [index, paragraph] of paragraphs.entries()) {
    const { number, firstBlock, lastBlock, heading, part, range, numberRange } = paragraph;
    const name = `paragraphs[${index}] (${number})`;
    check(number !== '', () => `${name} has no number`);
    check(range.start === numberRange.start, () => `${name} does not begin with its number`);
    check(isIndex(firstBlock, blocks), () => `${name} has first block ${firstBlock}`);
    check(isIndex(lastBlock, blocks) && firstBlock <= lastBlock, () => `${name} has last block ${lastBlock}`);
    check(isIndexOrNone(heading, headings), () => `${name} has heading ${heading}`);
    checkPart(part, name, headings, check);
  }
}

function items({ items, paragraphs }: Report, check: Check): void {
  for (const [index, { label, parent, paragraph }] of items.entries()) {
    const name = `items[${index}] (${label})`;
    check(isIndexOrNone(parent, items) && parent < index, () => `${name} has parent ${parent}`);
    check(isIndexOrNone(paragraph, paragraphs), () => `${name} has paragraph ${paragraph}`);
  }
}

/** A note names its marks, and each of them the note. */
function notes({ notes, marks, headings, pages }: Report, check: Check): void {
  for (const [index, { number, marks: own, page, part }] of notes.entries()) {
    const name = `notes[${index}] (${number})`;
    check(new Set(own).size === own.length, () => `${name} names a mark twice`);
    for (const mark of own)
      check(
        marks[mark]?.note === index,
        () => `${name} names marks[${mark}], whose note is ${marks[mark]?.note}`,
      );
    check(pages.length === 0 || isIndex(page, pages), () => `${name} is on page ${page}`);
    checkPart(part, name, headings, check);
  }
  for (const [index, { number, note }] of marks.entries()) {
    const name = `marks[${index}] (${number})`;
    check(isIndexOrNone(note, notes), () => `${name} has note ${note}`);
    check(
      note < 0 || notes[note]?.marks.includes(index) === true,
      () => `${name} has note ${note}, which does not name it`,
    );
  }
}

function references(report: Report, check: Check): void {
  const targets: Record<CrossReferenceKind, readonly unknown[]> = {
    paragraph: report.paragraphs,
    section: report.headings,
    annex: report.headings,
    chapter: report.headings,
    footnote: report.notes,
    table: report.captions,
    figure: report.captions,
  };
  for (const [index, { kind, items, numbers, symbol, citation }] of report.crossReferences.entries()) {
    const name = `crossReferences[${index}]`;
    check(items.length > 0 && numbers.length > 0, () => `${name} names nothing`);
    check(isIndexOrNone(citation, report.citations), () => `${name} has citation ${citation}`);
    check(citation < 0 || symbol !== undefined, () => `${name} has a citation and no symbol`);
    for (const [at, item] of items.entries())
      for (const target of item.targets)
        check(
          isIndex(target, targets[kind]),
          () => `${name}.items[${at}] has target ${target} of ${targets[kind].length}`,
        );
  }
  for (const [index, { symbol }] of report.citations.entries())
    check(symbol !== '' && symbol.trim() === symbol, () => `citations[${index}] has symbol "${symbol}"`);
}

function checkPart(part: number, name: string, headings: Report['headings'], check: Check): void {
  check(isIndexOrNone(part, headings), () => `${name} has part ${part} of ${headings.length}`);
}

const isIndex = (index: number, list: readonly unknown[]): boolean =>
  Number.isInteger(index) && index >= 0 && index < list.length;

const isIndexOrNone = (index: number, list: readonly unknown[]): boolean =>
  index === -1 || isIndex(index, list);

const contains = (whole: Range, part: Range): boolean => whole.start <= part.start && part.end <= whole.end;

const isRising = (ranges: readonly Range[]): boolean =>
  ranges.every((range, index) => index === 0 || ranges[index - 1]!.end <= range.start);

/** Whether a line begins at an offset; the end of the text counts. */
function lineStartTest({ text, lineStarts }: Report): (offset: number) => boolean {
  const starts = new Set(lineStarts);
  return offset => starts.has(offset) || offset === text.length;
}

const quoted = (text: string, { start, end }: Range): string =>
  JSON.stringify(end - start > 60 ? `${text.slice(start, start + 60)}…` : text.slice(start, end));
