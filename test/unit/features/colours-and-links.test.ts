import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hover } from '../../../src/features/hover';
import { links } from '../../../src/features/links';
import { TOKEN_MODIFIERS, TOKEN_TYPES, tokens } from '../../../src/features/tokens';
import type { Language } from '../../../src/un/language';
import { readFixture, shown, withoutNotes } from './fixture';
import { sample } from './texts';

const tokensOf = (drawing: string): string[] => {
  const { report, text } = readFixture(drawing);
  return tokens(report).map(
    ({ range, type, modifiers }) => `${[type, ...modifiers].join('.')} ${text.slice(range.start, range.end)}`,
  );
};

type Case = readonly [reason: string, drawing: string, expected: readonly string[]];

const cases: readonly Case[] = [
  [
    'a paragraph, a mark, its note',
    `
1. The first paragraph has a keeper who lives there.1 Lightships were left out.

__________________
1 The definition is that of the first report.
`,
    ['paragraphNumber 1', 'mark 1', 'furniture __________________', 'note 1'],
  ],
  [
    'a joint symbol over a line',
    `
1. In the joint report on light and sound signals (A/98/677-
S/2044/120), I noted that a third of the horns had never been heard.
`,
    ['paragraphNumber 1', 'symbol A/98/677-', 'symbol S/2044/120'],
  ],
  [
    'a number that is not there',
    '1. Nothing else happened at the lights (see paras. 1 and 94 above).',
    [
      'paragraphNumber 1',
      'crossReference paras. 1 and ',
      'crossReference.unresolved 94',
      'crossReference  above',
    ],
  ],
  [
    'another document’s paragraph is not unresolved',
    '1. It stood at 31 in the previous period (see S/2043/902, paras. 11–13).',
    ['paragraphNumber 1', 'symbol S/2043/902', 'crossReference paras. 11–13'],
  ],
  [
    'a heading, a subparagraph',
    `
I. Introduction

1. The lights that were out have two things in common:

(a) They stand on rocks;

(b) Their lamps are fed by batteries.
`,
    ['heading I. Introduction', 'paragraphNumber 1', 'subparagraph (a)', 'subparagraph (b)'],
  ],
  [
    'symbols that a scanner tore are inferred',
    '1. The monitoring group recommended in its report (S/20 44/14/Rev. 1) that they do.',
    ['paragraphNumber 1', 'symbol.inferred S/20 44/14/Rev. 1'],
  ],
];

describe('semantic tokens', () => {
  for (const [reason, drawing, expected] of cases) it(reason, () => deepEqual(tokensOf(drawing), expected));

  it('a mark without a note is unresolved', () => {
    const { report } = readFixture(`
1. The first paragraph has a keeper who lives there.1 Lightships were left out.

__________________
1 The definition is that of the first report.
`);
    const [, mark] = tokens(withoutNotes(report));
    deepEqual(mark, { range: { start: 52, end: 53 }, type: 'mark', modifiers: ['unresolved'] });
  });
});

describe('quiet colours', () => {
  const read = (file: string) => readFileSync(join(import.meta.dirname, '../../..', file), 'utf8');
  const defaults = JSON.parse(read('package.json')).contributes.configurationDefaults;
  const semantic: Record<string, { rules: Record<string, string> }> =
    defaults['editor.semanticTokenColorCustomizations'];
  const grammar: Record<string, { textMateRules: { scope: string[]; settings: { foreground: string } }[] }> =
    defaults['editor.tokenColorCustomizations'];

  it('are of tokens of ours alone, in the same themes for the grammar', () => {
    deepEqual(Object.keys(semantic), Object.keys(grammar));
    for (const { rules } of Object.values(semantic))
      for (const selector of Object.keys(rules)) {
        const [, type = '', modifier] = /^(\*|\w+)(?:\.(\w+))?:un-report$/.exec(selector) ?? [];
        ok(type === '*' || (TOKEN_TYPES as readonly string[]).includes(type), selector);
        ok(modifier === undefined || (TOKEN_MODIFIERS as readonly string[]).includes(modifier), selector);
      }
  });

  it('of the grammar: scopes that it has, in the colour of the token', () => {
    const scopes = read('syntaxes/un-report.tmLanguage.json');
    for (const [theme, { textMateRules }] of Object.entries(grammar))
      for (const { scope, settings } of textMateRules) {
        equal(settings.foreground, semantic[theme]?.rules['furniture:un-report'], theme);
        for (const name of scope) ok(scopes.includes(`"${name}"`), name);
      }
  });
});

describe('document links', () => {
  const linksOf = (drawing: string, template?: string): string[] => {
    const { report, text } = readFixture(drawing);
    return links(report, template).map(({ range, target }) => `${shown(text, [range])[0]} ${target}`);
  };

  it('a symbol broken over a line: two pieces to one place', () =>
    deepEqual(
      linksOf(`
1. In the joint report on light and sound signals (A/98/677-
S/2044/120), I noted that a third of the horns had never been heard.
`),
      [
        '1:52 "A/98/677-" https://docs.un.org/en/A/98/677',
        '2:1 "S/2044/120" https://docs.un.org/en/A/98/677',
      ],
    ));

  it('an address broken over a line', () =>
    deepEqual(
      linksOf(`
1. The list that is brought up to date is available at www.straits-lights.example/notices/
2044/lights-relit.html.
`).map(link => link.split(' ').at(-1)),
      Array(2).fill('https://www.straits-lights.example/notices/2044/lights-relit.html'),
    ));

  it('of a resolution its number, not the words before it', () =>
    deepEqual(linksOf('1. I recall paragraph 1 of Security Council resolution 1325 (2000), on women.'), [
      '1:56 "1325 (2000)" https://docs.un.org/en/S/RES/1325(2000)',
    ]));

  it('another address for symbols, or none', () => {
    const drawing = '1. It was lit again in the morning (see S/2043/902).';
    deepEqual(linksOf(drawing, 'https://a.example/?s={symbol}'), [
      '1:41 "S/2043/902" https://a.example/?s=S%2F2043%2F902',
    ]);
    deepEqual(linksOf(drawing, ''), []);
    deepEqual(linksOf(drawing, 'command:x?{symbol}'), []);
  });

  const languages: readonly (readonly [language: Language, address: string])[] = [
    ['fr', 'https://docs.un.org/fr/S/2043/902'],
    ['ar', 'https://docs.un.org/ar/S/2043/902'],
    ['en', 'https://docs.un.org/en/S/2043/902'],
  ];
  for (const [language, address] of languages)
    it(`a report in the language ${language} leads to documents in it, a person’s own address to itself`, () => {
      const { report, cursor } = readFixture(
        '1. It was lit again in the morning (see S/2043/902, para. |4).',
      );
      const read = { ...report, language };
      deepEqual(
        links(read).map(({ target }) => target),
        [address],
      );
      ok(hover(read, cursor)?.markdown.includes(address));
      equal(links(read, 'https://a.example/en/{symbol}')[0]?.target, 'https://a.example/en/S/2043/902');
    });

  it('the clean sample’s own symbol leads to itself', () =>
    equal(links(sample('S-2044-318.txt'))[0]?.target, 'https://docs.un.org/en/S/2044/318'));
});
