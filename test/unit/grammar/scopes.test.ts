import { deepEqual } from 'node:assert/strict';
import { grammar, tokens } from './tokenize';

/** Names for scopes, as short as a table needs them. */
const names: Record<string, string> = {
  'constant.numeric.paragraph': 'paragraph',
  'variable.other.constant.subparagraph': 'subparagraph',
  'markup.heading': 'heading',
  'entity.name.section.ordinal': 'ordinal',
  'markup.bold.caption': 'caption',
  'string.other.link.symbol': 'symbol',
  'entity.name.type.resolution': 'resolution',
  'entity.name.function.cross-reference': 'reference',
  'keyword.control.mark': 'mark',
  'keyword.control.note': 'note',
  'markup.underline.link': 'address',
  'variable.other.masthead': 'masthead',
  'comment.line.running-head': 'furniture',
  'comment.line.folio': 'furniture',
  'comment.line.job-number': 'furniture',
  'comment.line.furniture': 'furniture',
};

type Case = readonly [reason: string, text: string, expected: readonly string[]];

const suites: Record<string, readonly Case[]> = {
  paragraphs: [
    ['a number and a sentence', '12. Armed conflict has', ['paragraph 12.']],
    ['a number alone, as pdftotext leaves it', '3.', ['paragraph 3.']],
    ['indented, as pdftotext -layout leaves it', '            1.   The present report', ['paragraph 1.']],
    ['a scanner reads 1 as l', 'l8. In its resolution', ['paragraph l8.']],
    ['bis', '5 bis. The Committee', ['paragraph 5 bis.']],
    ['a recommendation has two numbers', '138.12 Consider acceding', ['paragraph 138.12']],
    ['a year that ends a sentence is none', '2018. The Council', []],
    ['an amount is none', '1.5 million people', []],
    ['a subparagraph', '(a) They stand on rocks;', ['subparagraph (a)']],
    ['a subparagraph of a subparagraph', '(ii) A boat;', ['subparagraph (ii)']],
    [
      'a line that is prose but for its number',
      '34. Many States and/or regions have, as I said, done so',
      ['paragraph 34.'],
    ],
    ['parentheses inside a line are none', 'the reasons (a) and (b)', []],
  ],
  headings: [
    ['with an ordinal', 'II. Recent developments', ['ordinal II.', 'heading Recent developments']],
    ['a scanner reads III as TIT', 'TIT. Measures reported', ['ordinal TIT.', 'heading Measures reported']],
    [
      'over two lines',
      'B. Supply of lamps to stations that are\nremote',
      ['ordinal B.', 'heading Supply of lamps to stations that are', 'heading remote'],
    ],
    ['ends before a paragraph', 'A. Method\n1. Each light', ['ordinal A.', 'heading Method', 'paragraph 1.']],
    ['ends at an empty line', 'A. Method\n\nEach light', ['ordinal A.', 'heading Method']],
    [
      'ends before a full line of prose',
      `A. Method\n${'Each light was visited once by two inspectors, one of whom came from a neighbouring'}`,
      ['ordinal A.', 'heading Method'],
    ],
    ['an ordinal alone', 'A.', ['ordinal A.']],
    ['an annex', 'Annex II', ['ordinal Annex II']],
    ['a sentence that opens with an initial is none', 'A. Smith was heard.', []],
    ['French Mr. is none', 'M. Rasgotra est heureux', []],
    ['an entry in a table of contents is none', 'B. Methodology . . . . . . . . 5', []],
    ['a caption', 'Table 1', ['caption Table 1']],
  ],
  symbols: [
    ['in parentheses', 'report (S/2018/140), I', ['symbol S/2018/140']],
    ['a full stop after it is not its own', 'see S/2018/250.', ['symbol S/2018/250']],
    ['of a meeting resumed', 'see S/PV.9052 (Resumption 1)', ['symbol S/PV.9052 (Resumption 1)']],
    ['of a volume', '(A/80/5 (Vol. II), para. 3)', ['symbol A/80/5 (Vol. II)', 'reference para. 3']],
    ['of a committee, limited and revised', 'A/C.2/98/L.14/Rev.1 was', ['symbol A/C.2/98/L.14/Rev.1']],
    ["with a scanner's spaces", '(S/20 18/14/Rev. 1), the', ['symbol S/20 18/14/Rev. 1']],
    ['joint', '(see A/72/865-S/2018/465)', ['symbol A/72/865-S/2018/465']],
    [
      'joint, broken over a line end',
      '(see A/72/865- \nS/2018/465). Women',
      ['symbol A/72/865-', 'symbol S/2018/465'],
    ],
    ['a hyphen at a line end with no second half', '(see A/72/865-\nand others)', ['symbol A/72/865-']],
    ['of a resolution', 'see S/RES/2388 (2017)', ['resolution S/RES/2388 (2017)']],
    ['AML/CFT is none', 'subject to AML/CFT rules', []],
    ['and/or is none', 'refugees and/or migrants', []],
  ],
  resolutions: [
    [
      'of the Council',
      'Security Council resolution 2388 (2017),',
      ['resolution Security Council resolution 2388 (2017)'],
    ],
    ['of the Assembly', 'in its resolution 70/248 A, the', ['resolution resolution 70/248 A']],
    ['of an old session', 'resolution 217 A (III)', ['resolution resolution 217 A (III)']],
    ['of a special session', 'resolution S-27/2', ['resolution resolution S-27/2']],
    ['a decision', 'decision 2043/210)', ['resolution decision 2043/210']],
    [
      'in a list',
      'resolutions 49/28, 57/141 and 72/73,',
      ['resolution resolutions 49/28', 'resolution 57/141', 'resolution 72/73'],
    ],
    [
      'in a list over a line end',
      'resolutions 1267 (1999),\n1989 (2011) and\n2253 (2015) concerning',
      ['resolution resolutions 1267 (1999)', 'resolution 1989 (2011)', 'resolution 2253 (2015)'],
    ],
    [
      'an Assembly list over a line end',
      'resolutions 49/28,\n57/141',
      ['resolution resolutions 49/28', 'resolution 57/141'],
    ],
    ['the word and its number on two lines', 'in resolution\n98/41. Agreements', ['resolution 98/41']],
    [
      'number and year on two lines',
      'resolutions 1624 (2005), 2178\n(2014), 2370 (2017)',
      [
        'resolution resolutions 1624 (2005)',
        'resolution 2178',
        'resolution (2014)',
        'resolution 2370 (2017)',
      ],
    ],
    ['the tail of a list on the next page', '2242 (2015) has shown', ['resolution 2242 (2015)']],
    ['the word alone is none', 'the resolution was adopted by 12 votes', []],
    ['the word at a line end, a date on the next line', 'the resolution\n12 March 2044', []],
    [
      'a list ends at an empty line',
      'resolutions 1267 (1999) and\n\n3/17',
      ['resolution resolutions 1267 (1999)', 'furniture 3/17'],
    ],
  ],
  'cross-references': [
    ['a paragraph', '(see para. 12 above)', ['reference para. 12', 'reference above']],
    [
      'a range and one more',
      'paras. 13–17 and 20 below',
      ['reference paras. 13–17', 'reference 20', 'reference below'],
    ],
    ['over a line end', 'mentioned in paragraph\n12 above', ['reference 12', 'reference above']],
    ['a list over a line end', 'paras. 3,\n5 and 7', ['reference paras. 3', 'reference 5', 'reference 7']],
    ['a subparagraph', 'in paragraph 5 (b) above', ['reference paragraph 5 (b)', 'reference above']],
    ['sections by Roman numerals', 'Sections III and IV deal', ['reference Sections III', 'reference IV']],
    [
      'a numeral is none of a person who speaks',
      'as section I of the report says, I and/or others agree',
      ['reference section I'],
    ],
    [
      'at the beginning of a long line',
      'Chapter I contains the text of the resolutions and decisions that were adopted',
      ['reference Chapter I'],
    ],
    ['a subsection', 'in section II.A and, in', ['reference section II.A']],
    [
      'an annex, a table, a figure, a note',
      'annex I, table 2, figure IX, note 3 above',
      [
        'reference annex I',
        'reference table 2',
        'reference figure IX',
        'reference note 3',
        'reference above',
      ],
    ],
    ['a session is not a section', 'its session 12 years ago', []],
    ['a large number is an amount', 'the tables 1,200 people', []],
  ],
  'marks and notes': [
    ['close to the word', 'lives there.1 Lightships', ['mark 1']],
    ['apart', 'purposes. 1 In addition', ['mark 1']],
    ['apart at the line end', 'Migrants, 3 ', ['mark 3']],
    ['after a date', 'on 13 July 2018. 4 In that', ['mark 4']],
    ['after a quotation', 'called “wives”. 7 Some', ['mark 7']],
    ['an abbreviation before a number is no mark', 'Supplement No. 10', []],
    ['a date at a line end is no mark', 'was held. 12 March 2044', []],
    ['a note that opens as only notes do', '6 Ibid., paras. 46–48', ['note 6', 'reference paras. 46–48']],
    ['a note whose number became ";"', '; Basin Office, Handbook', ['note ;']],
    [
      'any note under the line at the foot',
      '__________________\n1 The definition',
      ['furniture __________________', 'note 1'],
    ],
    [
      'under the line, number and text apart',
      '_____\n2\nThe overall schedule',
      ['furniture _____', 'note 2'],
    ],
    [
      'the line at the foot reaches to the folio alone',
      '_____\n1 The one\n\n2/17\n5 Segond',
      ['furniture _____', 'note 1', 'furniture 2/17'],
    ],
    ['an address', 'at www.un.org/a_b.html.', ['address www.un.org/a_b.html']],
    ['an address over two lines', 'at www.un.org/a-\nb.pdf; and', ['address www.un.org/a-', 'address b.pdf']],
  ],
  'masthead and furniture': [
    ['the running head after a form feed', '\fS/2025/254', ['furniture \fS/2025/254']],
    ['a reissue', 'S/2025/460*', ['furniture S/2025/460*']],
    ['folio', '2/17 ', ['furniture 2/17 ']],
    ['job number', '18-17756 (E) 271118 ', ['furniture 18-17756 (E) 271118 ']],
    ['job number of Geneva', 'GE.25-05795', ['furniture GE.25-05795']],
    ['folio and job number on one line', '2/29          25-10794', ['furniture 2/29          25-10794']],
    ['bar code', '*2506525*', ['furniture *2506525*']],
    ['catch line', '/...', ['furniture /...']],
    ['masthead', 'Distr.: General\nOriginal: English', ['masthead Distr.:', 'masthead Original:']],
    ['organ, with the scanner’s caret', '^Security Council ', ['masthead Security Council']],
    [
      'name and symbol on one line',
      '  United Nations      S/2025/460*',
      ['masthead United Nations', 'furniture S/2025/460'],
    ],
    ['an organ in a sentence is none', 'the Security Council considered', []],
  ],
};

for (const [suite, cases] of Object.entries(suites)) {
  describe(`grammar: ${suite}`, () => {
    for (const [reason, text, expected] of cases) {
      it(reason, async () => {
        const found = tokens(await grammar(), text)
          .filter(token => token.scope)
          .map(
            ({ scope, text }) =>
              `${names[scope] ?? scope} ${scope.startsWith('comment') ? text : text.trim()}`,
          );
        deepEqual(found, expected);
      });
    }
  });
}
