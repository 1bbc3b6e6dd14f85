import { deepEqual, equal, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Report } from '../../../src/report/model';
import { readReport } from '../../../src/report/read';
import { checkInvariants } from './invariants';
import { smallest } from './smallest';

/** The same cases in every run, so that a failure can be found again; other seeds and more runs by environment. */
const seed = Number(process.env.UN_REPORT_SEED ?? 2044);
const numRuns = Number(process.env.UN_REPORT_RUNS ?? 100);

const samples = readdirSync('samples')
  .filter(name => name.endsWith('.txt'))
  .map(name => readFileSync(`samples/${name}`, 'utf8'));

/** Reads a text and checks what must be true of any reading. */
function read(text: string): Report {
  const report = readReport(text);
  checkInvariants(report);
  equal(report.text, text);
  return report;
}

/** Fails with the smallest text that is read wrongly. */
function holds(texts: fc.Arbitrary<string>): void {
  const property = fc.property(texts, text => problem(text) === undefined);
  // Our own way of making texts smaller knows lines.
  const { failed, counterexample } = fc.check(property, { seed, numRuns, endOnFailure: true });
  const text = counterexample?.[0];
  if (!failed || text === undefined) return;
  const wrong = kind(problem(text));
  const small = smallest(text, other => kind(problem(other)) === wrong);
  throw new Error(`${problem(small)}\nin the reading of ${JSON.stringify(small)}`);
}

/** What is wrong with the reading of a text, in words. */
function problem(text: string): string | undefined {
  try {
    read(text);
    return undefined;
  } catch (error) {
    const { message, stack } = error as Error;
    return message.startsWith('the reading is wrong') ? message : stack?.split('\n').slice(0, 4).join('\n');
  }
}

/** The first problem without its numbers and quotations: what stays the same while the text gets smaller. */
const kind = (problem: string | undefined): string | undefined =>
  problem?.split('\n').slice(0, 2).join(' ').replace(/".*?"/g, '').replace(/\d+/g, '#');

/** What reports are made of, for texts that are nearly reports. */
const pieces = [
  'United Nations',
  'S/2044/318',
  'A/98/677-',
  'S/2044/120',
  'S/20 44/14/Rev. 1',
  'A/HRC/116/31/Add.2',
  'A/80/5 (Vol. II)',
  'General Assembly',
  'Security Council resolutions 1267 (1999), ',
  '1989 (2011) and 2253 (2015)',
  'resolution 2388 (2017)',
  'decision 72/401',
  'Distr.: General',
  '12 May 2044',
  'Original: English',
  'I. Introduction',
  'II. State of the lights',
  'TIT. Exchange',
  'A. Ships',
  'Annex',
  'Annex II',
  '1. The present report',
  '2. ',
  '12 bis. ',
  '138.12 ',
  '(a) ',
  '(ii) ',
  'lit.1 ',
  'lit. 2 ',
  '1 See ',
  '; Ibid., ',
  '__________________',
  '2/17',
  '44-08127 (E) 120544',
  '*4408127*',
  '/...',
  'paras. 13–17 and 20 above',
  'para. 99999999999999999999',
  'paras. 1–1000000000',
  '(ibid., para. 4)',
  'section IV',
  'annex II',
  'note 3 above',
  'Table 4',
  'www.straits-lights.example/a/',
  'b.html',
  'the lamps were lit and',
  '\u00ad',
  '\u00ac',
  '-',
  ' ',
  '  ',
  '\t',
  '\f',
  '\n',
  '\n\n',
  '\r',
  '\r\n',
  '\u2028',
  '\ud800',
  '\udc00',
  '\ufeff',
  '\0',
  '秘书长的报告',
  'تقرير الأمين العام',
];

const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map(list => list.join(''));

/** Pieces on lines of their own. */
const page = fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map(list => list.join('\n'));

const place = fc.double({ min: 0, max: 1, noNaN: true });
const cutAt = (text: string, at: number) => Math.floor(at * text.length);
const sample = fc.constantFrom(...samples);

const noise = fc.oneof(
  fc.constantFrom(
    'II III Hill',
    '|',
    '2/17',
    '',
    '\f',
    '1',
    '1.',
    '(a)',
    'S/2044/318',
    '*',
    '_____',
    '1 See',
    'Annex',
  ),
  fc.string({ maxLength: 20 }),
);

