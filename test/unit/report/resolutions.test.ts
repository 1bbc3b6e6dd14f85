import { deepEqual, equal } from 'node:assert/strict';
import { readReport } from '../../../src/report/read';
import { lexiconOf } from '../../../src/report/scan/lexicon';
import { type Document, readLoneResolution } from '../../../src/report/scan/resolutions';
import { scanText } from '../../../src/report/scan/scan';
import type { Language } from '../../../src/un/language';
import { holds, shown } from './tables';

/** "S/RES/2388 (2017)" for each citation, "?" where the organ was inferred, and what stands on the page. */
const found = (text: string, language: Language = 'en', document: Document = {}): string[] =>
  scanText(lexiconOf(language), document, text).citations.map(
    ({ symbol, start, end, resolution }) =>
      `${symbol}${resolution?.organInferred ? '?' : ''} = ${text.slice(start, end)}`,
  );

type Row = [why: string, text: string, citations: string[]];
const check = ([, text, citations]: Row) => deepEqual(found(text), citations);

describe('documents in a text', () => {
  holds<Row>(
    [
      ['a symbol', '(see S/2044/99)', ['S/2044/99 = S/2044/99']],
      [
        'a joint symbol',
        'the report (A/98/677-S/2044/120) says',
        ['A/98/677-S/2044/120 = A/98/677-S/2044/120'],
      ],
      ['a scanner’s spaces', '(see S/2044/13 6).', ['S/2044/136 = S/2044/13 6']],
      ['several', 'see A/98/301 and S/2044/99.', ['A/98/301 = A/98/301', 'S/2044/99 = S/2044/99']],
      [
        'its addenda named after it',
        'see A/98/301 and Add.1 and 2',
        ['A/98/301 = A/98/301', 'A/98/301/Add.1 = Add.1', 'A/98/301/Add.2 = 2'],
      ],
      [
        'a corrigendum after it',
        'see A/98/301 and Corr.1',
        ['A/98/301 = A/98/301', 'A/98/301/Corr.1 = Corr.1'],
      ],
      [
        'the symbol of a resolution is one',
        'see S/RES/2388 (2017).',
        ['S/RES/2388 (2017) = S/RES/2388 (2017)'],
      ],
      ['and of a decision', 'see A/DEC/72/401.', ['A/DEC/72/401 = A/DEC/72/401']],
      ['and/or is none', 'lamps and/or horns', []],
      ['nor a date', 'on 12/05/2044', []],
    ],
    check,
  );

  it('a repaired symbol is inferred, a clean one read', () => {
    const { citations } = readReport('1. So (see S/2044/13 6) and S/2044/99.\n');
    deepEqual(
      citations.map(citation => citation.kind === 'document' && citation.certainty),
      ['inferred', 'read'],
    );
  });
});

