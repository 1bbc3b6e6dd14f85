import { deepEqual, equal, match } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { draw } from '../corpus/folder';
import { failing, piped, run } from './run';
import { temporaryFolder } from './temporary';

const ONE = draw(
  'S/2044/1',
  '1. See S/2044/10, paras. 3–7, and resolution 3702 (2043).1\n\n__________________\n1 A/98/677-S/2044/12, annex II, para. 5.\n',
);
const TEN = draw('S/2044/10', '1. One.\n\n2. Two.\n\n3. See S/2044/10/Add.1 (ibid., para. 4).\n');

describe('un-report index', () => {
  const folder = temporaryFolder();
  mkdirSync(folder.path('reports/more/.git'), { recursive: true });
  mkdirSync(folder.path('reports/node_modules'));
  folder.file('reports/one.txt', ONE);
  folder.file('reports/more/ten.txt', TEN);
  folder.file('reports/more/.git/hidden.txt', TEN);
  folder.file('reports/node_modules/tool.txt', TEN);
  folder.file('reports/letter.txt', 'Dear colleague, see S/2044/1.');
  folder.file('reports/picture.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0]));
  const reports = folder.path('reports');
  const lines = (out: string) =>
    out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line));

  it('prints a line for each report under a folder, in the order of their names, and for nothing else', async () => {
    const { code, out, err } = await run(['index', reports]);
    deepEqual(
      lines(out).map(({ file, symbol }) => [file, symbol]),
      [
        [folder.path('reports/more/ten.txt'), 'S/2044/10'],
        [folder.path('reports/one.txt'), 'S/2044/1'],
      ],
    );
    deepEqual([err, code], ['', 0]);
  });

  it('says what a report is, holds and cites', async () => {
    const [line] = lines((await run(['index', folder.path('reports/one.txt')])).out);
    equal(line.title, 'Lights of the straits');
    equal(line.date, '12 May 2044');
    equal(line.language, 'en');
    match(line.key, /^[0-9a-f]{16}-\d+$/);
    deepEqual(line.paragraphs, [{ number: '1', range: [13, 0, 13, 58] }]);
    deepEqual(line.notes, [{ number: '1', range: [16, 0, 16, 40], paragraph: '1' }]);
    deepEqual(line.citations, [
      { symbol: 'S/2044/10', kind: 'document', range: [13, 7, 13, 16], paragraph: '1' },
      {
        symbol: 'S/RES/3702 (2043)',
        kind: 'resolution',
        range: [13, 34, 13, 56],
        paragraph: '1',
        inferred: true,
      },
      { symbol: 'A/98/677-S/2044/12', kind: 'document', range: [16, 2, 16, 20], note: '1', paragraph: '1' },
    ]);
    deepEqual(line.references, [
      {
        symbol: 'S/2044/10',
        kind: 'paragraph',
        first: '3',
        last: '7',
        range: [13, 25, 13, 28],
        paragraph: '1',
      },
      {
        symbol: 'A/98/677-S/2044/12',
        kind: 'annex',
        first: 'II',
        range: [16, 22, 16, 30],
        note: '1',
        paragraph: '1',
      },
      {
        symbol: 'A/98/677-S/2044/12',
        kind: 'paragraph',
        first: '5',
        annex: 'II',
        range: [16, 32, 16, 39],
        note: '1',
        paragraph: '1',
      },
    ]);
  });

  it('writes a file, whole or not at all', async () => {
    const out = folder.path('index.jsonl');
    const told = await run(['index', reports, '--out', out]);
    deepEqual([told.out, told.err, told.code], ['', `2 reports in ${out}.\n`, 0]);
    equal(readFileSync(out, 'utf8'), (await run(['index', reports])).out);
    const nowhere = folder.path('no-such-folder/index.jsonl');
    const failed = await run(['index', reports, '--out', nowhere]);
    deepEqual(
      [failed.err, failed.code],
      [`${nowhere} could not be written: its folder does not exist; make it first, or name another.\n`, 1],
    );
    deepEqual(readdirSync(folder.path('.')).sort(), ['index.jsonl', 'reports']);
  });

  it('goes on after a folder or link that leads nowhere, and follows a link in a circle once', async function () {
    if (process.platform === 'win32') this.skip();
    const odd = folder.path('odd');
    mkdirSync(odd);
    folder.file('odd/one.txt', ONE);
    symlinkSync(odd, folder.path('odd/again'));
    symlinkSync(folder.path('odd/gone.txt'), folder.path('odd/dangling'));
    symlinkSync(folder.path('odd/self'), folder.path('odd/self'));
    symlinkSync(folder.path('odd/one.txt'), folder.path('odd/same.txt'));
    const { out, err, code } = await run(['index', odd, folder.path('absent')]);
    equal(lines(out).length, 1);
    deepEqual(err.trimEnd().split('\n'), [
      `${folder.path('odd/dangling')} could not be read: there is no such file.`,
      `${folder.path('odd/self')} could not be read: its links lead round in a circle.`,
      `${folder.path('absent')} could not be read: there is no such file.`,
    ]);
    equal(code, 1);
  });

  it('goes on after a folder and a file that may not be read', async function () {
    if (process.platform === 'win32' || process.getuid?.() === 0) this.skip();
    mkdirSync(folder.path('closed/inside'), { recursive: true });
    folder.file('closed/one.txt', ONE);
    folder.file('closed/ten.txt', TEN);
    chmodSync(folder.path('closed/inside'), 0);
    chmodSync(folder.path('closed/ten.txt'), 0);
    const { out, err, code } = await run(['index', folder.path('closed')]);
    chmodSync(folder.path('closed/inside'), 0o700);
    equal(lines(out).length, 1);
    match(
      err,
      /inside could not be read: you have no permission[\s\S]*ten\.txt could not be read: you have no permission/,
    );
    equal(code, 1);
  });

  it('two files that claim one symbol are told once, and both are in the index', async () => {
    mkdirSync(folder.path('twice'));
    const files = ['a.txt', 'b.txt'].map(name => folder.file(`twice/${name}`, ONE));
    const told = `S/2044/1 is claimed by 2 files: ${files.join(', ')}.\n`;
    const { code, out, err } = await run(['index', folder.path('twice')]);
    deepEqual([lines(out).length, err, code], [2, told, 0]);
    equal((await run(['check', '--level', 'error', folder.path('twice')])).err, told);
  });

  it('passes over 5,000 files that are no reports', async () => {
    mkdirSync(folder.path('many'));
    for (let count = 0; count < 5000; count++) writeFileSync(folder.path(`many/${count}.txt`), 'no report');
    const { code, out, err } = await run(['index', folder.path('many')]);
    match(err, /^No report was found in \S+many\./);
    deepEqual([code, out], [0, '']);
  }).timeout(30_000);

  it('a reader that goes away ends it quietly', async () => {
    const { code, err } = await run(['index', reports], { stdout: failing('EPIPE') });
    deepEqual([code, err], [0, '']);
  });

  it('of a folder, reads what the editor reads: files with the endings of text', async () => {
    mkdirSync(folder.path('endings'));
    for (const name of ['a.txt', 'b.TEXT', 'c.unreport', 'd.md', 'e.html', 'f', 'g.txt.bak'])
      folder.file(`endings/${name}`, ONE);
    const { out } = await run(['index', folder.path('endings')]);
    deepEqual(
      lines(out).map(({ file }) => file.slice(-4)),
      ['.txt', 'TEXT', 'port'],
    );
  });

  it('a file that is named is read, whatever it is called', async () => {
    const named = folder.file('report.md', ONE);
    equal(lines((await run(['index', named])).out).length, 1);
  });

  it('a file that is named and no report is told, and no failure', async () => {
    const letter = folder.path('reports/letter.txt');
    deepEqual(await run(['index', letter]), {
      code: 0,
      out: '',
      err: `${letter} does not read like a report: it has no masthead at its top, and is left out.\n`,
    });
  });

  it('why a file cannot be written has a sentence each', async function () {
    if (process.platform === 'win32') this.skip();
    const under = folder.file('file.txt', 'x');
    const cases: [out: string, reason: string][] = [
      [folder.path('reports'), 'it is a folder; name a file in it.'],
      [`${under}/x.jsonl`, 'a part of its path is a file, not a folder.'],
      ['/proc/x.jsonl', 'its folder does not exist; make it first, or name another.'],
    ];
    for (const [out, reason] of cases)
      deepEqual(await run(['index', reports, '--out', out]), {
        code: 1,
        out: '',
        err: `${out} could not be written: ${reason}\n`,
      });
  });

  it('a device is written to, and stays what it is; a link leads to the file that is written', async function () {
    if (process.platform === 'win32') this.skip();
    equal((await run(['index', reports, '-o', '/dev/null'])).err, '2 reports in /dev/null.\n');
    equal(statSync('/dev/null').isCharacterDevice(), true);
    const target = folder.file('target.jsonl', '');
    symlinkSync(target, folder.path('link.jsonl'));
    await run(['index', reports, '-o', folder.path('link.jsonl')]);
    equal(lines(readFileSync(target, 'utf8')).length, 2);
    equal(lstatSync(folder.path('link.jsonl')).isSymbolicLink(), true);
  });

  it('a pipe is told, and not waited for', async function () {
    if (process.platform === 'win32') this.skip();
    const pipe = folder.path('pipe.txt');
    execFileSync('mkfifo', [pipe]);
    const { code, err } = await run(['index', pipe, '-o', folder.path('piped.jsonl')]);
    match(err, /pipe\.txt could not be read: it is a pipe or a device; save its text as a file first\.\n/);
    equal(code, 1);
  });

  for (const [why, args] of [
    ['no name for --out', ['.', '--out', '']],
    ['standard input', ['-']],
  ] as const)
    it(`${why}: is a mistake of the command line`, async () => {
      const { code, out, err } = await run(['index', ...args]);
      match(err, /^error: .*name/);
      deepEqual([code, out], [2, '']);
    });

  it('of many files that claim one symbol the first few are named', async () => {
    mkdirSync(folder.path('crowd'));
    for (let count = 10; count < 30; count++) folder.file(`crowd/${count}.txt`, ONE);
    const [a, b, c] = ['10', '11', '12'].map(name => folder.path(`crowd/${name}.txt`));
    equal(
      (await run(['index', folder.path('crowd')])).err,
      `S/2044/1 is claimed by 20 files: ${a}, ${b}, ${c} and 17 more.\n`,
    );
  });

  it('of a folder that stands there twice, ten symbols are told and the others counted', async () => {
    mkdirSync(folder.path('copied/copy'), { recursive: true });
    for (let count = 10; count < 22; count++)
      for (const name of ['', 'copy/'])
        folder.file(`copied/${name}${count}.txt`, draw(`S/2044/${count}`, '1. One.\n'));
    const told = (await run(['index', folder.path('copied')])).err.trimEnd().split('\n');
    equal(told.length, 11);
    equal(told[10], '2 more symbols are claimed by several files each.');
  });

  it('without a folder the command line is wrong', async () => equal((await run(['index'])).code, 2));
});

