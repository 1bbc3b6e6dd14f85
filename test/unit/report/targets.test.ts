import { deepEqual } from 'node:assert/strict';
import { lexiconOf } from '../../../src/report/scan/lexicon';
import type { ReferenceTarget } from '../../../src/report/scan/reading';
import { scanText } from '../../../src/report/scan/scan';
import type { Language } from '../../../src/un/language';
import { flat, holds, reportOf, shown } from './tables';

/** `own`: the words say so. `open`: nothing speaks against it. `foreign`: of another text. Else the symbol, or "ibid". */
function told(target: ReferenceTarget, symbols: readonly string[]): string {
  if (target.from === 'here') return target.said ? 'own' : 'open';
  if (target.from === 'elsewhere') return 'foreign';
  return target.from === 'citation' ? symbols[target.index]! : target.from;
}

type Row = [why: string, text: string, whose: string[], language?: Language];
const check = ([, text, whose, language = 'en']: Row) => {
  const { references, citations } = scanText(lexiconOf(language), {}, text);
  const symbols = citations.map(({ symbol }) => symbol);
  deepEqual(
    references.map(({ target }) => told(target, symbols)),
    whose,
  );
};

describe('whose paragraph is meant', () => {
  describe('this report’s', () => {
    holds<Row>(
      [
        ['above says so', 'as in para. 37 above', ['own']],
        ['below, in full', 'can be found in paragraphs 107 to 162 below.', ['own']],
        ['of the present report', 'in paragraph 3 of the present report', ['own']],
        ['of this report', 'as detailed in paragraph 55 of this report', ['own']],
        ['to the present report', 'contained in annex I to the present report', ['own']],
        ['see', 'a cessation of hostilities (see para. 6)', ['own']],
        ['see also', 'So it was. See also annex 3 on lamps', ['own']],
        ['see, and what is chained to it', 'see paras. 3 and 4, and annex I', ['own', 'own']],
        ['nothing is said', 'As stated in paragraph 6, a light', ['open']],
        ['an adverb opens the sentence', 'However, paragraph 4 shall not apply', ['open']],
        ['“of any” names no text', 'notify, pursuant to paragraph 40, of any deliveries', ['open']],
        ['“to Somalia” names no text', 'any items in annex B to Somalia', ['open']],
        [
          'above says more than a comma',
          'Arrest Warrant (see footnote 75 above), p. 25, para. 61',
          ['own', 'foreign'],
        ],
        ['above, said of both', 'raised in chapter II, section B, above', ['own', 'own']],
        ['above, after another document', 'see A/80/628 and para. 5 above', ['own']],
        ['below, of the document named', 'see A/80/628, para. 5 below', ['A/80/628']],
        [
          'between a symbol and a comma, whatever “of” begins',
          'The total (A/80/628, para. 5, of the staff) and A/80/629, para. 6, of this report',
          ['A/80/628', 'A/80/629'],
        ],
        ['in French', 'voir le paragraphe 3 du présent rapport', ['own'], 'fr'],
        ['in Spanish', 'en el párrafo 3 del presente informe', ['own'], 'es'],
        ['in Russian', 'в пункте 3 настоящего доклада', ['own'], 'ru'],
        ['in Chinese, above stands before', '(见上文第1段)', ['own'], 'zh'],
        ['in Arabic', 'في الفقرة 3 من هذا التقرير', ['own'], 'ar'],
      ],
      check,
    );
  });

  describe('another text’s', () => {
    holds<Row>(
      [
        ['of an article', 'under article 62, paragraph 2 (a), of the Vienna Convention', ['foreign']],
        ['of an article in short', '(art. 50, para. 1)', ['foreign']],
        ['operative', 'new operative paragraph 2:', ['foreign']],
        ['of draft articles', 'listed in paragraph 1 of draft article 7', ['foreign']],
        ['after a draft conclusion', 'draft conclusion 6, paragraph 2', ['foreign']],
        ['of a collection', 'I.C.J. Reports 1970, para. 33', ['foreign']],
        ['of a yearbook', 'Yearbook … 1996, vol. II (Part Two), para. 50', ['foreign']],
        ['of a meeting', 'G A (VI), Plen., 341st mtg., para. 37', ['foreign']],
        ['of a speaker', 'Cuba, para. 25; Chile, para. 12', ['foreign', 'foreign']],
        ['of a work cited before', 'op. cit., para. 5', ['foreign']],
        ['of a plan', 'in paragraph 36 of the JCPOA', ['foreign']],
        ['of a report that is not named', 'Recalls paragraph 17 of the report of the Board', ['foreign']],
        ['of the Charter', 'acting under Chapter VII of the Charter', ['foreign']],
        ['of the Charter, which is not named', 'enforcement measures under Chapter VII', ['foreign']],
        ['of a part of a work', 'ASR, Part Two, Chapter III', ['foreign']],
        ['of this article', 'subject to paragraph 1 of this article', ['foreign']],
        ['quoted', 'it is said: “pursuant to paragraph 4, the lamps', ['foreign']],
        [
          'among others of the same sentence',
          'in paragraph 4 of the Statute and paragraph 5',
          ['foreign', 'foreign'],
        ],
        [
          'not among those of the sentence before',
          'See paragraph 4 of the Statute. In paragraph 5',
          ['foreign', 'open'],
        ],
        ['articles of a list', 'Articles 2, paragraph 3, and 33 of the Charter', ['foreign']],
        ['du dispositif', 'les paragraphes 3, 4 et 5 du dispositif', ['foreign'], 'fr'],
        ['du rapport', 'le paragraphe 27 du rapport de ce comité', ['foreign'], 'fr'],
        ['el mencionado anexo', 'acordó, en el mencionado anexo A, un plan', ['foreign'], 'es'],
        ['Russian genitive', 'пункт 3 статьи 5', ['foreign'], 'ru'],
        ['in Arabic', 'الفقرة 1 من هذه المادة', ['foreign'], 'ar'],
        ['in Chinese', '《公约》第6段', ['foreign'], 'zh'],
      ],
      check,
    );
  });

  describe('a report that is described', () => {
    holds<Row>(
      [
        ['spoken of last', 'in section II.F of the report', ['report']],
        ['a date contradicts it', 'paragraphs 102 to 106 of his report dated 18 September 1952', ['foreign']],
        ['a session does', 'chapter III of the report of its seventy-fifth session (2024)', ['foreign']],
        ['an author does', 'chapter V of the report of that Committee', ['foreign']],
        ['a note is no report', 'chapter III of the note', ['foreign']],
        [
          'what stands far after without a parenthesis is something else',
          'chapter V of the report of that Committee, as well as the papers A/AC.109/2013',
          ['foreign'],
        ],
      ],
      check,
    );
  });

  describe('a resolution’s', () => {
    holds<Row>(
      [
        [
          'the same resolution',
          'Recalling resolution 2388 (2017), and paragraph 4 of the same resolution',
          ['S/RES/2388 (2017)'],
        ],
        ['the same, of which none is named', 'in paragraph 4 of the same resolution', ['foreign']],
        ['Chinese', '第1591(2005)号决议第6段', ['S/RES/1591 (2005)'], 'zh'],
        ['Chinese, its figures set apart', '第 72/284 号决议第 6 段', ['A/RES/72/284'], 'zh'],
        ['Arabic', 'الفقرة 6 من القرار 1591 (2005)', ['S/RES/1591 (2005)'], 'ar'],
      ],
      check,
    );
  });

  describe('in words of other scripts and in English beside them', () => {
    const numbers = ([, text, , language]: Row) =>
      scanText(lexiconOf(language ?? 'en'), {}, text).references.map(
        ({ kind, numbers: read }) => `${kind} ${read.join(',')}`,
      );
    holds<Row>(
      [
        ['a section in Chinese', '见第二节', ['section II'], 'zh'],
        ['an annex in Chinese', '见附件一', ['annex I'], 'zh'],
        ['of twelve', '第十二章', ['chapter XII'], 'zh'],
        ['代表一人 is no table', '应有代表一人', [], 'zh'],
        ['a section in Arabic', 'انظر الفرع الثاني', ['section II'], 'ar'],
        ['the twelfth in Arabic is not the second', 'الفصل الثاني عشر', ['chapter XII'], 'ar'],
        [
          'a list in Arabic, each with its “and”',
          'الفصول السادس والسابع والثاني عشر',
          ['chapter VI,VII,XII'],
          'ar',
        ],
        ['an annex in Arabic', 'في المرفق الأول', ['annex I'], 'ar'],
        [
          'English notes of a translation',
          'see A/98/301, paras. 145.1–145.3',
          ['paragraph 145.1,145.2,145.3'],
          'ru',
        ],
        ['English joins', 'paras. 3 and 4', ['paragraph 3,4'], 'zh'],
      ],
      row => deepEqual(numbers(row), row[2]),
    );
  });
});

