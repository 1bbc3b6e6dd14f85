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
    deepEqual(lines, ['S/2044/18 is claimed by A/COPY.TXT and B/COPY.TXT: each is offered.']);
    deepEqual(notices, [['S/2044/18 a/copy.txt b/copy.txt']]);
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