describe('un-report cited-by', () => {
  const folder = temporaryFolder();
  mkdirSync(folder.path('reports'));
  folder.file('reports/one.txt', ONE);
  folder.file('reports/ten.txt', TEN);
  const one = folder.path('reports/one.txt');
  const ten = folder.path('reports/ten.txt');
  const index = folder.path('index.jsonl');
  before(async () => {
    await run(['index', folder.path('reports'), '--out', index]);
  });

  const cases: [why: string, args: string[], lines: string[]][] = [
    ['a report', ['S/2044/10'], [`${one}:14:8: para. 1: cites S/2044/10`]],
    [
      'its family, and "ibid."',
      ['S/2044/10', '--family'],
      [
        `${one}:14:8: para. 1: cites S/2044/10`,
        `${ten}:18:8: para. 3: cites S/2044/10/Add.1`,
        `${ten}:18:32: para. 3: cites S/2044/10/Add.1, paragraph 4 (inferred)`,
      ],
    ],
    [
      'a paragraph in a range',
      ['S/2044/10', '--para', '5'],
      [`${one}:14:26: para. 1: cites S/2044/10, paragraph 3–7`],
    ],
    [
      'a resolution without its year',
      ['S/RES/3702'],
      [`${one}:14:35: para. 1: cites S/RES/3702 (2043) (inferred)`],
    ],
    [
      'a resolution as reports name it',
      ['Security Council resolution 3702 (2043)'],
      [`${one}:14:35: para. 1: cites S/RES/3702 (2043) (inferred)`],
    ],
    ['a resolution that only its form gives to the Assembly', ['resolution 79/258'], []],
    ['a joint symbol by a half', ['S/2044/12'], [`${one}:17:3: para. 1, note 1: cites A/98/677-S/2044/12`]],
    ['a paragraph of an annex is none of the report’s own', ['S/2044/12', '-p', '5'], []],
    [
      'a symbol with stray spaces',
      ['S/2044/10/Add. 1', '-p', '4'],
      [`${ten}:18:32: para. 3: cites S/2044/10/Add.1, paragraph 4 (inferred)`],
    ],
    ['a report that nobody cites', ['S/2044/1'], []],
  ];
  for (const [why, args, lines] of cases) {
    it(why, async () => {
      const expected = { code: 0, err: '', out: lines.map(line => `${line}\n`).join('') };
      const [symbol = '', ...options] = args;
      deepEqual(await run(['cited-by', symbol, index, ...options]), expected, 'of an index');
      deepEqual(await run(['cited-by', symbol, folder.path('reports'), ...options]), expected, 'of a folder');
    });
  }

  it('a half of the joint symbol of a report that is there: who cites the other half as well, whatever is read first', async () => {
    mkdirSync(folder.path('joint'));
    const a = folder.file('joint/a.txt', draw('S/2044/31', '1. See A/98/5, para. 1, and S/2044/32.\n'));
    folder.file('joint/b.txt', draw('A/98/5–S/2044/32', '1. One.\n'));
    const c = folder.file('joint/c.txt', draw('S/2044/33', '1. See S/2044/32, para. 1.\n'));
    const joint = folder.path('joint');
    const file = folder.path('joint.jsonl');
    await run(['index', joint, '--out', file]);
    const sorted = ({ out }: { out: string }) => out.trimEnd().split('\n').sort();
    for (const from of [joint, file]) {
      const whole = [
        `${a}:14:29: para. 1: cites S/2044/32`,
        `${a}:14:8: para. 1: cites A/98/5`,
        `${c}:14:8: para. 1: cites S/2044/32`,
      ];
      for (const symbol of ['A/98/5', 'S/2044/32', 'A/98/5-S/2044/32'])
        deepEqual(sorted(await run(['cited-by', symbol, from])), whole, symbol);
      deepEqual(sorted(await run(['cited-by', 'A/98/5', from, '-p', '1'])), [
        `${a}:14:16: para. 1: cites A/98/5, paragraph 1`,
        `${c}:14:19: para. 1: cites S/2044/32, paragraph 1`,
      ]);
    }
    const { err } = await run(['cited-by', 'A/98/5', '-'], { stdin: piped(readFileSync(file, 'utf8')) });
    match(err, /one half of A\/98\/5-S\/2044\/32/);
  });

  it('two copies of a report that cites: both places are listed, and the conflict is told once', async () => {
    mkdirSync(folder.path('copies'));
    const [a, b] = ['a.txt', 'b.txt'].map(name => folder.file(`copies/${name}`, ONE));
    folder.file('copies/c.txt', TEN);
    folder.file('copies/d.txt', TEN);
    const expected = {
      code: 0,
      out: `${a}:14:8: para. 1: cites S/2044/10\n${b}:14:8: para. 1: cites S/2044/10\n`,
      err: `S/2044/1 is claimed by 2 files: ${a}, ${b}.\n`,
    };
    const copies = folder.path('copies');
    deepEqual(await run(['cited-by', 'S/2044/10', copies]), expected, 'of a folder');
    await run(['index', copies, '--out', folder.path('copies.jsonl')]);
    deepEqual(await run(['cited-by', 'S/2044/10', folder.path('copies.jsonl')]), expected, 'of an index');
  });

  it('a place that is reached twice is listed once', async () => {
    mkdirSync(folder.path('deep/inside'), { recursive: true });
    const path = folder.file('deep/inside/one.txt', ONE);
    const out = `${path}:14:8: para. 1: cites S/2044/10\n`;
    const deep = folder.path('deep');
    deepEqual(await run(['cited-by', 'S/2044/10', deep, `${deep}/inside`]), { code: 0, out, err: '' });
    await run(['index', deep, '--out', folder.path('deep.jsonl')]);
    deepEqual(await run(['cited-by', 'S/2044/10', folder.path('deep.jsonl'), deep]), {
      code: 0,
      out,
      err: '',
    });
  });

  it('--json: an object for each place', async () => {
    const { out } = await run(['cited-by', 'S/2044/10', index, '--json', '-p', '5']);
    deepEqual(JSON.parse(out), {
      file: one,
      by: 'S/2044/1',
      title: 'Lights of the straits',
      symbol: 'S/2044/10',
      kind: 'paragraph',
      first: '3',
      last: '7',
      range: [13, 25, 13, 28],
      paragraph: '1',
    });
  });

  it('reads an index from standard input', async () => {
    const { out } = await run(['cited-by', 'S/2044/10', '-'], { stdin: piped(readFileSync(index)) });
    equal(out, `${one}:14:8: para. 1: cites S/2044/10\n`);
  });

  it('of an index that is cut off, the whole lines answer, and the rest is told', async () => {
    const whole = readFileSync(index);
    const cut = folder.file('cut.jsonl', whole.subarray(0, whole.length - 10));
    const { out, err, code } = await run(['cited-by', 'S/2044/10', cut]);
    equal(out, `${one}:14:8: para. 1: cites S/2044/10\n`);
    equal(
      err,
      `${cut}: one line was passed over, damaged or written by another version. "un-report index" writes it anew.\n`,
    );
    equal(code, 1);
  });

  it('an index that is not there, and what is no index', async () => {
    const absent = folder.path('absent.jsonl');
    const { err, code } = await run(['cited-by', 'S/2044/10', absent]);
    deepEqual([err, code], [`${absent} could not be read: there is no such file.\n`, 1]);
    const older = folder.file('older.jsonl', 'S/2044/10\n{"file":"x","symbols":"S/2044/10"}\n\n');
    match((await run(['cited-by', 'S/2044/10', older])).err, /2 lines were passed over/);
    const none = await run(['cited-by', 'S/2044/10', one]);
    match(
      none.err,
      /one\.txt is no index\. Name a folder of reports, or a file that "un-report index --out" wrote\.\n$/,
    );
    equal(none.code, 1);
  });

  it('what is no symbol is a mistake of the command line', async () => {
    const { err, code } = await run(['cited-by', 'lights', index]);
    match(err, /"lights" is no symbol of a document/);
    equal(code, 2);
  });

  for (const symbol of ['a/79/7', 'resolution 1325', 'A/80/628, para. 21'])
    it(`${symbol}: is told how a symbol is written`, async () => {
      const { err, code } = await run(['cited-by', symbol, index]);
      match(err, /Write a symbol as it is printed, A\/79\/7 .* a paragraph goes after --para\./);
      equal(code, 2);
    });

  for (const para of ['x', '0', '-1', '1.5x', '1-3', '12 (a)'])
    it(`--para ${para}: is no number of a paragraph`, async () => {
      const { out, err, code } = await run(['cited-by', 'S/2044/10', index, `--para=${para}`]);
      match(err, /is no number of a paragraph/);
      equal(out, '');
      equal(code, 2);
    });

  for (const para of ['12', '12 bis', '138.12'])
    it(`--para "${para}": is one`, async () => {
      equal((await run(['cited-by', 'S/2044/10', index, '--para', para])).code, 0);
    });
});