describe('what is given of the references', () => {
  type GivenRow = [why: string, lines: string[], given: string[]];
  const given = (lines: string[]): string[] => {
    const report = reportOf(...lines);
    return report.crossReferences.map(reference => {
      const { kind, range, items } = reference;
      const list = kind === 'paragraph' ? report.paragraphs : report.headings;
      const starts = items.flatMap(item => item.targets.map(target => list[target]!.range.start));
      return `${flat(shown(report, range))} → ${starts.map(start => report.text.slice(start).split('\n')[0]).join(', ')}`;
    });
  };
  const TWO = ['1. The lamp burns.', '', '2. It burns.', ''];
  holds<GivenRow>(
    [
      [
        'an open one that is there',
        [...TWO, '3. As in paragraph 2, so here.'],
        ['paragraph 2 → 2. It burns.'],
      ],
      ['no open one that is not there', [...TWO, '3. As in paragraph 36, so here.'], []],
      ['one that is said and not there', [...TWO, '3. As in para. 36 above.'], ['para. 36 above → ']],
      [
        'no open one where other texts are spoken of more often',
        [...TWO, '3. In paragraph 1 of the Statute. And in paragraph 2 it burns.'],
        [],
      ],
      ['“the present resolution” is no report', [...TWO, '3. In paragraph 2 of the present resolution.'], []],
      [
        'sect. B of the chapter named',
        [
          'The lights of the harbour\n\nChapter I\nLamps\n\nA. Old ones\n\n1. They burn.\n\nB. New ones\n\n2. They burn.\n',
          'Chapter II\nHorns\n\nA. Loud ones\n\n3. They sound.\n\nB. Low ones\n',
          '4. It is lit (see chap. I, sect. B).',
        ],
        ['chap. I → Chapter I', 'sect. B → B. New ones'],
      ],
      [
        'sect. A of the part named',
        [
          'The lights of the harbour\n\nPart one\nLamps\n\nA. Old ones\n\n1. They burn.\n',
          'Part two\nHorns\n\nA. Loud ones\n\n2. They sound (see part one, sect. A).',
        ],
        ['sect. A → A. Old ones'],
      ],
      [
        'annex I, paragraph 2 is never the main part’s',
        [...TWO, '3. See annex I, paragraph 2.', '', 'Annex I', '', 'Horns', '', '1. They sound.'],
        ['annex I → Annex I', 'paragraph 2 → '],
      ],
      [
        'annex, para. 2, of the only annex',
        [
          ...TWO,
          '3. Annexed (annex, para. 2).',
          '',
          'Annex',
          '',
          'Horns',
          '',
          '1. They sound.',
          '',
          '2. They rest.',
        ],
        ['para. 2 → 2. They rest.'],
      ],
    ],
    ([, lines, expected]) => deepEqual(given(lines), expected),
  );
});
