/** The table of checks in the README and the settings of the manifest are those of the registry. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

describe('scripts/checks-table.mjs', () => {
  it('has nothing new to write: README, settings and their texts are those of the registry', function () {
    this.timeout(60_000);
    const { status, stderr } = spawnSync(process.execPath, ['scripts/checks-table.mjs', '--check'], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });
});
