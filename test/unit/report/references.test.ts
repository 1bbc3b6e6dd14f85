import { deepEqual, equal } from 'node:assert/strict';
import { readReport } from '../../../src/report/read';
import { readAddress, schemeStart } from '../../../src/report/scan/addresses';
import { lexiconOf } from '../../../src/report/scan/lexicon';
import type { ReferenceFound } from '../../../src/report/scan/reading';
import { expand } from '../../../src/report/scan/references';
import { scanText } from '../../../src/report/scan/scan';
import type { Language } from '../../../src/un/language';
import { holds } from './tables';

const scan = (text: string, language: Language = 'en') => scanText(lexiconOf(language), {}, text);

/** "paragraph 13,14 above = paras. 13–14 above" */
const found = (text: string, language: Language = 'en'): string[] =>
  scan(text, language).references.map(
    ({ kind, numbers, direction, start, end }) =>
      `${kind} ${numbers.join(',')}${direction ? ` ${direction}` : ''} = ${text.slice(start, end)}`,
  );

type Row = [why: string, text: string, references: string[]];
const check = ([, text, references]: Row) => deepEqual(found(text), references);

describe('cross-references', () => {
  describe('to paragraphs', () => {
    holds<Row>(
      [
        ['one', 'see para. 12.', ['paragraph 12 = para. 12']],
        ['the word in full', 'in paragraph 12 of the', ['paragraph 12 = paragraph 12']],
        ['at the head of a sentence', 'Paragraph 12 says', ['paragraph 12 = Paragraph 12']],
        ['a range', 'see paras. 13–17.', ['paragraph 13,14,15,16,17 = paras. 13–17']],
        ['a range with a hyphen', 'see paras. 13-15.', ['paragraph 13,14,15 = paras. 13-15']],
        ['a range in words', 'see paragraphs 13 to 15', ['paragraph 13,14,15 = paragraphs 13 to 15']],
        [
          'a range and one more',
          'see paras. 13–15 and 20 above',
          ['paragraph 13,14,15,20 above = paras. 13–15 and 20 above'],
        ],
        ['a list', 'see paras. 7, 9 and 11', ['paragraph 7,9,11 = paras. 7, 9 and 11']],
        ['below', 'see para. 12 below', ['paragraph 12 below = para. 12 below']],
        ['above, after a comma', 'see para. 12, above', ['paragraph 12 above = para. 12, above']],
        [
          'a resolution of a year is none',
          'resolutions 2334 (2016), para. 1, and 2720 (2023)',
          ['paragraph 1 = para. 1'],
        ],
        ['supra', 'see para. 12 supra', ['paragraph 12 above = para. 12 supra']],
        ['with subparagraphs', 'see para. 100 (a)–(c)', ['paragraph 100 = para. 100 (a)–(c)']],
        [
          'with several subparagraphs',
          'see para. 3 (a), (b) and (d)',
          ['paragraph 3 = para. 3 (a), (b) and (d)'],
        ],
        ['with a nested subparagraph', 'see para. 3 (a) (ii)', ['paragraph 3 = para. 3 (a) (ii)']],
        [
          'a subparagraph, and another paragraph',
          'see paras. 3 (a) and 4',
          ['paragraph 3,4 = paras. 3 (a) and 4'],
        ],
        ['bis', 'see para. 12 bis', ['paragraph 12 bis = para. 12 bis']],
        [
          'recommendations',
          'see paras. 145.1–145.3; 145.55',
          ['paragraph 145.1,145.2,145.3,145.55 = paras. 145.1–145.3; 145.55'],
        ],
        ['of a budget', 'see para. XI.35', ['paragraph XI.35 = para. XI.35']],
        ['a scanner’s space in a range', 'see paras. 7–1 2).', ['paragraph 7,8,9,10,11,12 = paras. 7–1 2']],
        ['a scanner’s lost dot', 'see paras 12 and 13', ['paragraph 12,13 = paras 12 and 13']],
        ['a comma and a word end the list', 'see para. 12, which', ['paragraph 12 = para. 12']],
        ['a number with thousands is none', 'in paragraph 12,500 lamps', []],
        ['a fraction is none', 'in paragraph 12/3', []],
        ['a share is none', 'in paragraph 12% of', []],
        ['a numeral is no paragraph', 'in paragraph IV of the', []],
        ['nor a letter', 'in paragraph B of the', []],
        ['no number', 'in paragraph form', []],
        ['a word that ends alike is none', 'the subparas. of telegraph 12', []],
      ],
      check,
    );
  });

  describe('to sections and other things', () => {
    holds<Row>(
      [
        ['a section', 'see section IV below', ['section IV below = section IV below']],
        ['a section of a section', 'see section II.A above', ['section II.A above = section II.A above']],
        [
          'sections of sections',
          'see sections II, III.B and IV.C.1',
          ['section II,III.B,IV.C.1 = sections II, III.B and IV.C.1'],
        ],
        ['abbreviated', 'see sect. IV', ['section IV = sect. IV']],
        ['abbreviated, in figures', 'see sect. 4', ['section 4 = sect. 4']],
        ['sections', 'see sections II and III', ['section II,III = sections II and III']],
        ['a range of sections', 'see sections II–IV', ['section II,III,IV = sections II–IV']],
        ['a section in figures is a budget’s or a law’s', 'under section 4 of the Act', []],
        ['an annex', 'see annex II', ['annex II = annex II']],
        ['annexes', 'see annexes I and II', ['annex I,II = annexes I and II']],
        ['a lettered annex', 'see annex B', ['annex B = annex B']],
        ['a lettered annex that does something', 'as annex B contains the', ['annex B = annex B']],
        ['a lettered table that shows', 'as table A shows the', ['table A = table A']],
        ['an article is no annex’s letter', 'in annex A further list', []],
        ['a chapter', 'see chap. XII', ['chapter XII = chap. XII']],
        ['a table', 'see table 4', ['table 4 = table 4']],
        ['a figure', 'see figure III', ['figure III = figure III']],
        ['a figure of a part', 'see figure II.1', ['figure II.1 = figure II.1']],
        ['a footnote', 'see footnote 4', ['footnote 4 = footnote 4']],
        ['a note', 'see note 3 above', ['footnote 3 above = note 3 above']],
        ['a word after a numeral', 'see section Intro', []],
        ['the word alone', 'the annex to the report', []],
      ],
      check,
    );
  });

  describe('in the six languages', () => {
    type LanguageRow = [why: string, language: Language, text: string, references: string[]];
    const inLanguage = ([, language, text, references]: LanguageRow) =>
      deepEqual(found(text, language), references);
    holds<LanguageRow>(
      [
        [
          'French',
          'fr',
          'voir par. 12 à 14 ci-dessus',
          ['paragraph 12,13,14 above = par. 12 à 14 ci-dessus'],
        ],
        ['French annex', 'fr', 'voir annexe II', ['annex II = annexe II']],
        [
          'Spanish',
          'es',
          'véanse los párrs. 12 y 13 supra',
          ['paragraph 12,13 above = párrs. 12 y 13 supra'],
        ],
        ['Spanish section', 'es', 'véase la secc. IV', ['section IV = secc. IV']],
        ['Russian', 'ru', 'см. пункты 12–14 выше', ['paragraph 12,13,14 above = пункты 12–14 выше']],
        ['Russian abbreviation', 'ru', 'см. п. 12 ниже', ['paragraph 12 below = п. 12 ниже']],
        ['Chinese', 'zh', '见第26段', ['paragraph 26 = 第26段']],
        ['Chinese range', 'zh', '见第26至28段', ['paragraph 26,27,28 = 第26至28段']],
        ['Chinese, its figures set apart', 'zh', '见第 10 和 11 段。', ['paragraph 10,11 = 第 10 和 11 段']],
        ['Arabic', 'ar', 'انظر الفقرة 12 أعلاه', ['paragraph 12 above = الفقرة 12 أعلاه']],
        ['Arabic, glued', 'ar', 'والفقرة 12', ['paragraph 12 = الفقرة 12']],
      ],
      inLanguage,
    );
  });

  describe('ranges written out', () => {
    const item = (first: string, last?: string) => ({ start: 0, end: 0, first, last });
    holds(
      [
        ['one', '5', undefined, ['5']],
        ['figures', '5', '7', ['5', '6', '7']],
        ['recommendations', '145.9', '145.11', ['145.9', '145.10', '145.11']],
        ['the paragraph named once', '145.9', '11', ['145.9', '145.10', '145.11']],
        ['numerals', 'III', 'V', ['III', 'IV', 'V']],
        ['letters', 'A', 'C', ['A', 'B', 'C']],
        ['a range that falls is kept as it stands', '7', '5', ['7', '5']],
        ['one beyond all reason too', '1', '2000', ['1', '2000']],
      ] as [string, string, string | undefined, string[]][],
      ([, first, last, numbers]) => deepEqual(expand(item(first, last)), numbers),
    );
  });

  it('each item has its own place, and its pinpoint', () => {
    const text = 'see paras. 3 (a) and 5–7 above';
    const [reference] = scan(text).references;
    deepEqual(
      reference!.items.map(({ start, end, first, last, pinpoint }) => [
        text.slice(start, end),
        first,
        last,
        pinpoint,
      ]),
      [
        ['3 (a)', '3', undefined, '(a)'],
        ['5–7', '5', '7', undefined],
      ],
    );
  });
});

