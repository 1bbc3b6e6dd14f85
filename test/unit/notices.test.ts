/** Who gets the extension gets the licences of what is bundled in it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

describe('scripts/notices.mjs', () => {
  it('has nothing new to write: the notices are those of what is bundled', function () {
    this.timeout(60_000);
    const { status, stderr } = spawnSync(process.execPath, ['scripts/notices.mjs', '--check'], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });

  it('they are shipped', () => {
    assert.ok(readFileSync('.vscodeignore', 'utf8').split('\n').includes('!THIRD-PARTY-NOTICES'));
  });
});
