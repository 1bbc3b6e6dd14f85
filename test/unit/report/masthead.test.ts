import { deepEqual, equal, ok } from 'node:assert/strict';
import { detectLanguage } from '../../../src/report/detect-language';
import type { Masthead } from '../../../src/report/model';
import { readReport } from '../../../src/report/read';
import { holds, PROSE, shown } from './tables';

/** The values that were read, by name. */
function valuesOf({ symbol, organ, distribution, date, originalLanguage, jobNumber, title }: Masthead) {
  const located = { symbol, organ, distribution, date, originalLanguage, jobNumber, title };
  return Object.fromEntries(
    Object.entries(located).flatMap(([name, place]) => (place ? [[name, place.value]] : [])),
  );
}

type Values = Record<string, string>;
type Row = [why: string, text: string, values: Values, evidence: number];

/** A masthead, and a paragraph under it. */
const read = (text: string) => readReport(`${text}\n\n1. The lamp burns.\n`);

const check = ([, text, values, evidence]: Row) => {
  const report = read(text);
  deepEqual(valuesOf(report.masthead), values);
  equal(report.masthead.evidence, evidence);
  for (const [name, place] of Object.entries(report.masthead)) {
    if (typeof place !== 'object' || !('value' in place) || name === 'title') continue;
    if (name === 'symbol' && report.masthead.symbols.length > 1) continue;
    equal(shown(report, place.range), place.value, `${name} stands where it is said to`);
  }
};