describe('resolutions in a text', () => {
  describe('of the organ named', () => {
    holds<Row>(
      [
        [
          'the Security Council',
          'in Security Council resolution 2388 (2017), the',
          ['S/RES/2388 (2017) = Security Council resolution 2388 (2017)'],
        ],
        [
          'named in full after a committee, which has none',
          'by the Committee on Lamps and General Assembly resolution 71/1, and',
          ['A/RES/71/1 = General Assembly resolution 71/1'],
        ],
        [
          'its',
          'the Security Council’s resolution 2388 (2017)',
          ['S/RES/2388 (2017) = Security Council’s resolution 2388 (2017)'],
        ],
        [
          'the General Assembly',
          'in General Assembly resolution 71/222 on',
          ['A/RES/71/222 = General Assembly resolution 71/222'],
        ],
        [
          'the Economic and Social Council',
          'Economic and Social Council resolution 2019/5',
          ['E/RES/2019/5 = Economic and Social Council resolution 2019/5'],
        ],
        [
          'the Human Rights Council',
          'Human Rights Council resolution 38/5',
          ['A/HRC/RES/38/5 = Human Rights Council resolution 38/5'],
        ],
        [
          'an old one by session',
          'General Assembly resolution 217 A (III)',
          ['A/RES/217 A (III) = General Assembly resolution 217 A (III)'],
        ],
        [
          'of a special session',
          'General Assembly resolution 3201 (S-VI)',
          ['A/RES/3201 (S-VI) = General Assembly resolution 3201 (S-VI)'],
        ],
        [
          'of an emergency special session',
          'General Assembly resolution ES-10/19',
          ['A/RES/ES-10/19 = General Assembly resolution ES-10/19'],
        ],
        [
          'of a special session by number',
          'General Assembly resolution S-10/2',
          ['A/RES/S-10/2 = General Assembly resolution S-10/2'],
        ],
        [
          'with a letter',
          'General Assembly resolution 46/215 A of 20 December',
          ['A/RES/46/215 A = General Assembly resolution 46/215 A'],
        ],
        [
          'speaking first',
          'the General Assembly, in its resolution 44/25, said',
          ['A/RES/44/25 = resolution 44/25'],
        ],
        [
          'a decision',
          'Economic and Social Council decision 2019/210',
          ['E/DEC/2019/210 = Economic and Social Council decision 2019/210'],
        ],
        [
          'a year with a scanner’s space',
          'Security Council resolution 2388 (201 7)',
          ['S/RES/2388 (2017) = Security Council resolution 2388 (201 7)'],
        ],
      ],
      check,
    );
  });

  describe('in lists', () => {
    holds<Row>(
      [
        [
          'of two',
          'Security Council resolutions 1267 (1999) and 1989 (2011)',
          ['S/RES/1267 (1999) = Security Council resolutions 1267 (1999)', 'S/RES/1989 (2011) = 1989 (2011)'],
        ],
        [
          'with an annex between',
          'Human Rights Council resolutions 5/1, annex, and 16/21, annex, para. 4',
          ['A/HRC/RES/5/1 = Human Rights Council resolutions 5/1', 'A/HRC/RES/16/21 = 16/21'],
        ],
        [
          'of three, with a comma before "and"',
          'General Assembly resolutions 71/222, 73/226, and 75/212.',
          [
            'A/RES/71/222 = General Assembly resolutions 71/222',
            'A/RES/73/226 = 73/226',
            'A/RES/75/212 = 75/212',
          ],
        ],
        [
          'with dates between',
          'General Assembly resolutions 71/222 of 21 December 2016 and 73/226 of 20 December 2018',
          ['A/RES/71/222 = General Assembly resolutions 71/222', 'A/RES/73/226 = 73/226'],
        ],
        [
          'with marks between',
          'General Assembly resolutions 71/222, 3 73/226 4 and 75/212',
          [
            'A/RES/71/222 = General Assembly resolutions 71/222',
            'A/RES/73/226 = 73/226',
            'A/RES/75/212 = 75/212',
          ],
        ],
        [
          'the number after a list that is something else',
          'General Assembly resolutions 71/222 and 12 decisions',
          ['A/RES/71/222 = General Assembly resolutions 71/222'],
        ],
        [
          'a second organ with its own word',
          'Security Council resolution 2388 (2017) and General Assembly resolution 71/222',
          [
            'S/RES/2388 (2017) = Security Council resolution 2388 (2017)',
            'A/RES/71/222 = General Assembly resolution 71/222',
          ],
        ],
      ],
      check,
    );
  });

  describe('whose organ is inferred', () => {
    type DocumentRow = [why: string, text: string, document: Document, citations: string[]];
    holds<DocumentRow>(
      [
        [
          'number and year: the Security Council',
          'in resolution 2388 (2017)',
          {},
          ['S/RES/2388 (2017)? = resolution 2388 (2017)'],
        ],
        [
          'session and number: the Assembly',
          'in resolution 71/222',
          {},
          ['A/RES/71/222? = resolution 71/222'],
        ],
        [
          'year and number: the Economic and Social Council',
          'in resolution 2019/5',
          {},
          ['E/RES/2019/5? = resolution 2019/5'],
        ],
        [
          'numerals: the Assembly',
          'in resolution 217 A (III)',
          {},
          ['A/RES/217 A (III)? = resolution 217 A (III)'],
        ],
        [
          'a document of the Human Rights Council cites its own',
          'in resolution 38/5',
          { organ: 'A/HRC' },
          ['A/HRC/RES/38/5? = resolution 38/5'],
        ],
        [
          'but not beyond its sessions',
          'in resolution 71/222',
          { organ: 'A/HRC' },
          ['A/RES/71/222? = resolution 71/222'],
        ],
        [
          '"Council resolution" with a session: the Human Rights Council',
          'in Council resolution 53/3',
          { organ: 'A/HRC' },
          ['A/HRC/RES/53/3? = Council resolution 53/3'],
        ],
        [
          '"Council resolution" with a year in parentheses',
          'in Council resolution 2388 (2017)',
          {},
          ['S/RES/2388 (2017)? = Council resolution 2388 (2017)'],
        ],
        [
          '"Council resolution" with a year before',
          'in Council resolution 2019/5',
          {},
          ['E/RES/2019/5? = Council resolution 2019/5'],
        ],
        [
          '"Assembly resolution" means one organ',
          'in Assembly resolution 71/222',
          {},
          ['A/RES/71/222 = Assembly resolution 71/222'],
        ],
        ['a commission numbers its own: left alone', 'in resolution 68/1', { organ: 'other' }, []],
        [
          'but the Assembly named is the Assembly',
          'in General Assembly resolution 68/1',
          { organ: 'other' },
          ['A/RES/68/1 = General Assembly resolution 68/1'],
        ],
        ['later, without its year', 'in resolution 1701', {}, ['S/RES/1701? = resolution 1701']],
      ],
      ([, text, document, citations]) => deepEqual(found(text, 'en', document), citations),
    );
  });

  describe('that are none of ours', () => {
    holds<Row>(
      [
        ['of a conference', 'in Conference resolution 12/3', []],
        ['of an assembly elsewhere', 'in World Health Assembly resolution 71/2', []],
        ['of a board', 'in Board decision 12/3', []],
        ['of a commission that is not known', 'in Commission on Lights resolution 61/2', []],
        ['of a parliament', 'in Parliament’s resolution 12/3', []],
        ['of a screen', 'a resolution of 12 pixels', []],
        ['a small number alone', 'in resolution 12 of the keepers', []],
        ['a percentage', 'a decision 50/50% of', []],
      ],
      check,
    );
  });

  describe('without their word', () => {
    holds(
      [
        ['number and year agree', '2242 (2015)', 'S/RES/2242 (2015)'],
        ['they do not', '2242 (2014)', undefined],
        ['a year and a number of things', '2044 (2015)', undefined],
        ['no year', '2242 (15)', undefined],
      ] as [string, string, string | undefined][],
      ([, text, symbol]) => equal(readLoneResolution(text, 0)?.symbol, symbol),
    );
    it('are found in a text', () =>
      deepEqual(found('as in 1325 (2000), the'), ['S/RES/1325 (2000)? = 1325 (2000)']));
  });

  describe('in the six languages', () => {
    type LanguageRow = [why: string, language: Language, text: string, citations: string[]];
    const inLanguage = ([, language, text, citations]: LanguageRow) =>
      deepEqual(found(text, language), citations);
    holds<LanguageRow>(
      [
        [
          'French',
          'fr',
          'la résolution 2388 (2017) du Conseil de sécurité',
          ['S/RES/2388 (2017) = résolution 2388 (2017)'],
        ],
        [
          'French list',
          'fr',
          'les résolutions 71/222 et 73/226 de l’Assemblée générale',
          ['A/RES/71/222 = résolutions 71/222', 'A/RES/73/226 = 73/226'],
        ],
        [
          'French, with a date',
          'fr',
          'sa résolution 48/161 du 20 décembre 1993',
          ['A/RES/48/161? = résolution 48/161'],
        ],
        ['Spanish, by its form', 'es', 'su resolución 71/222', ['A/RES/71/222? = resolución 71/222']],
        [
          'Chinese, with the word after the number',
          'zh',
          '安全理事会第2388(2017)号决议，',
          ['S/RES/2388 (2017) = 安全理事会第2388(2017)号决议'],
        ],
        ['Chinese, spaced', 'zh', '大会第71/222 号决议', ['A/RES/71/222 = 大会第71/222 号决议']],
        [
          'Chinese list: the word is part of the last',
          'zh',
          '第1267(1999)、第1989(2011)和第2253(2015)号决议',
          [
            'S/RES/1267 (1999)? = 第1267(1999)',
            'S/RES/1989 (2011)? = 1989(2011)',
            'S/RES/2253 (2015)? = 2253(2015)号决议',
          ],
        ],
        [
          'Chinese list by sessions',
          'zh',
          '大会第71/222和73/226号决议',
          ['A/RES/71/222 = 大会第71/222', 'A/RES/73/226 = 73/226号决议'],
        ],
        [
          'Chinese list whose numbers have 第 each',
          'zh',
          '大会第71/222和第73/226号决议',
          ['A/RES/71/222 = 大会第71/222', 'A/RES/73/226 = 73/226号决议'],
        ],
        ['Chinese decisions', 'zh', '第68/1和第68/2号决定', []],
        [
          'Russian',
          'ru',
          'в резолюции 2388 (2017) Совета Безопасности',
          ['S/RES/2388 (2017) = резолюции 2388 (2017)'],
        ],
        [
          'Russian list',
          'ru',
          'в резолюциях 71/222 и 73/226 Генеральной Ассамблеи',
          ['A/RES/71/222 = резолюциях 71/222', 'A/RES/73/226 = 73/226'],
        ],
        ['Arabic', 'ar', 'قرار مجلس الأمن 2388 (2017)', ['S/RES/2388 (2017) = قرار مجلس الأمن 2388 (2017)']],
        ['Arabic, with a glued word', 'ar', 'بالقرار 71/222', ['A/RES/71/222? = القرار 71/222']],
      ],
      inLanguage,
    );
    holds<LanguageRow>(
      [
        [
          'Spanish, the organ after the number',
          'es',
          'la resolución 71/222 de la Asamblea General',
          ['A/RES/71/222 = resolución 71/222'],
        ],
        [
          'Spanish decision',
          'es',
          'la decisión 2019/210 del Consejo Económico y Social',
          ['E/DEC/2019/210 = decisión 2019/210'],
        ],
      ],
      inLanguage,
    );
  });

  it('parts of a citation stand where they are said to', () => {
    const report = readReport('1. In Security Council\nresolutions 1267 (1999),\n1989 (2011) it said so.\n');
    const [first, second] = report.citations;
    if (first?.kind !== 'resolution' || second?.kind !== 'resolution') throw new Error('two resolutions');
    equal(shown(report, first.range), 'Security Council\nresolutions 1267 (1999)');
    equal(shown(report, first.organRange!), 'Security Council');
    equal(shown(report, first.numberRange), '1267');
    equal(shown(report, first.sessionRange!), '1999');
    equal(shown(report, second.range), '1989 (2011)');
    equal(shown(report, second.organRange!), 'Security Council');
    equal(shown(report, second.numberRange), '1989');
  });

  it('a document’s own symbol decides whose resolution it is', () => {
    const under = (symbol: string) =>
      readReport(
        `United Nations\n${symbol}\nDistr.: General\n12 May 2044\n\n1. In resolution 38/5, so it is.\n`,
      ).citations.map(({ symbol: cited }) => cited);
    deepEqual(under('A/HRC/56/12'), ['A/HRC/RES/38/5']);
    deepEqual(under('A/98/301'), ['A/RES/38/5']);
    deepEqual(under('E/CN.7/2044/3'), []);
  });

  holds<Row>(
    [
      [
        'a range',
        'General Assembly resolutions 71/222 to 71/224',
        ['A/RES/71/222 = General Assembly resolutions 71/222', 'A/RES/71/224 = 71/224'],
      ],
    ],
    check,
  );
});

