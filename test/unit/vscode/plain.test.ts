import assert from 'node:assert/strict';
import { plainLine, plainMessage } from '../../../src/vscode/plain';

describe('names of files in messages and in the log', () => {
  it('show an escape sequence and what turns the line', () => {
    assert.equal(plainLine('\x1b[31mred\x1b[0m\r\u202e.txt'), '\\u001b[31mred\\u001b[0m\\u000d\\u202e.txt');
  });

  it('are no links', () => {
    const message = plainMessage('[x](command:workbench.action.quit).txt');
    assert.doesNotMatch(message, /\]\(/);
    assert.equal(message.replace('\u2060', ''), '[x](command:workbench.action.quit).txt');
  });

  it('are otherwise as they are', () => {
    for (const name of ['S-2044-318.txt', 'A/80/1 [E].txt', 'доклад (2044).txt', 'تقرير.txt'])
      assert.equal(plainMessage(name), name);
  });
});
