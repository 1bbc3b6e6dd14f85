/** What may not be read. Tests that run as root may read all, so the file system is told to refuse. */
import { deepEqual, equal } from 'node:assert/strict';
import fs, { mkdirSync } from 'node:fs';
import { draw } from '../corpus/folder';
import { run } from './run';
import { temporaryFolder } from './temporary';

describe('a folder and a file without permission', () => {
  const folder = temporaryFolder();
  mkdirSync(folder.path('reports/closed'), { recursive: true });
  const closed = folder.path('reports/closed');
  const secret = folder.file('reports/secret.txt', draw('S/2044/2', '1. See S/2044/1, para. 1.\n'));
  folder.file('reports/closed/inside.txt', draw('S/2044/3', '1. See S/2044/1, para. 1.\n'));
  folder.file('reports/open.txt', draw('S/2044/4', '1. See S/2044/1, para. 1.\n'));
  const reports = folder.path('reports');
  const refused = [
    `${closed} could not be read: you have no permission to read it.`,
    `${secret} could not be read: you have no permission to read it.`,
  ];

  const { readdirSync, openSync, promises } = fs;
  const { open } = promises;
  const refuse = (path: unknown) => {
    if (path === closed || path === secret)
      throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
  };
  /** The same function, but of these two paths. */
  const guarded = <F extends (...given: never[]) => unknown>(work: F): F =>
    ((...given: Parameters<F>) => {
      refuse(given[0]);
      return work(...given);
    }) as F;
  before(() => {
    fs.readdirSync = guarded(readdirSync as never) as typeof readdirSync;
    fs.openSync = guarded(openSync);
    promises.open = guarded(open);
  });
  after(() => Object.assign(fs, { readdirSync, openSync }) && Object.assign(promises, { open }));

  it('are told by "index", and the others go on', async () => {
    const { code, out, err } = await run(['index', reports]);
    deepEqual(
      out
        .trim()
        .split('\n')
        .map(line => JSON.parse(line).symbol),
      ['S/2044/4'],
    );
    deepEqual(err.trim().split('\n'), refused);
    equal(code, 1);
  });

  it('are told by "cited-by", and the others answer', async () => {
    const { code, out, err } = await run(['cited-by', 'S/2044/1', reports]);
    equal(out.trim().split('\n').length, 1);
    deepEqual(err.trim().split('\n'), refused);
    equal(code, 1);
  });

  it('are told by "check" once each, and the others are checked', async () => {
    const { code, err } = await run(['check', reports]);
    deepEqual(err.trim().split('\n'), refused);
    equal(code, 1);
  });
});