describe('masthead', () => {
  holds<Row>(
    [
      [
        'of the Security Council today',
        'United Nations\nS/2044/318\nSecurity Council\nDistr.: General\n12 May 2044\nOriginal: English\n\nLights of the inland harbours\n\nReport of the Secretary-General',
        {
          symbol: 'S/2044/318',
          organ: 'Security Council',
          distribution: 'General',
          date: '12 May 2044',
          originalLanguage: 'English',
          title: 'Lights of the inland harbours: Report of the Secretary-General',
        },
        6,
      ],
      [
        'with blanks between all lines',
        'United Nations\n\nA/98/301\n\nGeneral Assembly\n\nDistr.: General\n\n2 June 2043\n\nOriginal: French',
        {
          symbol: 'A/98/301',
          organ: 'General Assembly',
          distribution: 'General',
          date: '2 June 2043',
          originalLanguage: 'French',
        },
        6,
      ],
      [
        'in columns, as -layout prints it',
        'United Nations                                                     A/98/301\n\n                General Assembly                       Distr.: General\n                                                       2 June 2043\n\n                                                       Original: English',
        {
          symbol: 'A/98/301',
          organ: 'General Assembly',
          distribution: 'General',
          date: '2 June 2043',
          originalLanguage: 'English',
        },
        6,
      ],
      [
        'of older documents: the distribution on its own line, all in capitals',
        'UNITED\nNATIONS\n\nGeneral Assembly\n\nDistr.\nGENERAL\n\nA/39/301\n2 June 1984\nENGLISH\nORIGINAL: FRENCH',
        {
          symbol: 'A/39/301',
          organ: 'General Assembly',
          distribution: 'GENERAL',
          date: '2 June 1984',
          originalLanguage: 'FRENCH',
        },
        5,
      ],
      [
        'of older documents in columns',
        'UNITED NATIONS\n\nGeneral Assembly                  Distr.\n                                  LIMITED\n                                  A/39/L.12\n                                  2 June 1984',
        { symbol: 'A/39/L.12', organ: 'General Assembly', distribution: 'LIMITED', date: '2 June 1984' },
        5,
      ],
      [
        'without the colon after Distr.',
        'United Nations\nDistr. General\nA/98/301',
        { symbol: 'A/98/301', distribution: 'General' },
        3,
      ],
      [
        'a joint symbol of older documents, without the hyphen',
        'UNITED NATIONS\nDistr.\nGENERAL\nA/52/826\nS/1998/222\n12 March 1998',
        { symbol: 'A/52/826-S/1998/222', distribution: 'GENERAL', date: '12 March 1998' },
        4,
      ],
      [
        'a joint symbol on one line',
        'United Nations\nA/98/677–S/2044/120\nDistr.: General',
        { symbol: 'A/98/677-S/2044/120', distribution: 'General' },
        3,
      ],
      [
        'reissued: the asterisk is no part of the symbol',
        'United Nations\nS/2044/318*\nSecurity Council\nDistr.: General\n12 May 2044',
        { symbol: 'S/2044/318', organ: 'Security Council', distribution: 'General', date: '12 May 2044' },
        5,
      ],
      [
        'the organ after what a scanner made of the emblem',
        'United Nations\nS/2044/318\n« \\\\y Security Council\nDistr.: General',
        { symbol: 'S/2044/318', organ: 'Security Council', distribution: 'General' },
        4,
      ],
      [
        'the organ after pandoc’s caret',
        'United Nations\nS/2044/318\n^Security Council\nDistr.: General',
        { symbol: 'S/2044/318', organ: 'Security Council', distribution: 'General' },
        4,
      ],
      [
        'a session counts as a mark, and a job number too',
        'United Nations\nA/98/301\nGeneral Assembly\nNinety-eighth session\n\n44-01234 (E)    120544',
        { symbol: 'A/98/301', organ: 'General Assembly', jobNumber: '44-01234' },
        5,
      ],
      [
        'in French',
        'Nations Unies\nA/98/301\nAssemblée générale\nDistr. générale\n2 juin 2043\nFrançais\nOriginal : anglais',
        {
          symbol: 'A/98/301',
          organ: 'Assemblée générale',
          distribution: 'générale',
          date: '2 juin 2043',
          originalLanguage: 'anglais',
        },
        6,
      ],
      [
        'in French, on the first of a month',
        'Nations Unies\nS/2044/318\nConseil de sécurité\nDistr. limitée\n1er juin 2044',
        {
          symbol: 'S/2044/318',
          organ: 'Conseil de sécurité',
          distribution: 'limitée',
          date: '1er juin 2044',
        },
        5,
      ],
      [
        'in Spanish',
        'Naciones Unidas\nA/98/301\nAsamblea General\nDistr. general\n2 de junio de 2043\nEspañol\nOriginal: inglés',
        {
          symbol: 'A/98/301',
          organ: 'Asamblea General',
          distribution: 'general',
          date: '2 de junio de 2043',
          originalLanguage: 'inglés',
        },
        6,
      ],
      [
        'in Russian',
        'Организация Объединенных Наций\nA/98/301\nГенеральная Ассамблея\nDistr.: General\n2 June 2043\nRussian\nOriginal: English',
        {
          symbol: 'A/98/301',
          organ: 'Генеральная Ассамблея',
          distribution: 'General',
          date: '2 June 2043',
          originalLanguage: 'English',
        },
        6,
      ],
      [
        'in Chinese',
        '联合国\nA/98/301\n大会\nDistr.: General\n2 June 2043\nChinese\nOriginal: English',
        {
          symbol: 'A/98/301',
          organ: '大会',
          distribution: 'General',
          date: '2 June 2043',
          originalLanguage: 'English',
        },
        6,
      ],
      [
        'in Arabic',
        'الأمم المتحدة\nA/98/301\nالجمعية العامة\nDistr.: General\n2 June 2043\nArabic\nOriginal: English',
        {
          symbol: 'A/98/301',
          organ: 'الجمعية العامة',
          distribution: 'General',
          date: '2 June 2043',
          originalLanguage: 'English',
        },
        6,
      ],
      [
        'brackets around a date are none of it',
        'United Nations\nS/2044/318\n[12 May 2044]',
        { symbol: 'S/2044/318', date: '12 May 2044' },
        3,
      ],
      [
        'of a record, dated by the day and hour of the meeting; who presides ends it',
        'A/98/PV.12\nUnited Nations\nGeneral Assembly\nOfficial Records\n12th meeting\nWednesday, 12 May 2044, 10 a.m.\nNew York\n\nPresident:\n\nMs. Lamp (Chad)\n\nAgenda item 21\n\nLights',
        { symbol: 'A/98/PV.12', organ: 'General Assembly', date: '12 May 2044', title: '12th meeting' },
        5,
      ],
      [
        'a session of a smaller body, with its place and days',
        'United Nations\nA/98/301\nCommittee on Lamps\nNinth session\nGeneva, 3–14 June 2043\n\nLights',
        { symbol: 'A/98/301', title: 'Lights' },
        3,
      ],
      ['nothing of the kind', 'The lamp burns.', {}, 0],
      ['the name of the Organization in a sentence is no mark', 'The United Nations keeps lamps.', {}, 0],
      ['a date that is none', 'United Nations\n32 Lampember 2044', {}, 1],
      [
        'no title under a masthead that a scan destroyed',
        'Nations Unies\nQUATORZIEME SESSION\n\nNEW\nDocuments officiels',
        {},
        2,
      ],
      [
        'a title that names itself, under a masthead that a conversion left out',
        'Eightieth session\nAgenda item 159\n\nReport of the Advisory Committee on Lights',
        { title: 'Report of the Advisory Committee on Lights' },
        1,
      ],
      ['a symbol in a sentence is not the document’s', 'A note on A/98/301 and other papers', {}, 0],
      [
        'a joint symbol on two lines',
        'United Nations\nA/98/677-\nS/2044/120\nGeneral Assembly\nSecurity Council\nDistr.: General\n3 March 2044',
        {
          symbol: 'A/98/677-S/2044/120',
          organ: 'General Assembly',
          distribution: 'General',
          date: '3 March 2044',
        },
        5,
      ],
    ],
    check,
  );

  it('ends before a numbered paragraph: a symbol in it is not the document’s', () => {
    const { masthead } = readReport('United Nations\n\n1. The lamp burns.\n\nA/98/301\n\nGeneral Assembly\n');
    equal(masthead.symbol, undefined);
    equal(masthead.organ, undefined);
  });

  it('does not reach beyond the first lines', () => {
    const filler = Array.from({ length: 45 }, () => 'The lamp burns').join('\n');
    equal(readReport(`${filler}\nA/98/301\n`).masthead.symbol, undefined);
  });

  it('the symbol of a second page’s running head is no second half', () => {
    const { masthead } = readReport(
      'United Nations\nS/2044/318\n12 May 2044\nLamps\n\fS/2044/99\n\n1. The lamp burns.\n',
    );
    deepEqual(masthead.symbols, ['S/2044/318']);
  });

  it('in a word processor’s table, with tabs between', () => {
    const { masthead } = readReport(
      'United Nations\tA/98/282\n\n\tGeneral Assembly\tDistr.: General\n4 August 2044\n\nOriginal: English\n\n1. The lamp burns.\n',
    );
    deepEqual(masthead.symbols, ['A/98/282']);
    equal(masthead.organ?.value, 'General Assembly');
    equal(masthead.distribution?.value, 'General');
  });

  it('ends at the foot of the front page, where no form feed tells it', () => {
    const front =
      'United Nations\nS/2044/318\nSecurity Council\nDistr.: General\n12 May 2044\nOriginal: English';
    const report = readReport(
      `${front}\n\nLights\n\n44-01234 (E)\n\nS/2044/318\nA/98/12\n\nAnnex I\nLamps\n\n1. The lamp burns.\n`,
    );
    deepEqual(report.masthead.symbols, ['S/2044/318']);
    deepEqual(
      report.headings.map(({ title }) => title),
      ['Lamps'],
    );
  });

  it('its range reaches from the top to the last of its lines', () => {
    const report = read('United Nations\nS/2044/318\nDistr.: General\n\nLights of the harbours');
    equal(shown(report, report.masthead.range), 'United Nations\nS/2044/318\nDistr.: General\n');
  });

  it('its symbol is no citation; another’s in it is', () => {
    const report = read('United Nations\nS/2044/318\n12 May 2044\n\nLights of the harbours (see S/2044/99)');
    deepEqual(
      report.citations.map(({ symbol }) => symbol),
      ['S/2044/99'],
    );
  });
});

