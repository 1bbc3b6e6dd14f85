import { deepEqual, equal } from 'node:assert/strict';
import {
  type CitationNode,
  filtered,
  groupsOf,
  inGroup,
  inKind,
  type Kind,
  type KindGroup,
  type Listed,
  type Standing,
} from '../../../src/vscode/views/citation-nodes';

const listed = (symbol: string, kind: Kind, standing: Standing = 'absent', title = ''): Listed => ({
  symbol,
  kind,
  standing,
  title,
  presence: standing === 'unread' ? 'absent' : standing,
  reports: 1,
});

const many = (count: number, kind: Kind): Listed[] =>
  Array.from({ length: count }, (_, index) => listed(`${kind} ${index + 1}`, kind));

const drawn = (nodes: readonly CitationNode[]): string[] =>
  nodes.map(node =>
    node.kind === 'kind'
      ? `${node.of}s: ${node.documents.length}`
      : node.kind === 'more'
        ? `${node.left} more`
        : node.kind,
  );

describe('the nodes of the tree of citations', () => {
  it('are grouped by what the folder has of them; a group without any is left out', () => {
    const groups = groupsOf([
      listed('S/1', 'document'),
      listed('S/2', 'document', 'present'),
      listed('S/3', 'document', 'unread'),
    ]);
    deepEqual(
      groups.map(({ standing, documents }) => `${standing} ${documents.map(({ symbol }) => symbol)}`),
      ['present S/2', 'unread S/3', 'absent S/1'],
    );
  });

  const cases: [why: string, documents: Listed[], nodes: string[]][] = [
    [
      'a short group has its documents',
      [...many(2, 'document'), ...many(1, 'decision')],
      ['document', 'document', 'document'],
    ],
    [
      'a long one its kinds',
      [...many(25, 'document'), ...many(8, 'resolution'), ...many(1, 'decision')],
      ['documents: 25', 'resolutions: 8', 'decisions: 1'],
    ],
    [
      'kinds of which there are none are left out',
      [...many(25, 'document'), ...many(8, 'decision')],
      ['documents: 25', 'decisions: 8'],
    ],
    ['a long one of one kind has its documents', many(31, 'resolution'), new Array(31).fill('document')],
  ];
  for (const [why, documents, nodes] of cases)
    it(why, () => deepEqual(drawn(inGroup(groupsOf(documents)[0]!)), nodes));

  it('are no more than a person looks through: then it is told how many more there are', () => {
    const [kind] = inGroup(groupsOf([...many(1002, 'document'), ...many(1, 'decision')])[0]!);
    const nodes = drawn(inKind(kind as KindGroup));
    equal(nodes.length, 1001);
    equal(nodes.at(-1), '2 more');
  });

  it('are filtered by words of the symbol and the title, in any order and case', () => {
    const documents = [
      listed('S/2044/10', 'document', 'present', 'Lamps of the straits'),
      listed('S/2044/11', 'document'),
    ];
    const left = (filter: string) => filtered(documents, filter).map(({ symbol }) => symbol);
    deepEqual(
      [left('STRAITS 2044'), left('2044/11'), left('harbour'), left(' ').length],
      [['S/2044/10'], ['S/2044/11'], [], 2],
    );
  });
});
