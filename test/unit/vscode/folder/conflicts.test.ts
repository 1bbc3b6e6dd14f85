import { deepEqual } from 'node:assert/strict';
import type { Conflict } from '../../../../src/corpus/index';
import { conflictTeller } from '../../../../src/vscode/folder/conflicts';

describe('files that claim one symbol', () => {
  const pair: Conflict = { symbol: 'S/2044/18', uris: ['a/copy.txt', 'b/copy.txt'] };
  const three: Conflict = { symbol: 'S/2044/18', uris: ['a/copy.txt', 'b/copy.txt', 'c/copy.txt'] };
  const other: Conflict = { symbol: 'A/98/7', uris: ['x.txt', 'y.txt'] };

  function heard() {
    const lines: string[] = [];
    const notices: string[][] = [];
    const tellAll = conflictTeller({
      tell: line => lines.push(line),
      notify: conflicts => notices.push(conflicts.map(({ symbol, uris }) => [symbol, ...uris].join(' '))),
      shown: uri => uri.toUpperCase(),
    });
    return { tellAll, lines, notices };
  }

  it('are told once, however often the folder is looked at', () => {
    const { tellAll, lines, notices } = heard();
    tellAll([pair]);
    tellAll([pair]);
    tellAll([]);
    tellAll([pair]);
    deepEqual(lines, ['S/2044/18 is claimed by A/COPY.TXT, B/COPY.TXT: each is offered.']);
    deepEqual(notices, [['S/2044/18 a/copy.txt b/copy.txt']]);
  });

  it('of many files the first few are named', () => {
    const { tellAll, lines } = heard();
    tellAll([{ symbol: 'A/98/7', uris: Array.from({ length: 190 }, (_, at) => `${at}.txt`) }]);
    deepEqual(lines, ['A/98/7 is claimed by 0.TXT, 1.TXT, 2.TXT and 187 more: each is offered.']);
  });

  it('a third file is news, and what is found at once is told at once', () => {
    const { tellAll, notices } = heard();
    tellAll([pair]);
    tellAll([other, three]);
    deepEqual(notices[1], ['A/98/7 x.txt y.txt', 'S/2044/18 a/copy.txt b/copy.txt c/copy.txt']);
  });

  it('nobody is disturbed where there is none', () => {
    const { tellAll, notices } = heard();
    tellAll([]);
    deepEqual(notices, []);
  });
});
