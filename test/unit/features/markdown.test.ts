import { equal } from 'node:assert/strict';
import { bold, escapeMarkdown, markdownLink, shorten } from '../../../src/features/markdown';

type Case = readonly [reason: string, text: string, expected: string];

const hostile: readonly Case[] = [
  ['a link to a command', '[x](command:workbench.action.quit)', '\\[x\\](command:workbench.action.quit)'],
  ['a reference link', '[x]: https://a.example', '\\[x\\]: https:\\/\\/a.example'],
  ['an image', '![x](https://a.example/x.png)', '!\\[x\\](https:\\/\\/a.example/x.png)'],
  ['an HTML element', '<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
  ['an autolink in angle brackets', '<https://a.example>', '&lt;https:\\/\\/a.example&gt;'],
  ['an address made into a link unasked', 'https://a.example/x', 'https:\\/\\/a.example/x'],
  ['likewise without a scheme, in any case', 'WWW.a.example', 'WWW\\.a.example'],
  ['a mail address', 'someone@a.example', 'someone\\@a.example'],
  ['code', '`rm -rf`', '\\`rm -rf\\`'],
  ['a fence', '```\ncode\n```', '\\`\\`\\` code \\`\\`\\`'],
  ['an icon of the editor', '$(sync~spin)', '&#36;(sync\\~spin)'],
  ['an entity', '&#x41;&lt;b&gt;', '&amp;#x41;&amp;lt;b&amp;gt;'],
  ['colours of a terminal', '\u001b[31mred\u001b[0m', 'red'],
  ['characters that turn the direction', 'a\u202egnp.exe', 'agnp.exe'],
  ['a bell and a null', 'a\u0007b\u0000c', 'abc'],
  ['emphasis', '*a* _b_ ~~c~~', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~'],
  ['a heading', '# Title', '\\# Title'],
  ['a numbered list', '12. The report', '12\\. The report'],
  ['a list', '- one', '\\- one'],
  ['a table', '| a | b |\n|---|---|', '\\| a \\| b \\| \\|---\\|---\\|'],
  ['an underline of the line above', '===', '\\==='],
  ['indented code', '    code', 'code'],
  ['a backslash that would undo ours', '\\[x](y)', '\\\\\\[x\\](y)'],
  ['a quotation', '> quoted', '&gt; quoted'],
];

const harmless: readonly Case[] = [
  ['symbols read as on the page', '(see S/2018/1042, para. 12)', '(see S/2018/1042, para. 12)'],
  ['and so do sentences', 'The hour - 6 a.m. - is set.', 'The hour - 6 a.m. - is set.'],
  ['spaces and line ends are one space', ' one\r\n  two\tthree ', 'one two three'],
  ['nothing is nothing', ' \n ', ''],
];

describe('text of a report in Markdown', () => {
  for (const [reason, text, expected] of [...hostile, ...harmless])
    it(reason, () => equal(escapeMarkdown(text), expected));

  it('a link hides its parentheses', () =>
    equal(
      markdownLink('S/RES/2388 (2017)', 'https://docs.un.org/en/S/RES/2388(2017)'),
      '[S/RES/2388 (2017)](https://docs.un.org/en/S/RES/2388%282017%29)',
    ));

  it('a link cannot be left early', () =>
    equal(markdownLink('x](y', 'https://a.example/<b> c'), '[x\\](y](https://a.example/%3Cb%3E%20c)'));

  it('nothing in bold is nothing, not a rule', () => equal(bold(' '), ''));
});

describe('text that is too long', () => {
  const cases: readonly (readonly [reason: string, text: string, most: number, expected: string])[] = [
    ['short enough', 'The lamp', 8, 'The lamp'],
    ['cut at a word', 'The lamp is dark', 12, 'The lamp is…'],
    ['a long word is cut inside', 'Aaaaaaaaaaaaaaaa', 5, 'Aaaa…'],
    ['no half of a pair of surrogates is left', 'aaa😀😀😀😀', 5, 'aaa…'],
  ];
  for (const [reason, text, most, expected] of cases) it(reason, () => equal(shorten(text, most), expected));
});
