import { deepEqual, equal } from 'node:assert/strict';
import { damagedHeads, symbolOfHeads } from '../../../src/report/damaged-heads';
import { furnitureLine, jobNumberIn } from '../../../src/report/furniture';
import { linesOf } from '../../../src/report/lines';
import type { Report } from '../../../src/report/model';
import { readReport } from '../../../src/report/read';
import { flat, holds, MASTHEAD, numbersOf, PROSE, pagesOf, reportOf, shown, textOfBlock } from './tables';

/** Kind and text of each piece of furniture after the masthead. */
const furnitureOf = (report: Report): string[] =>
  report.furniture
    .filter(({ start }) => start >= report.masthead.range.end)
    .map(piece => `${piece.kind} ${flat(shown(report, piece))}`);

const foliosOf = (report: Report): (number | undefined)[] => report.pages.map(page => page.folio);

describe('furniture by its own form', () => {
  const check = ([, line, kind, folio]: [string, string, string | undefined, string?]) => {
    const found = furnitureLine(line, 0, line.length);
    equal(found?.kind, kind);
    equal(found?.folio, folio);
  };
  holds(
    [
      ['page of pages', '2/17', 'folio', '2'],
      ['the last page', '17/17', 'folio', '17'],
      ['no page is beyond the last', '18/17', undefined],
      ['a resolution is no folio', '2253/15', undefined],
      ['a job number with language and date', '44-01234 (E) 120544', 'jobNumber'],
      ['with two dates', '44-01234 (E)    120544    130544', 'jobNumber'],
      ['without either', '44-01234', 'jobNumber'],
      ['with the asterisk of a reissue', '44-01234* (E)   120544', 'jobNumber'],
      ['with a language alone', '44-01234 (E)', 'jobNumber'],
      ['of Geneva', 'GE.44-01234', 'jobNumber'],
      ['of Geneva with its language', 'GE.44-01234 (E)', 'jobNumber'],
      ['of Vienna', 'V.44-01234 (E)', 'jobNumber'],
      ['of Vienna, as it points it', 'V.44.01234', 'jobNumber'],
      ['with the folio at the right', '44-01234                 3/17', 'jobNumber', '3'],
      ['with the folio at the left', '2/17                  44-01234', 'jobNumber', '2'],
      ['with a plain folio', '44-01234                 14', 'jobNumber', '14'],
      ['with a folio in small numerals', 'xii                 44-01234', 'jobNumber', 'xii'],
      ['years joined by a hyphen are none', '2044-2045', undefined],
      ['a telephone is none', '44-012345', undefined],
      ['the bar code', '*4401234*', 'barCode'],
      ['the bar code of Geneva', '*440123*', 'barCode'],
      ['asterisks around words are no bar code', '*Lamps*', undefined],
      ['between hyphens', '- 2 -', 'folio', '2'],
      ['between hyphens, close', '-12-', 'folio', '12'],
      ['a negative number is no folio', '-12', undefined],
      ['with a typist’s number and the catch line', '44-12606  3947e (E)          / . . .', 'jobNumber'],
      ['of Geneva, its hyphen lost', 'GE.4401234', 'jobNumber'],
      ['of Geneva, its language far', 'GE.44-01234  (E)', 'jobNumber'],
      ['the catch line', '/...', 'catchLine'],
      ['the catch line, spaced', '/ . . .', 'catchLine'],
      ['the rule over the notes', '_______________', 'rule'],
      ['too short for a rule', '____', undefined],
      ['with the page’s number drawn to it', '44-012343/16', 'jobNumber', '3'],
      ['with a control character between', '44-01234\b3/16', 'jobNumber', '3'],
      ['page 17 of 16 is none', '44-0123417/16', undefined],
      ['of a printer, with month and copies', '77402-July 2060-950', 'jobNumber'],
      ['where it was printed', 'Litho in U .N.', 'noise'],
      ['the accessibility sign', 'Accessible document', 'noise'],
      ['the recycling sign', 'Please recycle', 'noise'],
      ['the recycling sign with what a scanner made of it', 'Please recycle 1', 'noise'],
      ['a request to recycle is text', 'Please recycle the lamps before the end of the year', undefined],
      ['a number alone needs its place', '14', undefined],
      ['a paragraph begins with a number', '12. The lamp', undefined],
      ['a number in a sentence', '14 lamps were lit in 2044, of which 12', undefined],
    ] as [string, string, string | undefined, string?][],
    check,
  );

  holds(
    [
      ['alone', '44-01234', '44-01234'],
      ['without language and date', '44-01234 (E) 120544', '44-01234'],
      ['without its folio', '3/17         GE.44-01234', 'GE.44-01234'],
      ['none', 'The lamp', undefined],
    ] as [string, string, string | undefined][],
    ([, line, number]) => equal(jobNumberIn(line), number),
  );

  it('a line as long as a page is not tried', () =>
    equal(furnitureLine(`44-01234${' '.repeat(400)}3`, 0, 409), undefined));
});

