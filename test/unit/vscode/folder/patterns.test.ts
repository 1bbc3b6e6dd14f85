import { deepEqual, equal } from 'node:assert/strict';
import { hasReportEnding } from '../../../../src/corpus/recognise';
import { anyOf, fileKey, matcherOf, nameKey, unreadFile } from '../../../../src/vscode/folder/patterns';

describe('patterns of what is left out of the index', () => {
  const cases: [why: string, pattern: string, path: string, isOut: boolean][] = [
    ['a folder anywhere', '**/node_modules/**', 'a/node_modules/b/c.txt', true],
    ['at the top, too', '**/node_modules/**', 'node_modules/c.txt', true],
    ['a folder without the stars after it', '**/drafts', 'a/drafts/b.txt', true],
    ['no other folder', '**/drafts', 'a/drafts-2/b.txt', false],
    ['a star stays in its folder', 'a/*.txt', 'a/b/c.txt', false],
    ['a star stands for anything there', 'a/S-*-1.txt', 'a/S-2044-1.txt', true],
    ['a question mark for one character', 'a/?.txt', 'a/bb.txt', false],
    ['alternatives', '**/{old,drafts}/*.{txt,text}', 'x/drafts/a.text', true],
    ['a brace that is not closed is itself', '**/{a', '{a', true],
    ['nothing leaves out nothing', ' ', 'a.txt', false],
    ['many stars take no longer', `**/${'a*'.repeat(20)}b`, 'a'.repeat(5000), false],
  ];
  for (const [why, pattern, path, isOut] of cases)
    it(`${pattern.slice(0, 40)}: ${why}`, () => equal(matcherOf([pattern])(path), isOut));

  it('are one pattern for VS Code, without braces in braces', () => {
    equal(anyOf([]), undefined);
    equal(anyOf([' ', '**/a']), '**/a');
    equal(anyOf(['**/{a,b}/**', 'c']), '{**/a/**,**/b/**,c}');
    equal(anyOf(['{a,b}{c,d}']), '{ac,ad,bc,bd}');
  });

  it('files that may be reports end as text does', () => {
    deepEqual(['/a/b.TXT', '/a/b.unreport', '/a.txt/b', '/a/b.pdf', '/a/b'].map(hasReportEnding), [
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('names of files that are named after a document', () => {
  const cases: [symbol: string, path: string][] = [
    ['S/2018/1042', '/x/S-2018-1042.pdf'],
    ['S/2018/1042', '/x/s_2018_1042-EN.docx'],
    ['A/98/810', '/A_98_810_E.pdf'],
    ['A/98/5 (Vol. II)', '/A-98-5-(Vol.II).pdf'],
    ['A/HRC/28/15', '/A.HRC.28.15.pdf'],
  ];
  for (const [symbol, path] of cases) it(`${symbol}: ${path}`, () => equal(fileKey(path), nameKey(symbol)));

  it('another number is another document', () =>
    equal(fileKey('/S-2018-104.pdf') === nameKey('S/2018/1042'), false));
});

describe('a file that was not read, by the names of a document', () => {
  const unread = new Map([
    [fileKey('/folder/A_98_810-EN.pdf'), 'file:///folder/A_98_810-EN.pdf'],
    [fileKey('/folder/S-2044-12.docx'), 'file:///folder/S-2044-12.docx'],
  ]);
  const cases: [names: string[], uri: string | undefined][] = [
    [['A/98/810'], 'file:///folder/A_98_810-EN.pdf'],
    [['A/98/5', 'S/2044/12'], 'file:///folder/S-2044-12.docx'],
    [['A/98/81'], undefined],
  ];
  for (const [names, uri] of cases) it(names.join(), () => equal(unreadFile(unread, names), uri));
});
