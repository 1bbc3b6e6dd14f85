import { equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INITIAL } from 'vscode-textmate';
import { grammar, root, tokens } from './tokenize';

/** VS Code colours no line that is longer. */
const longest = 20_000;

/** What each pattern would have to try again and again, if it could: a URL repeated took 400 ms before its length was bounded. */
const pieces = [
  'www.',
  'http://',
  'https://a/',
  'https://x-',
  'A/',
  'A/A-',
  'S/2018/1042-',
  'S/RES/1/2',
  'Rev. 1/',
  'A/Rev. 1/',
  'resolution ',
  'resolutions 1, ',
  '1 (2000), ',
  '1, ',
  'and ',
  'Council ',
  'Security Council ',
  'paras. 1',
  'section I.A',
  'III. ',
  '(a) ',
  '((((',
  '.,1 ',
  '“”',
  '_',
  '\t',
  '1/2 ',
  '-1-2',
  '1–',
  'A.B.C.',
  '9',
  'a',
  '. ',
];

describe('grammar: speed', () => {
  it('a sample of 400 lines is read in well under a second', async () => {
    const text = readFileSync(join(root, 'samples/S-2044-318.txt'), 'utf8');
    const of = await grammar();
    tokens(of, text); // patterns are compiled when first used
    const began = performance.now();
    tokens(of, text);
    ok(performance.now() - began < 400);
  });

  it('no line can make it backtrack: the longest takes less than half a second, whatever it repeats', async () => {
    const of = await grammar();
    for (const piece of pieces) {
      const line = piece.repeat(Math.ceil(longest / piece.length)).slice(0, longest);
      of.tokenizeLine(line.slice(0, 200), INITIAL);
      const began = performance.now();
      const { stoppedEarly } = of.tokenizeLine(line, INITIAL, 1_000);
      equal(stoppedEarly, false, `"${piece}" repeated is not read to its end`);
      const time = performance.now() - began;
      ok(time < 500, `"${piece}" repeated to ${longest} characters took ${Math.round(time)} ms`);
    }
  });
});