describe('pages', () => {
  it('begin at form feeds', () => {
    const report = pagesOf(['1. The lamp burns.'], ['2. It burns.'], ['3. It still burns.']);
    equal(report.pages.length, 3);
    deepEqual(foliosOf(report), [1, 2, 3]);
    equal(report.pages[0]!.range.end, report.pages[1]!.range.start);
    equal(report.text[report.pages[1]!.range.start], '\f');
    equal(report.pages[2]!.range.end, report.text.length);
  });

  it('a last form feed begins no page', () => {
    const report = readReport(`${MASTHEAD}\n1. The lamp burns.\n\f`);
    equal(report.pages.length, 1);
  });

  it('without form feeds, begin at heads with "page 2" under them, however short the pages are', () => {
    const report = readReport(
      `${MASTHEAD}\n1. The lamp burns.\nS/2044/318\npage 2\n\n2. It burns.\nS/2044/318\npage 3\n\n3. It burns.\n`,
    );
    equal(report.pages.length, 3);
    deepEqual(
      furnitureOf(report),
      ['2', '3'].flatMap(page => ['runningHead S/2044/318', `runningHead page ${page}`]),
    );
  });

  it('without form feeds, begin at heads with a language and "Page 2" under them', () => {
    const report = readReport(
      `${MASTHEAD}\n1. The lamp burns.\n\n/ . . .\nS/2044/318\nEnglish\nPage 2\n\n2. It burns.\n\n/ . . .\nS/2044/318\nEnglish\nPage 3\n\n3. It burns.\n`,
    );
    equal(report.pages.length, 3);
    deepEqual(report.headings, []);
  });

  it('without form feeds, begin at heads under a number alone', () => {
    const report = readReport(
      `${MASTHEAD}\n1. The lamp burns.\n\n1\n\nS/2044/318\n\n2. It burns.\n\n2\n\nS/2044/318\n\n3. It burns.\n\n3\n`,
    );
    equal(report.pages.length, 3);
    deepEqual(foliosOf(report), [1, 2, 3]);
  });

  it('without form feeds, begin at heads with a title beside the symbol', () => {
    const report = readReport(
      `${MASTHEAD}\n1. The lamp burns.\n\n1/2     44-01234\n\nLights of the harbours          S/2044/318\n\n2. It burns.\n`,
    );
    equal(report.pages.length, 2);
    deepEqual(furnitureOf(report), [
      'jobNumber 1/2 44-01234',
      'runningHead Lights of the harbours S/2044/318',
    ]);
  });

  it('without form feeds, begin at running heads after a foot', () => {
    const report = reportOf(
      '1. The lamp burns.',
      '',
      '44-01234',
      '',
      'S/2044/318',
      '',
      '2. It burns.',
      '',
      '2/3',
      '',
      'S/2044/318',
      '',
      '3. It burns.',
    );
    equal(report.pages.length, 3);
    equal(report.text.startsWith('S/2044/318', report.pages[1]!.range.start), true);
    deepEqual(numbersOf(report), ['1', '2', '3']);
  });

  it('the symbol named twice on a page begins one page', () => {
    const report = reportOf(
      '1. The lamp burns.',
      '',
      '44-01234',
      '',
      'S/2044/318',
      '',
      'S/2044/318',
      '',
      '2. It burns.',
    );
    equal(report.pages.length, 2);
  });

  it('a text without either is one page', () => {
    equal(reportOf(PROSE).pages.length, 1);
    deepEqual(readReport('').pages, [{ range: { start: 0, end: 0 } }]);
  });

  const sentence = ['1. The lamp was lit by the keepers of the harbour, who had been waiting for'];
  const rest = ['the ship since the morning.', '', '2. It burns.'];
  const foot = (...lines: string[]) => {
    const text = [MASTHEAD, ...sentence, '', ...lines, ...rest].join('\n');
    return readReport(`${text}\n`);
  };
  const cut = ([, lines, furniture]: [string, string[], string[]]) => {
    const report = foot(...lines);
    deepEqual(furnitureOf(report), furniture);
    const { firstBlock, lastBlock } = report.paragraphs[0]!;
    equal(firstBlock, lastBlock, 'the sentence is one text');
    equal(
      textOfBlock(report, report.blocks[firstBlock]!),
      flat([...sentence, rest[0]!].join(' ')),
      'the sentence is whole',
    );
  };
  describe('a sentence runs on over', () => {
    holds(
      [
        [
          'folio, job number and head',
          ['2/17', '44-01234', '', 'S/2044/318', ''],
          ['folio 2/17', 'jobNumber 44-01234', 'runningHead S/2044/318'],
        ],
        [
          'a form feed before the head',
          ['44-01234        2/17', '\fS/2044/318', ''],
          ['jobNumber 44-01234 2/17', 'runningHead S/2044/318'],
        ],
        [
          'a folio alone',
          ['44-01234', '2', '\fS/2044/318', ''],
          ['jobNumber 44-01234', 'folio 2', 'runningHead S/2044/318'],
        ],
        [
          'a folio in small numerals by its job number',
          ['44-01234', 'xii', '\fS/2044/318', ''],
          ['jobNumber 44-01234', 'folio xii', 'runningHead S/2044/318'],
        ],
        [
          'a catch line of an older page',
          ['/...', '\fS/2044/318', 'English', 'Page 2', ''],
          ['catchLine /...', 'runningHead S/2044/318', 'runningHead English', 'runningHead Page 2'],
        ],
        [
          'a scanner’s old head',
          ['/...', '\fS/2044/3l8', 'EngL i sh', 'Paqe 2', ''],
          ['catchLine /...', 'runningHead S/2044/3l8', 'runningHead EngL i sh', 'runningHead Paqe 2'],
        ],
        [
          'a head reissued',
          ['44-01234', '\fS/2044/318*', ''],
          ['jobNumber 44-01234', 'runningHead S/2044/318*'],
        ],
        [
          'a head with scanner’s spaces',
          ['44-01234', '\fS/2044/3 18', ''],
          ['jobNumber 44-01234', 'runningHead S/2044/3 18'],
        ],
        [
          'a damaged folio under the head',
          ['44-01234', '', 'S/2044/318', '2/l7', ''],
          ['jobNumber 44-01234', 'runningHead S/2044/318', 'runningHead 2/l7'],
        ],
        [
          'a symbol beside a title',
          ['44-01234', '\fS/2044/318                Lights of the inland harbours', ''],
          ['jobNumber 44-01234', 'runningHead S/2044/318 Lights of the inland harbours'],
        ],
      ] as [string, string[], string[]][],
      cut,
    );
  });

  it('a repeated title is a running head, whichever side its folio stands on', () => {
    const page = (folio: number, n: number) => [
      folio % 2 ? `Report on lights    ${folio}` : `${folio}    Report on lights`,
      '',
      `${n}. The lamp burns at the end of the quay.`,
      '',
    ];
    const texts = [3, 4, 5, 6].map((folio, index) => page(folio, index + 2).join('\n'));
    const report = readReport([`${MASTHEAD}\n1. The lamp burns.\n`, ...texts].join('\f'));
    deepEqual(
      furnitureOf(report),
      [3, 4, 5, 6].map(
        folio => `runningHead ${folio % 2 ? `Report on lights ${folio}` : `${folio} Report on lights`}`,
      ),
    );
    deepEqual(numbersOf(report), ['1', '2', '3', '4', '5']);
  });

  it('a head over two lines is one on every page', () => {
    const page = (n: number) =>
      [
        'S/2044/318',
        'Lights of the inland harbours',
        'Report for the year',
        '',
        `${n}. The lamp burns.`,
        '',
      ].join('\n');
    const report = readReport([`${MASTHEAD}\n1. The lamp burns.\n`, ...[2, 3, 4].map(page)].join('\f'));
    deepEqual(
      furnitureOf(report),
      [2, 3, 4].flatMap(() => [
        'runningHead S/2044/318',
        'runningHead Lights of the inland harbours',
        'runningHead Report for the year',
      ]),
    );
    deepEqual(report.headings, []);
  });

  it('what two pages begin with is not repeated enough', () => {
    const page = (n: number) =>
      ['S/2044/318', 'Lights of the inland harbours', '', `${n}. The lamp burns.`, ''].join('\n');
    const report = readReport([`${MASTHEAD}\n1. The lamp burns.\n`, ...[2, 3].map(page)].join('\f'));
    equal(report.furniture.filter(piece => shown(report, piece).startsWith('Lights')).length, 0);
  });

  it('folios of a book run ahead of its pages where front matter has none', () => {
    const page = (folio: number, n: number) =>
      `S/2044/318\n\n${n}. The lamp burns at the end of the quay.\n\n${folio}\n`;
    const report = readReport(
      [
        `${MASTHEAD}\n1. The lamp burns.\n`,
        ...[11, 12, 13, 14].map((folio, index) => page(folio, index + 2)),
      ].join('\f'),
    );
    deepEqual(foliosOf(report), [undefined, 11, 12, 13, 14]);
    equal(report.furniture.filter(({ kind }) => kind === 'folio').length, 4);
  });

  it('a folio that a converter left in the middle is set aside where the others tell its number', () => {
    const page = (n: number, foot: string) =>
      `S/2044/318\n\n${n}. The lamp burns at the end of the quay.\n${foot}`;
    const report = readReport(
      [
        `${MASTHEAD}\n1. The lamp burns.\n\n1\n`,
        page(2, '\n2\n'),
        page(3, '\n3\n'),
        `S/2044/318\n\n4. The lamp burns.\n\n4\n\nThe keepers sleep.\n\n5. It burns.\n\n6. It burns.\n\nThe keepers wake.\n\n7. So it is.\n`,
        page(8, '\n5\n'),
      ].join('\f'),
    );
    deepEqual(foliosOf(report), [1, 2, 3, 4, 5]);
  });

  it('a number at a page’s end that counts nothing is text', () => {
    const report = readReport(
      `${MASTHEAD}\n1. The number of lamps was\n\n874\n\n2/3\n\fS/2044/318\n\n2. It burns.\n`,
    );
    deepEqual(furnitureOf(report), ['folio 2/3', 'runningHead S/2044/318']);
  });

  it('a fraction is no folio where the pages are counted of another number', () => {
    const pages = [1, 2, 3].map(
      page => `S/2044/318\n\n${page + 1}. Of the lamps\n\n3/4\n\nburn.\n\n${page}/5\n`,
    );
    const report = readReport(
      [
        `${MASTHEAD}\n1. The lamp burns.\n\n1/5\n`,
        `S/2044/318\n\n2. It burns.\n\n2/5\n`,
        ...pages.slice(2),
      ].join('\f'),
    );
    deepEqual(
      furnitureOf(report).filter(line => line.startsWith('folio')),
      ['folio 1/5', 'folio 2/5', 'folio 3/5'],
    );
  });

  it('a number over a foot that carries the folio already is text', () => {
    const report = pagesOf(['1. The number of lamps was', '', '874'], ['2. It burns.']);
    equal(
      furnitureOf(report).some(piece => piece.endsWith('874')),
      false,
    );
  });

  it('the ornament between parts is set aside, a lone asterisk is a note’s', () => {
    const three = reportOf('1. The lamp burns.', '', '* * *', '', '2. It burns.');
    deepEqual(furnitureOf(three), ['rule * * *']);
    const stacked = reportOf('1. The lamp burns.', '', '*', '', '*', '', '*', '', '2. It burns.');
    deepEqual(furnitureOf(stacked), ['rule *', 'rule *', 'rule *']);
    const lone = reportOf('1. The lamp burns.', '', '*', '', '2. It burns.');
    deepEqual(furnitureOf(lone), []);
  });

  it('numbers alone that count on page by page are folios wherever they stand', () => {
    const page = (folio: number): string =>
      `${folio - 650}. The lamp was lit by\n\n${folio}\n\nthe keeper ${'and '.repeat(folio - 648)}burned.\n`;
    const pages = [651, 652, 653, 654].map(page);
    deepEqual(furnitureOf(readReport(pages.join('\n\f'))), [
      'folio 651',
      'folio 652',
      'folio 653',
      'folio 654',
    ]);
    deepEqual(furnitureOf(readReport(`${pages.join('\n')}\n\f`)), [], 'four on one page are a table’s');
    const printed = readReport([...pages, '5. The lamp went out.\n\n655/700\n'].join('\n\f')).pages;
    deepEqual(
      printed.map(({ folio }) => folio),
      [651, 652, 653, 654, 655],
      'each page has its own, those printed otherwise among them',
    );
  });

  it('heads of the Official Records are told by their form, at the top of a page', () => {
    const heads = [
      '12th meeting - 4 December 2043',
      'General Assembly — Ninety-eighth session — Fourth Committee',
    ];
    const text = `1. The lamp burns.\n\n2. It was lit by\n\f${heads[0]}\n\nthe keepers and\n\f${heads[1]}\n\nburned.\n`;
    deepEqual(
      furnitureOf(readReport(text)),
      heads.map(head => `runningHead ${head}`),
    );
    deepEqual(furnitureOf(readReport(`\f${'\n1. The lamp burns.\n'.repeat(4)}\n${heads[0]}\n`)), []);
  });

  it('the date beside the symbol is of the running head', () =>
    deepEqual(
      furnitureOf(reportOf('1. The lamp burns.', '', 'S/2044/318', '', '16/04/2044', '', '2. It burns.')),
      ['runningHead S/2044/318', 'runningHead 16/04/2044'],
    ));

  it('what a scanner made of a first page’s margin is noise near its job number', () => {
    const report = reportOf(
      '1. The lamp was lit and',
      '',
      'inn',
      '',
      '44-01234 (E) 120544',
      '',
      'II III Hill',
      '',
      '(E)',
      '',
      'Please recycle 1',
      '',
      'S/2044/318',
      '',
      'burned.',
      '',
      '2. It burns.',
    );
    deepEqual(furnitureOf(report), [
      'noise inn',
      'jobNumber 44-01234 (E) 120544',
      'noise II III Hill',
      'jobNumber (E)',
      'noise Please recycle 1',
      'runningHead S/2044/318',
    ]);
  });

  it('the symbol of another document alone on a line is no running head', () => {
    const report = reportOf('1. The lamp is described in', 'S/2044/99', 'and burns.');
    deepEqual(furnitureOf(report), []);
  });
});