describe('resolutions of commissions, parts and statements', () => {
  type OfRow = [why: string, organ: Document['organ'], text: string, symbols: string[]];
  const check = ([, organ, text, symbols]: OfRow) =>
    deepEqual(
      scanText(lexiconOf('en'), { organ }, text).citations.map(({ symbol }) => symbol),
      symbols,
    );
  holds<OfRow>(
    [
      ['its own, the symbol still unknown', 'other', 'Recalling its resolution 65/4', ['E/CN/RES/65/4']],
      ['“Commission resolution”', 'other', 'in line with Commission resolution 55/7', ['E/CN/RES/55/7']],
      ['a decision, whose number no other organ has', 'other', 'see decision 68/1', ['E/CN/DEC/68/1']],
      ['by the place of its text', 'other', 'see chap. I, sect. B, resolution 68/6', ['E/CN/RES/68/6']],
      ['by its year', 'other', 'as in Commission resolution 1995/37 A, of', ['E/CN/RES/1995/37 A']],
      [
        'a Council’s by its year',
        'other',
        'Economic and Social Council resolution 1995/37',
        ['E/RES/1995/37'],
      ],
      ['the Assembly’s, which is named', 'other', 'General Assembly resolution 65/1', ['A/RES/65/1']],
      ['the Assembly’s by its number', 'other', 'Recalling its resolution 65/229', ['A/RES/65/229']],
      ['“its” may be the Assembly’s', 'other', 'the General Assembly decided, by its resolution 65/1', []],
      ['nothing is invented elsewhere', 'A', 'and Commission decision 55/1', []],
      [
        'a commission named in full',
        'A',
        'Commission on Narcotic Drugs resolution 65/4',
        ['E/CN.7/RES/65/4'],
      ],
      ['another commission is left alone', 'A', 'African Union Commission resolution 65/4', []],
      ['parts', 'A', 'resolutions 46/215 A and B of 20 December', ['A/RES/46/215 A', 'A/RES/46/215 B']],
      [
        'three parts',
        'A',
        'resolutions 48/75 A, B and C',
        ['A/RES/48/75 A', 'A/RES/48/75 B', 'A/RES/48/75 C'],
      ],
      ['a letter after the session', 'A', 'resolution 217 (III) A, of 1948', ['A/RES/217 A (III)']],
      ['a letter before it', 'A', 'resolution 217 A (III), of 1948', ['A/RES/217 A (III)']],
      [
        'statements of the President',
        'S',
        'presidential statements 2015/3 and 2016/4',
        ['S/PRST/2015/3', 'S/PRST/2016/4'],
      ],
      ['other statements', 'S', 'its statement 2015/3', []],
    ],
    check,
  );

  type UnderRow = [why: string, symbol: string, symbols: string[]];
  holds<UnderRow>(
    [
      ['in a document of the commission', 'E/CN.7/2044/3', ['E/CN.7/RES/65/4']],
      ['in a document of another body', 'UNEP/EA.5/3', []],
    ],
    ([, own, symbols]) =>
      deepEqual(
        readReport(
          `United Nations\n${own}\nDistr.: General\n12 May 2044\n\n1. Recalling its resolution 65/4, it lit the lamps.\n`,
        ).citations.map(({ symbol }) => symbol),
        symbols,
      ),
  );
});
