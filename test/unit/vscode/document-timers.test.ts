import { deepEqual } from 'node:assert/strict';
import type { TextDocument } from 'vscode';
import { documentTimers } from '../../../src/vscode/document-timers';

describe('work that changes of a document put off', () => {
  const [one, other] = [{}, {}] as [TextDocument, TextDocument];
  const wait = () => new Promise(resolve => setTimeout(resolve, 15));

  it('is done once for each document, and not for one that was closed or after the end', async () => {
    const done: string[] = [];
    const timers = documentTimers();
    timers.start(one, 1, () => done.push('first'));
    timers.start(one, 1, () => done.push('second'));
    timers.start(other, 1, () => done.push('other'));
    await wait();
    deepEqual(done, ['second', 'other']);
    timers.start(one, 1, () => done.push('closed'));
    timers.drop(one);
    timers.start(other, 1, () => done.push('ended'));
    timers.dispose();
    await wait();
    deepEqual(done, ['second', 'other']);
  });
});