describe('into which document a reference points', () => {
  const targetOf = (text: string, { target }: ReferenceFound, language: Language): string => {
    if (target.from === 'citation') return scan(text, language).citations[target.index]!.symbol;
    return target.from === 'report' && target.whose ? `report of ${target.whose}` : target.from;
  };
  const targets = (text: string, language: Language = 'en') =>
    scan(text, language).references.map(reference => targetOf(text, reference, language));
  type TargetRow = [why: string, text: string, targets: string[], language?: Language];
  const checkTarget = ([, text, into, language]: TargetRow) => deepEqual(targets(text, language), into);
  holds<TargetRow>(
    [
      ['into this one', 'see para. 12 above', ['here']],
      ['the document before', 'see A/98/301, para. 12', ['A/98/301']],
      ['before, in parentheses', '(A/98/301, paras. 12–14)', ['A/98/301']],
      ['before, opening a parenthesis', 'see A/98/301 (para. 12)', ['A/98/301']],
      ['the resolution before', 'resolution 78/309, para. 3', ['A/RES/78/309']],
      ['the annex of the document before', 'A/98/301, annex, para. 3', ['A/98/301']],
      ['a part of it', 'A/65/38, part two, annex VI', ['A/65/38']],
      ['chained: both', 'A/98/301, annex II, para. 3', ['A/98/301', 'A/98/301']],
      ['chained by and', 'A/98/301, para. 3, and annex II', ['A/98/301', 'A/98/301']],
      ['closed: a sentence of its own', 'the report (A/98/301) para. 12', ['here']],
      [
        'too far',
        'see A/98/301 for the lamps and all the horns and bells of the harbours, and para. 12',
        ['here'],
      ],
      ['the document after', 'paragraph 12 of A/98/301', ['A/98/301']],
      [
        'the resolution after',
        'paragraph 6 of Security Council resolution 1591 (2005)',
        ['S/RES/1591 (2005)'],
      ],
      ['its resolution', 'pursuant to paragraph 6 of its resolution 1591 (2005)', ['S/RES/1591 (2005)']],
      ['the annex to a resolution', 'annex I to resolution 2734 (2024)', ['S/RES/2734 (2024)']],
      [
        'a section and a paragraph of a resolution',
        'section II, paragraph 5 of resolution 78/253',
        ['A/RES/78/253', 'A/RES/78/253'],
      ],
      ['above is here, whatever comes after', 'para. 12 above and of A/98/301', ['here']],
      ['a document described', 'section III of the report of the Secretary-General (A/80/628)', ['A/80/628']],
      ['a described one behind "see"', 'paragraph 4 of his report on lamps (see A/80/628)', ['A/80/628']],
      ['the present report', 'section III of the present report and A/80/628', ['here']],
      ['not over a semicolon', 'in paragraph 4 of the rules; (A/80/628)', ['elsewhere']],
      ['a chapter of the Charter', 'under Chapter VII of the Charter', ['elsewhere']],
      ['ibid.', '(ibid., para. 4)', ['ibid']],
      ['Ibid. at the head of a note', 'Ibid., paras. 4 and 5', ['ibid']],
      ['the report spoken of', 'as in section II.F of the report', ['report']],
      [
        'the Secretary-General’s',
        'as in paragraph 4 of the Secretary-General’s report',
        ['report of Secretary-General'],
      ],
      ['another’s report', 'as in paragraph 4 of the report of the Board', ['elsewhere']],
      ['a convention', 'under paragraph 4 of the Convention', ['elsewhere']],
      ['the Charter', 'under paragraph 4 of the Charter', ['elsewhere']],
      [
        'at the head of a sentence the report speaks of itself',
        'Section II of the report describes',
        ['here'],
      ],
      [
        'French: of a resolution',
        'le paragraphe 6 de la résolution 1591 (2005) du Conseil de sécurité',
        ['S/RES/1591 (2005)'],
        'fr',
      ],
      ['Spanish: of a resolution', 'el párrafo 6 de la resolución 1591 (2005)', ['S/RES/1591 (2005)'], 'es'],
      ['Russian: of a resolution', 'в пункте 6 своей резолюции 1591 (2005)', ['S/RES/1591 (2005)'], 'ru'],
      ['Chinese: before', '见A/98/301，第12段', ['A/98/301'], 'zh'],
      ['Arabic: before', 'انظر A/98/301، الفقرة 12', ['A/98/301'], 'ar'],
    ],
    checkTarget,
  );

  holds<TargetRow>(
    [
      [
        'a comma before the resolution',
        'section II, paragraph 5, of resolution 78/253',
        ['A/RES/78/253', 'A/RES/78/253'],
      ],
    ],
    checkTarget,
  );
});

