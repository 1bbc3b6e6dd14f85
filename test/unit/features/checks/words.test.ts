/** Abbreviations, repeated words, spaces, brackets, misread words and length. */
import { check, paragraphs } from './cases';

const one = (text: string): string => paragraphs(text);
const words = (count: number): string => Array.from({ length: count }, () => 'light').join(' ');

describe('Checks of abbreviations', () => {
  check('abbreviation.undefined', [
    {
      reason: 'introduced, then used',
      text: paragraphs('The International Organization for Migration (IOM) has lights.', 'IOM keeps them.'),
      finds: [],
    },
    {
      reason: 'used, then introduced',
      text: paragraphs(
        'IOM keeps the lights.',
        'The International Organization for Migration (IOM) has lights.',
      ),
      finds: ['IOM'],
      says: 'IOM is used here, but spelled out only in paragraph 2: “International Organization for Migration (IOM)”.',
      fixed: paragraphs(
        'International Organization for Migration (IOM) keeps the lights.',
        'The IOM has lights.',
      ),
    },
    {
      reason: 'never introduced: it may be known to all',
      text: paragraphs('UNESCO keeps the lights.', 'UNESCO has lights.'),
      finds: [],
    },
    {
      reason: 'part of a symbol is no use of it',
      text: paragraphs(
        'See IOM/2018/4 and A/IOM/5.',
        'The International Organization for Migration (IOM) has lights.',
      ),
      finds: [],
    },
  ]);

  check('abbreviation.unused', [
    {
      reason: 'used again',
      text: paragraphs('The International Organization for Migration (IOM) has lights.', 'IOM keeps them.'),
      finds: [],
    },
    {
      reason: 'not used again',
      text: paragraphs('The International Organization for Migration (IOM) has lights.', 'It keeps them.'),
      finds: ['(IOM)'],
      fixed: paragraphs('The International Organization for Migration has lights.', 'It keeps them.'),
    },
    {
      reason: 'used in the singular, introduced in the plural',
      text: paragraphs('The non-governmental organizations (NGOs) have lights.', 'An NGO keeps them.'),
      finds: [],
    },
    {
      reason: 'used in a compound',
      text: paragraphs(
        'The International Organization for Migration (IOM) has lights.',
        'An IOM-led team keeps them.',
      ),
      finds: [],
    },
    {
      reason: 'more than letters in the parentheses',
      text: paragraphs(
        'The Islamic State in Iraq and the Levant (ISIL, also known as Daesh) is dark.',
        'It is known.',
      ),
      finds: ['(ISIL, also known as Daesh)'],
    },
    {
      reason: 'words in parentheses that name nothing',
      text: paragraphs('The lights (RED) are out. The keepers came (FIFA) again.'),
      finds: [],
    },
  ]);

  check('abbreviation.redefined', [
    {
      reason: 'spelled out twice',
      text: paragraphs(
        'The International Organization for Migration (IOM) has lights.',
        'The International Organization for Migration (IOM) keeps them.',
      ),
      finds: ['(IOM)'],
      says: 'IOM is spelled out again; it was introduced in paragraph 1.',
    },
    {
      reason: 'spelled out in two ways',
      text: paragraphs(
        'The Office of Counter-Terrorism (OCT) has lights.',
        'The Organ for Coastal Trade (OCT) keeps them.',
      ),
      finds: ['(OCT)'],
      says: 'OCT is spelled out as “Organ for Coastal Trade”, but as “Office of Counter-Terrorism” in paragraph 1.',
    },
    {
      reason: 'an annex introduces its names afresh',
      text: `${paragraphs('The International Organization for Migration (IOM) has lights.', 'So it is.')}\nAnnex I\n\nLights\n\n${paragraphs('The International Organization for Migration (IOM) has lights.', 'So it is.')}`,
      finds: [],
    },
  ]);
});

