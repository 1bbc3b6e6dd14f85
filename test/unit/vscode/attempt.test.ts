import assert from 'node:assert/strict';
import { attemptWith } from '../../../src/vscode/attempt';

describe('a feature that fails', () => {
  const failing = (): never => {
    throw new TypeError('cannot read "the secret draft"');
  };

  it('gives nothing and leaves the others alone', () => {
    const attempt = attemptWith(() => undefined);
    assert.equal(attempt('hover', failing), undefined);
    assert.equal(
      attempt('outline', () => 1),
      1,
    );
  });

  it('may fail later: its promise gives nothing, and it is told once', async () => {
    const told: string[] = [];
    const attempt = attemptWith(message => told.push(message));
    const failingLater = async (): Promise<number> => failing();
    assert.equal(await attempt('hover', failingLater), undefined);
    assert.equal(await attempt('hover', failingLater), undefined);
    assert.equal(await attempt('outline', async () => 1), 1);
    assert.deepEqual(
      told.map(message => message.split('\n')[0]),
      ['hover failed: TypeError'],
    );
  });

  it('is told of once', () => {
    const told: string[] = [];
    const attempt = attemptWith(message => told.push(message));
    attempt('hover', failing);
    attempt('hover', failing);
    attempt('links', failing);
    assert.deepEqual(
      told.map(message => message.split('\n')[0]),
      ['hover failed: TypeError', 'links failed: TypeError'],
    );
  });

  it('tells where it failed, and nothing of the report', () => {
    const told: string[] = [];
    attemptWith(message => told.push(message))('hover', failing);
    assert.match(told[0]!, /attempt\.test/);
    assert.doesNotMatch(told[0]!, /secret/);
  });
});
