import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Language } from '../../../src/un/language';
import { allForms, alternation, longestFirst, organOfName, WORDS } from '../../../src/un/words';

const LANGUAGES = Object.keys(WORDS) as Language[];

/** Every list of words in a language, by where it stands. */
function lists(value: unknown, path: string): [path: string, words: string[]][] {
  if (Array.isArray(value) && value.every(item => typeof item === 'string')) return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => lists(inner, `${path}.${key}`));
}

describe('words of the six languages', () => {
  for (const language of LANGUAGES) {
    it(`${language}: small letters, no word twice, none empty`, () => {
      for (const [path, words] of lists(WORDS[language], language)) {
        if (path.endsWith('.organs')) continue;
        for (const word of words) {
          equal(word, word.toLowerCase(), path);
          equal(word, word.trim().normalize('NFC'), path);
          ok(word !== '', path);
        }
        equal(new Set(words).size, words.length, path);
      }
    });

    it(`${language}: twelve months, four organs and more, every kind of reference`, () => {
      const { months, organs, references } = WORDS[language];
      equal(months.length, 12);
      deepEqual(
        organs.map(({ organ }) => organ),
        ['S', 'A', 'E', 'A/HRC', 'T'],
      );
      equal(Object.keys(references).length, 8);
      for (const reference of Object.values(references)) ok(allForms(reference).length > 0);
    });
  }
});

describe('patterns of words', () => {
  it('try the longest first', () => {
    deepEqual(longestFirst(['see', 'paragraph', 'see also']), ['paragraph', 'see also', 'see']);
    const pattern = new RegExp(alternation(['see', 'see also', 'para.']), 'y');
    equal(pattern.exec('see also para. 5')?.[0], 'see also');
  });

  it('let lines break between words, and take dots as they are', () => {
    ok(new RegExp(`^${alternation(['same resolution'])}$`).test('same\n  resolution'));
    ok(!new RegExp(`^${alternation(['para.'])}$`).test('parax'));
  });
});

describe('names of organs', () => {
  const cases: [language: Language, name: string, organ: string | undefined][] = [
    ['en', 'Security Council', 'S'],
    ['en', 'GENERAL\n  ASSEMBLY', 'A'],
    ['en', 'Council', undefined],
    ['fr', 'Conseil des droits de l’homme', 'A/HRC'],
    ['fr', "Conseil des droits de l'homme", 'A/HRC'],
    ['es', 'Consejo Económico y Social', 'E'],
    ['ru', 'Совета Безопасности', 'S'],
    ['zh', '安理会', 'S'],
    ['ar', 'الجمعية العامة', 'A'],
    ['en', '', undefined],
  ];
  it('are told in any case and spacing', () => {
    for (const [language, name, organ] of cases) equal(organOfName(name, language), organ, name);
  });
});
