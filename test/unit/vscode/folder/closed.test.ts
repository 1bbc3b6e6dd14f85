import { deepEqual, equal } from 'node:assert/strict';
import { emptyCorpus } from '../../../../src/corpus/index';
import { bringUpToDate } from '../../../../src/corpus/indexing';
import { closedFolders } from '../../../../src/vscode/folder/closed';
import { reasonOf } from '../../../../src/vscode/folder/reasons';
import { draw } from '../../corpus/folder';

const refused = () => Object.assign(new Error("EACCES: permission denied, open '/x'"), { code: 'EACCES' });

/** As VS Code tells it: the code of its own, the system's in the message. */
const refusedByEditor = () =>
  Object.assign(new Error("Unable to read file '/x' (EACCES: permission denied)"), { code: 'NoPermissions' });

describe('what may not be read', () => {
  const FOLDERS: Record<string, string[]> = { a: ['closed', '.git', 'open'], 'a/open': ['deeper'] };
  const foldersIn = async (folder: string) => {
    if (folder === 'b' || folder === 'a/closed') throw refusedByEditor();
    if (folder === 'a/.git' || folder === 'a/open/deeper') throw new Error('nobody should ask');
    return (FOLDERS[folder] ?? []).map(name => ({ at: `${folder}/${name}`, name }));
  };

  it('of folders is told, and the others go on', async () => {
    const closed = await closedFolders(['a', 'b'], foldersIn);
    deepEqual(
      closed.map(({ folder, error }) => `${folder}: ${reasonOf(error)}`),
      ['b: you have no permission to read it.', 'a/closed: you have no permission to read it.'],
    );
  });

  it('of files is told, and the others are indexed', async () => {
    const texts: Record<string, string> = { 'one.txt': draw('S/2044/1', '1. One.\n'), 'two.txt': '' };
    const corpus = emptyCorpus();
    const failed: string[] = [];
    const done = await bringUpToDate(
      corpus,
      {
        list: () => ['two.txt', 'one.txt'].map(uri => ({ uri, stamp: uri === 'two.txt' ? '' : '1' })),
        read: async uri => {
          if (uri === 'two.txt') throw refused();
          return new TextEncoder().encode(texts[uri]);
        },
      },
      { failed: (uri, error) => failed.push(`${uri}: ${reasonOf(error)}`) },
    );
    deepEqual(failed, ['two.txt: you have no permission to read it.']);
    deepEqual([done.reports, done.failed, corpus.files.size], [1, 1, 1]);
  });

  it('has a reason in plain words, or else in its own', () => {
    equal(reasonOf(refused()), 'you have no permission to read it.');
    equal(reasonOf(new Error('ENOENT: no such file')), 'it is no longer there.');
    equal(reasonOf(new Error('no room')), 'no room');
    equal(reasonOf('x'), 'x');
  });
});