describe('title', () => {
  const HEAD =
    'United Nations\nA/98/301\nGeneral Assembly\nDistr.: General\n2 June 2043\nOriginal: English\n';
  type TitleRow = [why: string, under: string, title: string | undefined];
  const titled = ([, under, title]: TitleRow) =>
    equal(readReport(`${HEAD}${under}\n\n1. The lamp burns.\n`).masthead.title?.value, title);
  holds<TitleRow>(
    [
      ['on one line', '\nLights of the harbours', 'Lights of the harbours'],
      [
        'on two lines',
        '\nLights of the harbours and of the\nrivers that lead to them',
        'Lights of the harbours and of the rivers that lead to them',
      ],
      ['broken at a hyphen', '\nReport of the Secretary-\nGeneral', 'Report of the Secretary-General'],
      [
        'with its author after a blank: a colon parts them',
        '\nLights of the harbours\n\nReport of the Secretary-General',
        'Lights of the harbours: Report of the Secretary-General',
      ],
      [
        'with its author on the next line',
        '\nLights of the harbours\nForty-first semi-annual report of the\nSecretary-General',
        'Lights of the harbours: Forty-first semi-annual report of the Secretary-General',
      ],
      [
        'blanks between all lines part nothing but the author',
        '\nLights of the harbours and of the rivers\n\nThat lead to them\n\nNote by the Secretariat',
        'Lights of the harbours and of the rivers That lead to them: Note by the Secretariat',
      ],
      [
        'without the asterisks of its notes',
        '\nLights of the harbours*\n\nReport of the Secretary-General**',
        'Lights of the harbours: Report of the Secretary-General',
      ],
      ['up to a summary', '\nLights of the harbours\n\nSummary\n\nThe lamps burn.', 'Lights of the harbours'],
      ['up to the contents', '\nLights of the harbours\n\nContents', 'Lights of the harbours'],
      ['up to a numbered heading', '\nLights of the harbours\n\nI. Introduction', 'Lights of the harbours'],
      ['not a line longer than titles are', `\n${PROSE}`, undefined],
      ['not a sentence that closes', '\nThe lamp burns.', undefined],
      [
        'without the lines after it that close a sentence',
        '\nLights of the harbours\n\nThe lamp burns.',
        'Lights of the harbours',
      ],
      ['not a row of a table', '\nLamp    Height    Range', undefined],
      [
        'the subject of an agenda item is passed over',
        '\nNinety-eighth session\nAgenda item 21 (c)\nSafety of navigation: lights\n\nLights of the harbours',
        'Lights of the harbours',
      ],
      [
        'also over two lines',
        '\nNinety-eighth session\nAgenda item 21 (c)\nSafety of navigation and of those who\nsail: lights\n\nLights of the harbours',
        'Lights of the harbours',
      ],
      [
        'where one stretch follows the agenda item, it is the title',
        '\nNinety-eighth session\nAgenda item 21 (c)\n\nLights of the harbours',
        'Lights of the harbours',
      ],
      [
        'an author alone takes the subject of the item',
        '\nNinety-eighth session\nAgenda item 21 (c)\nSafety of navigation: lights\n\nReport of the Secretary-General',
        'Safety of navigation: lights: Report of the Secretary-General',
      ],
      [
        'an author alone in Russian, whose name begins as the word for "on" does',
        '\nПункт 21 повестки дня\nОгни гаваней\n\nДоклад Генерального секретаря и организации маяков',
        'Огни гаваней: Доклад Генерального секретаря и организации маяков',
      ],
      [
        'after the session of a smaller body, its place and its days',
        '\nCommittee on Lamps\nNinth session\nGeneva, 3–14 June 2043\n\nLights of the harbours',
        'Lights of the harbours',
      ],
      [
        'of a letter, without the text below, which is set wider; an item named in it is no masthead',
        '\nNinety-eighth session\nAgenda item 21\nLights\n\nLetter dated 1 June 2043 from the Permanent Representative\nof Chad addressed to the Secretary-General\nI have the honour to transmit herewith the text that the keepers of\nthe lamps wrote.\nI should be grateful if it could be circulated as a document under\nagenda item 21.',
        'Letter dated 1 June 2043 from the Permanent Representative of Chad addressed to the Secretary-General',
      ],
      [
        'without the name of its rapporteur',
        '\nNinety-eighth session\nAgenda items 21 and 22\n\nLIGHTS OF THE HARBOURS\nReport of the Fourth Committee\nRapporteur:\n\nMr. Jan LAMP (Chad)',
        'LIGHTS OF THE HARBOURS: Report of the Fourth Committee',
      ],
      [
        'without the label of a figure under it',
        '\nLights of the harbours\nLamps in 2043\n\n$499,765\n\nLamps in 2044\n\n$500,000',
        'Lights of the harbours',
      ],
      [
        'on one long line alone, as a word processor’s text has it',
        '\nLights of the harbours and of the rivers that lead to them in the period from 1 July 2042 to 30 June 2043\n\nReport of the Secretary-General',
        'Lights of the harbours and of the rivers that lead to them in the period from 1 July 2042 to 30 June 2043: Report of the Secretary-General',
      ],
      [
        'below what a scanner made of a line of capitals',
        '\nNinety-eighth session\nltem 21 of the provisional agenda*\nLrcHTs oF tHE HarBOuRS\n\nProgress report of the Secretary-General',
        'Progress report of the Secretary-General',
      ],
      [
        'of a resolution: its subject, which ends where the text begins',
        '\nNinety-eighth session\nAgenda item 21\n\nResolution adopted by the General Assembly\n[on the report of the Fifth Committee (A/98/652)]\n\n98/258. Lights of the harbours and of\nthe rivers\nThe General Assembly,\nRecalling its resolution 97/1,',
        'Lights of the harbours and of the rivers',
      ],
      [
        'of a resolution whose number stands on its own line',
        '\nRESOLUTION ADOPTED BY THE GENERAL ASSEMBLY\n98/258.\n\nLights of the harbours\n\nThe General Assembly,\nRecalling its resolution 97/1,',
        'Lights of the harbours',
      ],
      [
        'a resolution without a subject has its number',
        '\nResolution 3702 (2043)\nAdopted by the Security Council at its 9872nd meeting, on\n2 June 2043\nThe Security Council,\nRecalling its previous resolutions,',
        'Resolution 3702 (2043)',
      ],
      [
        'of a record: its meeting',
        '\nOfficial Records\n64th plenary meeting\nNew York\n\nPresident:\n\nMs. Lamp (Chad)\n\nLights',
        '64th plenary meeting',
      ],
      ['none', '', undefined],
      ['up to a chapter', '\nLights of the harbours\n\nChapter I\n\nLamps', 'Lights of the harbours'],
      ['up to a part', '\nLights of the harbours\n\nPart one\n\nLamps', 'Lights of the harbours'],
      [
        'not three lines of text that close as a sentence',
        '\nThe keepers of the harbour lights met every morning on the quay and\ntold each other what they had seen from their towers during the long\nhours of the night.',
        undefined,
      ],
      ['up to a bare numeral', '\nLights of the harbours\n\nI\nLamps', 'Lights of the harbours'],
    ],
    titled,
  );

  it('is the title’s own block', () => {
    const report = readReport(`${HEAD}\nLights of the harbours\n\n1. The lamp burns.\n`);
    deepEqual(
      report.blocks.map(({ kind }) => kind),
      ['masthead', 'title', 'paragraph'],
    );
    equal(shown(report, report.masthead.title!.range), 'Lights of the harbours');
  });

  it('of a supplement stands on its title page, above the imprint', () => {
    const cover = 'Official Records\nNinety-eighth Session\nSupplement No. 10\n\n';
    const report = readReport(
      `A/98/10\n\nUnited Nations\n\nReport of the\nLamp Commission\n\nGeneral Assembly\n${cover}\fA/98/10\n\n\fGeneral Assembly\n${cover}Report of the Lamp Commission\nNinth session\n(3–14 June 2043)\n\nUnited Nations • New York, 2043\n\nA/98/10\n\n\fNote\nSymbols of documents are composed of letters.\n\nA/98/10\n\n\f[2 July 2043]\n\n1. The lamp burns.\n`,
    );
    equal(report.masthead.title?.value, 'Report of the Lamp Commission: Ninth session (3–14 June 2043)');
    equal(report.masthead.date?.value, '2 July 2043');
  });

  it('a record’s symbol may stand at the foot of its first page alone', () => {
    const { masthead } = readReport(
      'Nations Unies\nASSEMBLÉE GÉNÉRALE\nVendredi 4 décembre 2043,\nDocuments officiels\n\n1. La lampe brûle.\n\nA/C,4/SR.98\n\n\f2. Elle brûle.\n',
    );
    deepEqual([masthead.symbol?.value, masthead.symbol?.inferred], ['A/C.4/SR.98', true]);
  });

  it('a year that a scanner parted is whole in the date, and said to be inferred', () => {
    const { masthead } = readReport('UNITED NATIONS\nA/39/301\n25 July 19 84\n');
    deepEqual([masthead.date?.value, masthead.date?.inferred], ['25 July 1984', true]);
  });

  it('a text without masthead has none', () =>
    equal(readReport('Lights of the harbours\n\n1. The lamp burns.\n').masthead.title, undefined));
});

