import { deepEqual, equal, ok } from 'node:assert/strict';
import { emptyCorpus } from '../../../src/corpus/index';
import { bringUpToDate, type Indexing } from '../../../src/corpus/indexing';
import { isReportFile } from '../../../src/corpus/recognise';
import { readStore, writeStore } from '../../../src/corpus/store';
import type { Workspace } from '../../../src/corpus/workspace';
import { isReport } from '../../../src/report/recognise';
import { draw } from './folder';

const REPORT = draw('S/2044/1', '1. See S/2044/2.\n');
const OTHER = draw('S/2044/2', '1. It is dark.\n');

/** A folder in memory: a text is a file, an error is one that cannot be read. */
function inMemory(files: Record<string, string | Error>, reads: string[] = []): Workspace {
  return {
    list: () =>
      Object.entries(files).map(([uri, text]) => ({
        uri,
        stamp: `${text instanceof Error ? 0 : text.length}`,
      })),
    read: async uri => {
      reads.push(uri);
      const text = files[uri];
      if (typeof text !== 'string') throw text ?? new Error('gone');
      return new TextEncoder().encode(text);
    },
  };
}

const quickly: Indexing = { breathe: async () => undefined };

describe('bringing the index up to date', () => {
  it('finds reports by what they hold, and remembers that others are none', async () => {
    const corpus = emptyCorpus();
    const files = {
      'a.txt': REPORT,
      'letter.txt': 'Dear colleague, see S/2044/1.',
      'b.un.txt': 'No masthead.',
    };
    const done = await bringUpToDate(corpus, inMemory(files), quickly);
    deepEqual(done, { reports: 2, others: 1, read: 3, failed: 0, cancelled: false });
    deepEqual([...corpus.holders.keys()], ['S/2044/1']);
  });

  it('reads nothing that is unchanged since it was saved', async () => {
    const before = emptyCorpus();
    const files = { 'a.txt': REPORT, 'letter.txt': 'Dear colleague' };
    await bringUpToDate(before, inMemory(files), quickly);
    const saved = readStore(writeStore(before.files.values()));
    ok(typeof saved !== 'string');
    const reads: string[] = [];
    const after = emptyCorpus();
    const done = await bringUpToDate(after, inMemory(files, reads), { ...quickly, saved });
    deepEqual([reads, done.reports, done.others, done.read], [[], 1, 1, 0]);
    deepEqual([...after.files], [...before.files]);
  });

  it('reads what changed, takes a moved file by its content, and forgets what is gone', async () => {
    const corpus = emptyCorpus();
    await bringUpToDate(corpus, inMemory({ 'a.txt': REPORT, 'gone.txt': OTHER }), quickly);
    const entry = corpus.files.get('a.txt')?.entry;
    await bringUpToDate(corpus, inMemory({ 'moved.txt': REPORT, 'new.txt': OTHER }), quickly);
    deepEqual([...corpus.files.keys()], ['moved.txt', 'new.txt']);
    equal(corpus.files.get('moved.txt')?.entry, entry);
  });

  it('goes on after a file that disappears or may not be read, and tells it', async () => {
    const corpus = emptyCorpus();
    const failed: string[] = [];
    const files = { 'a.txt': REPORT, 'gone.txt': new Error('gone'), 'z.txt': OTHER };
    const done = await bringUpToDate(corpus, inMemory(files), {
      ...quickly,
      failed: uri => failed.push(uri),
    });
    deepEqual([done.reports, done.failed, failed], [2, 1, ['gone.txt']]);
  });

  it('leaves files alone that the editor keeps current', async () => {
    const reads: string[] = [];
    await bringUpToDate(emptyCorpus(), inMemory({ 'a.txt': REPORT, 'open.txt': OTHER }, reads), {
      ...quickly,
      isTaken: uri => uri === 'open.txt',
    });
    deepEqual(reads, ['a.txt']);
  });

  it('stops when it is cancelled, lets others work between slices, and tells how far it is', async () => {
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}.txt`, REPORT]));
    let time = 0;
    let breaths = 0;
    const told: number[] = [];
    const done = await bringUpToDate(emptyCorpus(), inMemory(files), {
      now: () => (time += 3),
      breathe: async () => void breaths++,
      progress: count => told.push(count),
      isCancelled: () => breaths >= 3,
    });
    equal(done.cancelled, true);
    equal(breaths, 3);
    equal(told.length, 3);
    ok(done.reports < 20);
  });

  it('5,000 files that are no reports cost a glance each', async () => {
    const noise = 'x'.repeat(200_000);
    const files = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`${index}.log`, noise]));
    const done = await bringUpToDate(emptyCorpus(), inMemory(files), quickly);
    deepEqual([done.reports, done.others], [0, 5000]);
  });
});

describe('what is a report, at a glance', () => {
  const head = (text: string) => new TextEncoder().encode(text);
  const cases: [why: string, bytes: Uint8Array, is: boolean][] = [
    ['a masthead', head(REPORT), true],
    ['a letter that cites one', head('United Nations\n\nDear colleague, see S/2044/1.'), false],
    ['nothing', head(''), false],
    ['a PDF', head(`%PDF-1.7\n${REPORT}`), false],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), false],
    ['a masthead in UTF-16', Uint8Array.from(Buffer.from(`\ufeff${REPORT}`, 'utf16le')), true],
    ['a character torn at the end of the glance', head(`${REPORT}${'é'.repeat(8000)}`.slice(0, 9000)), true],
  ];
  for (const [why, bytes, is] of cases) it(why, () => equal(isReportFile(bytes), is));

  it('looks at no more than the first kilobytes', () => {
    equal(isReport(`${'\n'.repeat(7000)}${REPORT}`), false);
  });
});
