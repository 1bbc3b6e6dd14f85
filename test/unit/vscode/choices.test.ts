import assert from 'node:assert/strict';
import type { Memento, Uri } from 'vscode';
import { openChoices } from '../../../src/vscode/choices';

/** The little of a memento and of an address that is asked for. */
function memory(): Memento {
  const values = new Map<string, unknown>();
  return {
    keys: () => [...values.keys()],
    get: (key: string, otherwise?: unknown) => values.get(key) ?? otherwise,
    update: async (key: string, value: unknown) => {
      values.set(key, structuredClone(value));
    },
  } as Memento;
}
const uri = (text: string) => ({ toString: () => text }) as Uri;

describe('choices for single files', () => {
  it('are remembered with the workspace', () => {
    const workspace = memory();
    openChoices(workspace).set(uri('file:///a.txt'), 'plain');
    const later = openChoices(workspace);
    assert.equal(later.get(uri('file:///a.txt')), 'plain');
    assert.equal(later.get(uri('file:///b.txt')), undefined);
  });

  it('can be changed', () => {
    const workspace = memory();
    const choices = openChoices(workspace);
    choices.set(uri('file:///a.txt'), 'plain');
    choices.set(uri('file:///a.txt'), 'report');
    assert.equal(choices.get(uri('file:///a.txt')), 'report');
    assert.equal(openChoices(workspace).get(uri('file:///a.txt')), 'report');
  });

  it('for what has no file yet last as long as VS Code runs', () => {
    const workspace = memory();
    const choices = openChoices(workspace);
    choices.set(uri('untitled:Untitled-1'), 'plain');
    assert.equal(choices.get(uri('untitled:Untitled-1')), 'plain');
    assert.equal(openChoices(workspace).get(uri('untitled:Untitled-1')), undefined);
  });

  it('do not grow for ever: the oldest are forgotten', () => {
    const workspace = memory();
    const choices = openChoices(workspace);
    for (let file = 0; file < 600; file++) choices.set(uri(`file:///${file}.txt`), 'plain');
    const later = openChoices(workspace);
    assert.equal(later.get(uri('file:///0.txt')), undefined);
    assert.equal(later.get(uri('file:///599.txt')), 'plain');
  });
});