describe('detectLanguage', () => {
  holds(
    [
      ['English by its small words', 'The lamp of the harbour and the tower burn in the night.', 'en'],
      [
        'French by its small words',
        'La lampe du port et les tours brûlent dans la nuit pour les navires.',
        'fr',
      ],
      [
        'Spanish by its small words',
        'La lámpara del puerto y las torres arden por la noche para los barcos.',
        'es',
      ],
      ['Russian by its letters', 'Фонарь горит на берегу всю ночь.', 'ru'],
      ['Chinese by its characters, fewer than letters', '港口的灯在夜里亮着 A/98/301 ENGLISH', 'zh'],
      ['Arabic by its letters', 'يضيء المصباح الميناء طوال الليل', 'ar'],
      ['Arabic of a converter, in presentation forms', 'ﺍﻟﻤﺼﺒﺎﺡ ﻳﻀﻲء', 'ar'],
      ['English where nothing tells', '', 'en'],
      ['English in figures alone', '1 2 3 4 / 5', 'en'],
      [
        'an English report of a Russian letter',
        `${'The lamp of the harbour and the tower. '.repeat(20)}Фонарь`,
        'en',
      ],
      [
        'a French text below an English masthead',
        `United Nations Original: English\n${'Les lampes du port et les tours brûlent dans la nuit. '.repeat(30)}`,
        'fr',
      ],
    ] as [string, string, string][],
    ([, text, language]) => equal(detectLanguage(text), language),
  );

  it('looks at the beginning and the middle alone', () => {
    const text = `${'lamp '.repeat(2000)}${'les des du '.repeat(500)}`;
    equal(detectLanguage(text), 'en');
    ok(text.includes('les'));
  });
});
