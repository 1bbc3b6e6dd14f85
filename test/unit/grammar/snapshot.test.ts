import { equal } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { grammar, root, tokens } from './tokenize';

const samples = ['S-2044-318.txt', 'A-99-412-scanned.txt'];

describe('grammar: snapshots of the samples', () => {
  it('the built grammar is what its source says', () => {
    execFileSync(process.execPath, ['scripts/grammar.mjs', '--check'], { cwd: root });
  });

  for (const sample of samples) {
    // To accept a change: UPDATE_SNAPSHOTS=1 npx mocha test/unit/grammar/snapshot.test.ts, then read the difference.
    it(sample, async () => {
      const path = join(root, 'test/grammar/snapshots', `${sample}.snap`);
      const text = readFileSync(join(root, 'samples', sample), 'utf8');
      const found = snapshot(text, tokens(await grammar(), text));
      if (process.env.UPDATE_SNAPSHOTS) writeFileSync(path, found);
      equal(found, readFileSync(path, 'utf8'));
    });
  }
});

/** Each line of the text after `>`, and under it a line for each coloured token: carets and the scope. */
function snapshot(text: string, all: ReturnType<typeof tokens>): string {
  const lines = text.split('\n').map(line => [`>${line.replace('\f', '␌')}`]);
  for (const { line, start, text, scope } of all)
    if (scope) lines[line]?.push(` ${' '.repeat(start)}${'^'.repeat(text.length)} ${scope}`);
  return `${lines.flat().join('\n')}\n`;
}