describe('reading any text', () => {
  it('characters at random, lone surrogates among them', () => {
    holds(fc.string({ unit: 'binary', maxLength: 300 }));
    holds(fc.array(fc.integer({ min: 0, max: 0xffff })).map(codes => String.fromCharCode(...codes)));
  });

  it('what reports are made of, in any order', () => {
    holds(soup);
    holds(page);
  });

  it('a sample cut off at any place, at its start or its end', () => {
    holds(fc.tuple(sample, place).map(([text, at]) => text.slice(0, cutAt(text, at))));
    holds(fc.tuple(sample, place).map(([text, at]) => text.slice(cutAt(text, at))));
  });

  it('a sample with a part taken out, or two samples in one', () => {
    holds(
      fc.tuple(sample, place, place).map(([text, one, other]) => {
        const from = cutAt(text, Math.min(one, other));
        return text.slice(0, from) + text.slice(cutAt(text, Math.max(one, other)));
      }),
    );
    holds(
      fc
        .tuple(sample, sample, place, place)
        .map(([one, other, end, start]) => one.slice(0, cutAt(one, end)) + other.slice(cutAt(other, start))),
    );
  });

  it('a sample with lines of noise', () => {
    const insertions = fc.array(fc.tuple(place, noise), { minLength: 1, maxLength: 30 });
    holds(
      fc.tuple(sample, insertions).map(([text, added]) => {
        const lines = text.split('\n');
        for (const [at, line] of added) lines.splice(Math.floor(at * lines.length), 0, line);
        return lines.join('\n');
      }),
    );
  });

  it('a sample with characters changed, taken out and put in', () => {
    const edits = fc.array(fc.tuple(place, fc.nat(3), fc.constantFrom(...pieces)), {
      minLength: 1,
      maxLength: 30,
    });
    holds(
      fc.tuple(sample, edits).map(([text, list]) => {
        let edited = text;
        for (const [at, gone, added] of list) {
          const offset = cutAt(edited, at);
          edited = edited.slice(0, offset) + added + edited.slice(offset + gone);
        }
        return edited;
      }),
    );
  });

  it('a sample with its lines in another order', () => {
    holds(
      fc
        .tuple(sample, fc.infiniteStream(fc.nat()))
        .map(([text, numbers]) => shuffled(text.split('\n'), numbers).join('\n')),
    );
  });

  it('a sample with its line ends mixed', () => {
    const ends = fc.infiniteStream(fc.constantFrom('\n', '\r\n', '\r', '\f', '\n\n', '\u2028'));
    holds(
      fc.tuple(sample, ends).map(([text, stream]) => text.replace(/\n/g, () => stream.next().value ?? '\n')),
    );
  });
});

describe('reading the samples', () => {
  for (const [index, text] of samples.entries()) {
    describe(text.match(/[AS]\/\d+\/\d+/)?.[0] ?? `sample ${index}`, () => {
      it('keeps the invariants', () => {
        read(text);
      });

      it('is the same after other texts have been read', () => {
        const first = readReport(text);
        for (const other of samples) readReport(other);
        readReport(text.slice(0, text.length / 2));
        deepEqual(readReport(text), first);
      });

      it('does not depend on how lines end', () => {
        const wanted = outline(read(text));
        deepEqual(outline(read(text.replace(/\n/g, '\r\n'))), wanted);
        deepEqual(outline(read(text.replace(/\n/g, '\r'))), wanted);
      });

      it('does not depend on whether the last line ends', () => {
        deepEqual(outline(read(text.trimEnd())), outline(read(text)));
      });

      it('comes back from JSON as it was', () => {
        const report = read(text);
        deepEqual(JSON.parse(JSON.stringify(report)), report);
      });
    });
  }
});

/** What was found, but for its places. */
function outline(report: Report): unknown {
  const line = (offset: number) => report.lineStarts.findLastIndex(start => start <= offset);
  return {
    symbol: report.masthead.symbol?.value,
    segments: report.segments
      .filter(({ kind }) => kind !== 'blank')
      .map(({ kind, start }) => [kind, line(start)]),
    paragraphs: report.paragraphs.map(({ number, range }) => [number, line(range.start)]),
    headings: report.headings.map(({ ordinal, level, title }) => [ordinal, level, title]),
    notes: report.notes.map(({ number, marks }) => [number, marks]),
    citations: report.citations.map(({ symbol, range }) => [symbol, line(range.start)]),
    crossReferences: report.crossReferences.map(({ kind, numbers, symbol }) => [kind, numbers, symbol]),
    addresses: report.addresses.map(({ address }) => address),
  };
}

function shuffled<T>(list: readonly T[], numbers: Iterator<number>): T[] {
  const result = [...list];
  for (let last = result.length - 1; last > 0; last--) {
    const other = (numbers.next().value ?? 0) % (last + 1);
    [result[last], result[other]] = [result[other]!, result[last]!];
  }
  return result;
}