describe('damaged heads', () => {
  const lines = (head: string, times: number, feed = '') =>
    linesOf(Array.from({ length: times }, () => `${head}\n\nThe lamp burns.\n${feed}`).join(''));
  it('stand on three pages at least', () => {
    deepEqual(damagedHeads(lines('9/2044/318', 3)), ['9/2044/318']);
    deepEqual(damagedHeads(lines('9/2044/318', 2)), []);
  });
  it('are not looked for where form feeds tell the pages', () =>
    deepEqual(damagedHeads(lines('9/2044/318', 3, '\f')), []));
  it('hold a slash and end in figures', () => {
    deepEqual(damagedHeads(lines('The lamp', 3)), []);
    deepEqual(damagedHeads(lines('lamp/lantern', 3)), []);
  });

  const masthead = (organ: string, date: string) => {
    const at = { start: 0, end: 0 };
    return {
      range: at,
      symbols: [],
      evidence: 2,
      organ: { value: organ, range: at },
      date: { value: date, range: at },
    };
  };
  holds(
    [
      ['organ and year bear it out', ['9/2044/318'], 'Security Council', '12 May 2044', 'S/2044/318'],
      [
        'the year tells the damaged head from another',
        ['/2048/318', '9/2044/318'],
        'Security Council',
        '12 May 2044',
        'S/2044/318',
      ],
      [
        'the Economic and Social Council',
        ['F/2044/31'],
        'Economic and Social Council',
        '12 May 2044',
        'E/2044/31',
      ],
      [
        'the Assembly counts by session, not by year',
        ['4/2044/31'],
        'General Assembly',
        '12 May 2044',
        undefined,
      ],
      ['another year', ['9/2043/318'], 'Security Council', '12 May 2044', undefined],
    ] as [string, string[], string, string, string | undefined][],
    ([, heads, organ, date, symbol]) => equal(symbolOfHeads(heads, masthead(organ, date)), symbol),
  );

  it('give the masthead its symbol, and say that it was inferred', () => {
    const head = MASTHEAD.replace('S/2044/318\n', '');
    const page = (n: number) => `44-01234\n\n9/2044/318\n\n${n}. The lamp burns.\n\n`;
    const report = readReport(`${head}\n1. The lamp burns.\n\n${page(2)}${page(3)}${page(4)}`);
    equal(report.masthead.symbol?.value, 'S/2044/318');
    equal(report.masthead.symbol?.inferred, true);
    equal(report.pages.length, 4);
    deepEqual(numbersOf(report), ['1', '2', '3', '4']);
  });
});