describe('addresses', () => {
  const addressesOf = (text: string) =>
    scan(text).addresses.map(({ address, start, end }) => `${address} = ${text.slice(start, end)}`);
  holds(
    [
      [
        'with a scheme',
        'see https://lamp.example/a for',
        ['https://lamp.example/a = https://lamp.example/a'],
      ],
      ['without one', 'see www.lamp.example/a for', ['https://www.lamp.example/a = www.lamp.example/a']],
      ['of the old web', 'see http://lamp.example', ['http://lamp.example = http://lamp.example']],
      [
        'a full stop after it is the sentence’s',
        'see www.lamp.example/a.',
        ['https://www.lamp.example/a = www.lamp.example/a'],
      ],
      [
        'a parenthesis around it too',
        '(www.lamp.example/a)',
        ['https://www.lamp.example/a = www.lamp.example/a'],
      ],
      [
        'a parenthesis in it is its own',
        'www.lamp.example/a_(b)',
        ['https://www.lamp.example/a_(b) = www.lamp.example/a_(b)'],
      ],
      [
        'quotation marks end it',
        '“www.lamp.example/a” is',
        ['https://www.lamp.example/a = www.lamp.example/a'],
      ],
      ['angle brackets too', '<https://lamp.example/a>', ['https://lamp.example/a = https://lamp.example/a']],
      [
        'broken after a slash',
        'www.lamp.example/press/ en12.htm.',
        ['https://www.lamp.example/press/en12.htm = www.lamp.example/press/ en12.htm'],
      ],
      [
        'broken after an underscore',
        'www.lamp.example/a_ b.pdf',
        ['https://www.lamp.example/a_b.pdf = www.lamp.example/a_ b.pdf'],
      ],
      [
        'a word after a last slash is the sentence’s',
        'see www.lamp.example/ for more',
        ['https://www.lamp.example/ = www.lamp.example/'],
      ],
      ['an address of mail is none', 'keeper@www.lamp.example', []],
      ['a scheme alone is none', 'by http:// and', []],
      ['www alone is none', 'the www is', []],
      [
        'its figures are no marks, its slashes no symbols',
        'www.lamp.example/A/98/301',
        ['https://www.lamp.example/A/98/301 = www.lamp.example/A/98/301'],
      ],
    ] as Row[],
    ([, text, addresses]) => deepEqual(addressesOf(text), addresses),
  );

  it('nothing in an address is a citation', () => deepEqual(scan('www.lamp.example/A/98/301').citations, []));
  it('an unknown scheme begins none', () => equal(schemeStart('gopher://lamp.example', 6), -1));
  it('nothing where no address stands', () => equal(readAddress('lamp', 0), undefined));

  it('is whole over lines of the page', () => {
    const report = readReport('1. See\nwww.lamp.example/press/en/2044/\n   sc13.doc.htm. It burns.\n');
    deepEqual(
      report.addresses.map(({ address }) => address),
      ['https://www.lamp.example/press/en/2044/sc13.doc.htm'],
    );
    equal(
      report.text.slice(report.addresses[0]!.range.start, report.addresses[0]!.range.end),
      'www.lamp.example/press/en/2044/\n   sc13.doc.htm',
    );
  });
});
