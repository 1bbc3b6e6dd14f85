import { deepEqual, match, throws } from 'node:assert/strict';
import { lineStartsOf } from '../../../src/report/lines';
import type { Range, Report } from '../../../src/report/model';
import { checkInvariants, problemsOf } from './invariants';

const text = 'I. Lamps\n\n1. Lit.1 See para. 1.\n2/3\n1 S/2044/318\n';

const of = (part: string, after = 0): Range => {
  const start = text.indexOf(part, after);
  return { start, end: start + part.length };
};

/** What a right reading of the text is; each case below spoils it in one place. */
const right = {
  text,
  lineStarts: lineStartsOf(text),
  language: 'en',
  masthead: { range: { start: 0, end: 0 }, symbols: [], evidence: 0 },
  pages: [{ range: { start: 0, end: text.length } }],
  segments: [
    { kind: 'block', index: 0, ...of('I. Lamps\n') },
    { kind: 'blank', index: -1, start: 9, end: 10 },
    { kind: 'block', index: 1, ...of('1. Lit.1 See para. 1.\n') },
    { kind: 'furniture', index: 0, ...of('2/3\n') },
    { kind: 'block', index: 2, ...of('1 S/2044/318\n') },
  ],
  blocks: [
    { kind: 'heading', pieces: [of('I. Lamps\n')], page: 0 },
    { kind: 'paragraph', pieces: [of('1. Lit.1 See para. 1.\n')], page: 0 },
    { kind: 'note', pieces: [of('1 S/2044/318\n')], page: 0 },
  ],
  furniture: [{ kind: 'folio', ...of('2/3') }],
  headings: [
    {
      ordinal: 'I',
      ordinalRange: of('I'),
      ordinalCertainty: 'read',
      kind: 'section',
      level: 1,
      title: 'Lamps',
      range: of('I. Lamps'),
      block: 0,
      parent: -1,
      part: -1,
      section: { start: 0, end: text.length },
    },
  ],
  paragraphs: [
    {
      number: '1',
      numberRange: of('1', 9),
      numberCertainty: 'read',
      range: of('1. Lit.1 See para. 1.'),
      firstBlock: 1,
      lastBlock: 1,
      heading: 0,
      part: -1,
    },
  ],
  items: [],
  captions: [],
  notes: [
    {
      number: '1',
      numberRange: of('1', text.indexOf('1 S/')),
      numberCertainty: 'read',
      range: of('1 S/2044/318'),
      block: 2,
      page: 0,
      part: -1,
      marks: [0],
    },
  ],
  marks: [{ number: '1', range: of('1', text.indexOf('.1')), certainty: 'read', block: 1, note: 0 }],
  citations: [
    {
      kind: 'document',
      symbol: 'S/2044/318',
      symbols: ['S/2044/318'],
      certainty: 'read',
      range: of('S/2044/318'),
      block: 2,
    },
  ],
  crossReferences: [
    {
      kind: 'paragraph',
      range: of('para. 1'),
      block: 1,
      items: [{ range: of('1', text.indexOf('para.')), first: '1', targets: [0] }],
      numbers: ['1'],
      citation: -1,
      symbolCertainty: 'read',
    },
  ],
  addresses: [],
} satisfies Report;

type Wrong = ReturnType<typeof copy>;

// biome-ignore lint/suspicious/noExplicitAny: a case may put anything anywhere
const copy = (): any => structuredClone(right);

describe('the invariants find what is wrong', () => {
  it('nothing in a right reading', () => deepEqual(problemsOf(right), []));

  const cases: [why: string, spoil: (report: Wrong) => void, problem: RegExp][] = [
    [
      'a character lost between segments',
      r => r.segments.splice(1, 1),
      /segments\[1\].* begins at 10, and the one before ended at 9/,
    ],
    ['a character lost at the end', r => r.segments.pop(), /the segments end at/],
    [
      'a segment twice',
      r => r.segments.splice(1, 0, { ...r.segments[0] }),
      /begins at 0, and the one before ended at 9/,
    ],
    [
      'a segment of half a line',
      r => {
        r.segments[0].end = r.segments[1].start = 4;
      },
      /is not whole lines/,
    ],
    [
      'a blank that is none',
      r => {
        r.segments[3].kind = 'blank';
        r.segments[3].index = -1;
      },
      /is not blank: "2\/3/,
    ],
    [
      'furniture without a segment',
      r => r.furniture.push({ ...r.furniture[0] }),
      /some furniture has no segment/,
    ],
    [
      'a range beyond the text',
      r => {
        r.marks[0].range.end = 1000;
      },
      /marks\[0\]\.range is .*–1000/,
    ],
    [
      'a range that ends before it starts',
      r => {
        r.marks[0].range.end = 0;
      },
      /marks\[0\]\.range/,
    ],
    [
      'an offset that is no number',
      r => {
        r.notes[0].range.start = Number.NaN;
      },
      /notes\[0\]\.range\.start/,
    ],
    [
      'a value that JSON drops',
      r => {
        r.headings[0].ordinal = undefined;
      },
      /headings\[0\]\.ordinal is no plain data/,
    ],
    [
      'a map',
      r => {
        r.masthead.extra = new Map();
      },
      /masthead\.extra is no plain data/,
    ],
    ['a line start too many', r => r.lineStarts.push(3), /lineStarts/],
    [
      'a piece outside of its block’s segments',
      r => {
        r.blocks[0].pieces = [...r.blocks[1].pieces];
      },
      /blocks\[0\] has a piece outside/,
    ],
    [
      'a page that leaves a gap',
      r => {
        r.pages[0].range.start = 1;
      },
      /pages\[0\] begins at 1/,
    ],
    [
      'a list out of order',
      r => r.furniture.unshift({ kind: 'folio', start: 45, end: 46 }),
      /furniture\[1\] stands before/,
    ],
    [
      'a mark outside of its block',
      r => {
        r.marks[0].block = 0;
      },
      /marks\[0\] "1" is not inside of/,
    ],
    [
      'a mark whose note does not know it',
      r => {
        r.notes[0].marks = [];
      },
      /marks\[0\] \(1\) has note 0, which does not name it/,
    ],
    [
      'a note whose mark does not know it',
      r => {
        r.marks[0].note = -1;
      },
      /notes\[0\] \(1\) names marks\[0\], whose note is -1/,
    ],
    [
      'a target that is not there',
      r => {
        r.crossReferences[0].items[0].targets = [1];
      },
      /target 1 of 1/,
    ],
    [
      'a heading that is its own parent',
      r => {
        r.headings[0].parent = 0;
      },
      /headings\[0\] has parent 0/,
    ],
    [
      'a paragraph under no heading of the report',
      r => {
        r.paragraphs[0].heading = 7;
      },
      /has heading 7/,
    ],
    [
      'a number outside of its paragraph',
      r => {
        r.paragraphs[0].numberRange = { start: 0, end: 1 };
      },
      /paragraphs\[0\]\.numberRange/,
    ],
  ];
  for (const [why, spoil, problem] of cases) {
    it(why, () => {
      const report = copy();
      spoil(report);
      match(problemsOf(report).join('\n'), problem);
      throws(() => checkInvariants(report), problem);
    });
  }

  it('of many problems the first are told', () => {
    const report = copy();
    report.marks = Array.from({ length: 50 }, () => ({ ...report.marks[0], note: 5 }));
    throws(() => checkInvariants(report), /and \d+ more$/);
  });
});