describe('Checks of words and signs', () => {
  check('text.repeated', [
    {
      reason: 'a word twice',
      text: one('The keepers of the the lights.'),
      finds: ['the'],
      fixed: one('The keepers of the lights.'),
    },
    {
      reason: 'over a line end',
      text: one('The keepers of the\nthe lights.'),
      finds: ['the'],
      fixed: one('The keepers of the\nlights.'),
    },
    {
      reason: 'over a page end: what the page has between them stays',
      text: '1. The keepers of the\n\n18-17756\n\n2/17\n\f\nS/2018/1042\n\nthe lights watch.\n\n2. They do.\n',
      finds: ['the'],
      fixed: '1. The keepers of the\n\n18-17756\n\n2/17\n\f\nS/2018/1042\n\nlights watch.\n\n2. They do.\n',
    },
    {
      reason: 'words that may stand twice',
      text: one('He said that that was so, and had had a light.'),
      finds: [],
    },
    { reason: 'names', text: one('The light of Pago Pago and of Baden Baden.'), finds: [] },
    {
      reason: 'a sentence that begins with the last word of the one before',
      text: one('They watch it. It is dark.'),
      finds: [],
    },
    { reason: 'figures', text: one('There were 12 12 of them.'), finds: [] },
    { reason: 'a compound', text: one('The well-being being known, they left.'), finds: [] },
  ]);

  check('text.spacing', [
    {
      reason: 'no stray spaces',
      text: one('There are 1,600 lights, of which (at 8 p.m.) some are out; see “A”.'),
      finds: [],
    },
    {
      reason: 'before a comma',
      text: one('There are lights , and keepers .'),
      finds: ['s ,', 's .'],
      fixed: one('There are lights, and keepers.'),
    },
    {
      reason: 'inside a bracket',
      text: one('There are lights ( see A/72/5 ) here.'),
      finds: ['( s', '5 )'],
      fixed: one('There are lights (see A/72/5) here.'),
    },
    {
      reason: 'inside a number',
      text: one('There are 1 ,600 lights since November 20 18.'),
      finds: ['1 ,', '0 1'],
      fixed: one('There are 1,600 lights since November 2018.'),
    },
    {
      reason: 'a list of years',
      text: one('In 2017, 300 people came, and on May 19, 20 lights were lit.'),
      finds: [],
    },
    {
      reason: 'leaders of a table',
      text: one('Lights of the strait . . . . . . . 12 and keepers … 4'),
      finds: [],
    },
    { reason: 'a line that begins with a comma', text: one('There are lights\n, and keepers.'), finds: [] },
  ]);

  check('text.brackets', [
    {
      reason: 'all closed',
      text: one('The lights (see S/2018/250 (Vol. II)) are “out”, as (a) said; and b) too.'),
      finds: [],
    },
    {
      reason: 'opened twice',
      text: one('They were out (see (S/2018/250). As at July, they are lit.'),
      finds: ['('],
      says: 'This bracket is not closed',
      fixed: one('They were out (see S/2018/250). As at July, they are lit.'),
    },
    {
      reason: 'closed twice',
      text: one('They were out (see S/2018/250)). They are lit.'),
      finds: [')'],
      fixed: one('They were out (see S/2018/250). They are lit.'),
    },
    {
      reason: 'a quotation that is not closed',
      text: one('They were “out of order. They are lit.'),
      finds: ['“'],
    },
    {
      reason: 'a quotation of several paragraphs has a mark at the beginning of each',
      text: paragraphs('“They were out.', '“They are lit.', '“They are out again.”'),
      finds: [],
    },
    {
      reason: 'a bracket around subparagraphs',
      text: '1. The lights (namely:\n\n(a) One;\n\n(b) Two) are out.\n\n2. So they are.\n',
      finds: [],
    },
    {
      reason: 'letters of a list have a closing bracket alone',
      text: one('There are: a) one; b) two; iv) four; 12) twelve.'),
      finds: [],
    },
    {
      reason: 'and may stand inside brackets',
      text: one('They were out (resolución 79/1, párr. 13 a)). They are lit.'),
      finds: [],
    },
    {
      reason: 'a mark turned the wrong way',
      text: one('There is a ”without prejudice” clause.'),
      finds: ['”'],
      says: 'where an opening one belongs',
      fixed: one('There is a “without prejudice” clause.'),
    },
  ]);

  check('text.scanned', [
    {
      reason: 'the right form stands beside the same word',
      text: paragraphs(
        'It was lit in Octoher 2018.',
        'It was out in October 2018 and again in October 2017.',
      ),
      finds: ['Octoher'],
      says: '“Octoher” is misread for “October”, which stands 2 times in the report.',
      fixed: paragraphs(
        'It was lit in October 2018.',
        'It was out in October 2018 and again in October 2017.',
      ),
    },
    { reason: 'the right form does not occur', text: one('It was lit in Octoher 2018.'), finds: [] },
    {
      reason: 'a short word that is none',
      text: one('It was lit hy them, by us, by you, by all and by none.'),
      finds: ['hy'],
    },
    {
      reason: 'two right words',
      text: paragraphs(
        'The hands of the keepers.',
        'The bands of the keepers, the bands of the keepers and the bands of the keepers.',
      ),
      finds: [],
    },
    {
      reason: 'an address is no word',
      text: paragraphs('See www.octoher.org.', 'It was out in October 2018 and again in October 2017.'),
      finds: [],
    },
  ]);

  check('report.length', [
    { reason: 'short', text: one(words(100)), finds: [] },
    {
      reason: 'longer than reports of the Secretariat may be',
      text: one(words(8501)),
      finds: ['Report of the Secretary-General on lighthouses'],
      says: '8,501 words: 1 more than the limit of 8,500',
    },
    { reason: 'as long as they may be', text: one(words(8500)), finds: [] },
    {
      reason: 'annexes are not counted',
      text: `${one(words(8000))}\nAnnex I\n\nLights\n\n${one(words(1000))}`,
      finds: [],
    },
    {
      reason: 'another limit',
      text: one(words(101)),
      finds: ['Report of the Secretary-General on lighthouses'],
      settings: { wordLimit: 100 },
    },
    { reason: 'no limit', text: one(words(9000)), finds: [], settings: { wordLimit: 0 } },
    { reason: 'a resolution has no limit', text: one(words(12_000)), finds: [], symbol: 'S/RES/2388 (2017)' },
  ]);
});