/** Time is linear in the text: each of these would take minutes otherwise. */
describe('reading large texts takes no longer than their size', function () {
  this.timeout(60_000);
  const most = 10_000;
  const line = 'the lamps of S/2044/318 were lit, see paras. 1 and 2 and resolution 3702 (2043).1 ';
  const texts: [why: string, count: number, text: (count: number) => string][] = [
    ['a single line of 5 MB', 60_000, count => line.repeat(count)],
    ['a single line of 5 MB of one letter', 5e6, count => 'a'.repeat(count)],
    ['a single line of 5 MB of spaces', 5e6, count => ' '.repeat(count)],
    ['a symbol of a million digits', 1e6, count => `see A/${'1'.repeat(count)}/2`],
    ['a symbol of 500,000 parts', 5e5, count => `see S/${'x/'.repeat(count)}`],
    ['a million slashes', 1e6, count => '/'.repeat(count)],
    ['a million opening brackets', 1e6, count => '('.repeat(count)],
    [
      'numbers of a million digits',
      1e6,
      count => `1. para. ${'9'.repeat(count)}; resolution ${'8'.repeat(count)}`,
    ],
    ['10,000 marks without notes', 1e4, count => 'The lamps were lit.1 The ships passed.\n'.repeat(count)],
    ['10,000 notes without marks', 1e4, count => `__________\n${'1 See the report.\n'.repeat(count)}`],
    ['100,000 notes and marks', 1e5, count => 'Lit.1\n\n________\n1 See the report.\n\f'.repeat(count / 10)],
    [
      '300,000 notes of one number under numbers in a stack',
      3e5,
      count => `Lit.2\n\n________\n1\n2\n3\n\n${'1 See the report.\n'.repeat(count)}`,
    ],
    [
      '100,000 starred notes on one page',
      1e5,
      count => `Lit*\n\n________\n${'* See the report.\n'.repeat(count)}`,
    ],
    ['20,000 empty lines and form feeds', 1e4, count => '\f\n\n'.repeat(count)],
    ['25,000 pages of furniture', 25_000, count => 'S/2044/318\n\n2/17\n44-08127\n\f'.repeat(count)],
    [
      '100,000 folios, each of another number of pages',
      1e5,
      count => numbered(count, at => `${at}/${2 * at}`),
    ],
    [
      '100 ranges of a billion paragraphs',
      100,
      count => 'see paras. 1–1000000000 and sects. I–MMM\n'.repeat(count),
    ],
    ['50,000 headings of three levels', 17_000, count => 'I. One\n\nA. Two\n\n1. Three\n\n'.repeat(count)],
    [
      '100,000 items of one paragraph',
      5e4,
      count => `1. Lamps\n\n${'(a) lit;\n\n(i) dark;\n\n'.repeat(count)}`,
    ],
    ['100,000 numbers of a list', 1e5, count => `resolutions ${'1267 (1999), '.repeat(count)}`],
    [
      '100,000 annexes of one resolution',
      1e5,
      count => `Human Rights Council resolution 5/1${', annex'.repeat(count)}`,
    ],
    [
      '200,000 lines of an item of the agenda',
      2e5,
      count => `${MASTHEAD_OF_ITEM}${'Lamps of\n'.repeat(count)}\nReport of the Secretary-General\n`,
    ],
    [
      '10,000 times "Notes" with notes under it',
      1e4,
      count => 'The lamps were lit.1\n\nNotes\n\n1 See the report.\n\n\f'.repeat(count),
    ],
    [
      '10,000 tables with a lettered note, no wide gap in any',
      1e4,
      count => `Table 1\nLamps\n\n${'Lights\n12\n'.repeat(10)}\na Of the piers.\n\n\f`.repeat(count),
    ],
    ['100,000 hyphens at line ends', 1e5, count => 'lamp-\n'.repeat(count)],
    ['100,000 paragraphs of one number', 1e5, count => '1. The lamps were lit.\n\n'.repeat(count)],
    [
      '20,000 paragraphs that refer',
      2e4,
      count => numbered(count, at => `${at}. See paragraph ${count - at}.`),
    ],
    ['20,000 times "ibid."', 2e4, count => `A/98/301. ${'Ibid., para. 4. '.repeat(count)}`],
    [
      '100,000 lines of a table',
      1e5,
      count => `Table 1\nLights\n\n${'Alverra    62    50    9\n'.repeat(count)}`,
    ],
    ['100,000 lines of contents', 1e5, count => `Contents\n\n${'I. Lights ........ 12\n'.repeat(count)}`],
    ['an address of a million characters', 1e6, count => `www.lights.example/${'a'.repeat(count)}`],
  ];
  for (const [why, count, text] of texts) {
    it(why, () => {
      // Smaller ones first: what is not linear fails there, and nobody waits minutes for it.
      for (const share of [1 / 16, 1 / 4, 1]) {
        const given = text(Math.ceil(count * share));
        const began = performance.now();
        const report = readReport(given);
        const time = performance.now() - began;
        ok(time < most * Math.sqrt(share), `${Math.round(time)} ms for ${given.length} characters`);
        checkInvariants(report);
      }
    });
  }
});

/** A masthead whose title follows the subject of an item. */
const MASTHEAD_OF_ITEM = 'United Nations\nA/98/301\nGeneral Assembly\n12 May 2043\nAgenda item 4\n\n';

const numbered = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => `${line(at + 1)}\n\n`).join('');
