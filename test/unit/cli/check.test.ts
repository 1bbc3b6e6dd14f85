import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { existsSync, mkdirSync } from 'node:fs';
import { Writable } from 'node:stream';
import type { Log } from 'sarif';
import { progressOn } from '../../../src/cli/progress';
import { drawn, paragraphs } from '../features/checks/cases';
import { piped, run } from './run';
import { temporaryFolder } from './temporary';

const TEXT = drawn(paragraphs('The keepers of the the lights, see S/2018/13 6.', 'There are lights , too.'));
const CLEAN = drawn(paragraphs('The keepers of the lights.', 'There are lights, too.'));
const CLEAN_ONLY_INFORMATION = drawn(paragraphs('There are lights , too.', 'There they are.'));
const REPORTS = '../shared/reports';

describe('un-report check', () => {
  const { file, path: pathOf } = temporaryFolder();

  it('prints a line for each finding and exits with 1', async () => {
    const path = file('a.txt', TEXT);
    const { code, out, err } = await run(['check', path]);
    equal(
      out,
      `${path}:14:23: warning text.repeated: “the” stands twice.\n` +
        `${path}:14:39: warning symbol.form: “S/2018/13 6” is written S/2018/136.\n`,
    );
    equal(err, '');
    equal(code, 1);
  });

  it('prints nothing and exits with 0 where nothing is wrong', async () => {
    deepEqual(await run(['check', file('clean.txt', CLEAN)]), { code: 0, out: '', err: '' });
  });

  it('does not print what is below the level, which is "warning" unless said otherwise', async () => {
    const path = file('spaces.txt', CLEAN_ONLY_INFORMATION);
    equal((await run(['check', path])).code, 0);
    match((await run(['check', '--level', 'information', path])).out, /information text\.spacing/);
    equal((await run(['check', '--level', 'error', file('a.txt', TEXT)])).out, '');
  });

  it('reads standard input', async () => {
    const { out, code } = await run(['check'], { stdin: piped(TEXT) });
    match(out, /^-:14:23: warning text\.repeated/);
    equal(code, 1);
  });

  it('a folder stands for the reports in it', async () => {
    mkdirSync(pathOf('more'), { recursive: true });
    file('more/b.txt', TEXT);
    file('more/notes.md', 'Of the the lights.');
    const { out } = await run(['check', pathOf('more')]);
    deepEqual(
      [
        ...new Set(
          out
            .trim()
            .split('\n')
            .map(line => line.split(':')[0]),
        ),
      ],
      [pathOf('more/b.txt')],
    );
  });

  it('a file that is reached twice is checked once', async () => {
    mkdirSync(pathOf('again'), { recursive: true });
    const path = file('again/b.txt', TEXT);
    const once = await run(['check', path]);
    deepEqual(await run(['check', pathOf('again'), path, path]), once);
  });

  const unlike: [why: string, name: string, text: string, told: RegExp][] = [
    ['prose', 'note.txt', 'Of the lights.', /^\S+note\.txt does not read like a report: it has no masthead/],
    ['an empty file', 'empty.txt', ' \n', /^\S+empty\.txt is empty\.\n$/],
    ['prose that is a report by its name', 'note.unreport', 'Of the lights.', /^$/],
  ];
  for (const [why, name, text, told] of unlike)
    it(`${why}, named: is checked, told, and no failure`, async () => {
      const { code, out, err } = await run(['check', file(name, text)]);
      match(err, told);
      deepEqual([code, out], [0, '']);
    });

  it('a folder without a report is told, and no failure', async () => {
    mkdirSync(pathOf('none'), { recursive: true });
    file('none/note.txt', 'Of the lights.');
    file('none/page.html', TEXT);
    const { code, out, err } = await run(['check', pathOf('none')]);
    match(err, /^No report was found in \S+none\. .*\.txt, \.text or \.unreport/);
    deepEqual([code, out], [0, '']);
  });

  it('reports that are given together are looked up in each other', async () => {
    mkdirSync(pathOf('both'), { recursive: true });
    const some = 'The keepers of the lights on the strait watch them at night.';
    const said = '“the lamps are lit in the morning”';
    const cited = paragraphs(some, some, some, some, some, some);
    const citing = paragraphs(
      `They are out (see S/2018/250, para. 94). It says ${said} (S/2018/250, para. 2).`,
    );
    const there = file('both/there.txt', drawn(cited, { symbol: 'S/2018/250' }));
    const here = file('both/here.txt', drawn(citing));
    const found = /reference\.missing: S\/2018\/250 has no paragraph 94\.\n/g;
    const together = await run(['check', pathOf('both')]);
    equal(together.out.match(found)?.length, 1, together.out);
    doesNotMatch(together.out, /quotation/);
    equal(together.code, 1);
    equal((await run(['check', there, here])).out, together.out);
    match(
      (await run(['check', '--level', 'hint', pathOf('both')])).out,
      /hint quotation\.differs: Paragraph 2 /,
    );
    doesNotMatch((await run(['check', here])).out, /paragraph 94/);
  });

  it('another limit of words', async () => {
    const { out } = await run([
      'check',
      '--level',
      'information',
      '--word-limit',
      '5',
      file('clean.txt', CLEAN),
    ]);
    match(out, /report\.length: 9 words: 4 more than the limit of 5/);
  });

  it('JSON Lines have places, fixes and the rule', async () => {
    const { out } = await run(['check', '--format', 'json', file('a.txt', TEXT)]);
    const [first] = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    deepEqual(first.range, { start: { line: 13, character: 22 }, end: { line: 13, character: 25 } });
    equal(first.code, 'text.repeated');
    deepEqual(first.fixes[0].edits[0], {
      range: { start: { line: 13, character: 22 }, end: { line: 13, character: 26 } },
      newText: '',
      expected: 'the ',
    });
    match(first.rule, /^https:/);
  });

  it('SARIF is one log with its rules, results, places and fixes', async () => {
    const { out, code } = await run([
      'check',
      '--format',
      'sarif',
      file('a.txt', TEXT),
      file('clean.txt', CLEAN),
    ]);
    const log: Log = JSON.parse(out);
    equal(log.version, '2.1.0');
    const [{ tool, results = [] }] = log.runs as [Log['runs'][number]];
    deepEqual(
      results.map(({ ruleId, ruleIndex }) => [ruleId, tool.driver.rules?.[ruleIndex!]?.id]),
      [
        ['text.repeated', 'text.repeated'],
        ['symbol.form', 'symbol.form'],
      ],
    );
    const location = results[0]!.locations![0]!.physicalLocation!;
    match(location.artifactLocation!.uri!, /^file:\/\/\/.*\/a\.txt$/);
    deepEqual(location.region, { startLine: 14, startColumn: 23, endLine: 14, endColumn: 26 });
    equal(results[0]!.fixes![0]!.artifactChanges[0]!.replacements[0]!.insertedContent!.text, '');
    equal(code, 1);
  });

  it('SARIF of nothing is a log without results, and the exit code 0', async () => {
    const { out, code } = await run(['check', '--format', 'sarif', file('clean.txt', CLEAN)]);
    deepEqual(JSON.parse(out).runs[0].results, []);
    equal(code, 0);
  });

  it('commands for GitHub, in which names and messages are quoted', async () => {
    const path = file('a,b.txt', TEXT);
    const { out } = await run(['check', '--format', 'github', path]);
    equal(
      out.split('\n')[0],
      `::warning file=${path.replace(',', '%2C')},line=14,endLine=14,col=23,endColumn=26,title=text.repeated::“the” stands twice.`,
    );
  });

  it('what .un-report.json says to leave alone, beside the report or in a folder above', async () => {
    mkdirSync(pathOf('left/deep'), { recursive: true });
    file(
      'left/.un-report.json',
      '{"ignore":{"codes":["text.repeated"],"files":{"deep/a.txt":{"codes":["symbol.form"]}}}}',
    );
    equal((await run(['check', file('left/deep/a.txt', TEXT)])).out, '');
    match((await run(['check', file('left/a.txt', TEXT)])).out, /^[^\n]*symbol\.form[^\n]*\n$/);
  });

  it('a broken .un-report.json is told of once, and everything is checked', async () => {
    mkdirSync(pathOf('broken'), { recursive: true });
    file('broken/.un-report.json', '{');
    const other = TEXT.replaceAll('S/2018/1042', 'S/2018/1043');
    const paths = [file('broken/a.txt', TEXT), file('broken/b.txt', other)];
    const { out, err } = await run(['check', ...paths]);
    equal(out.trim().split('\n').length, 4);
    match(
      err,
      /^\.un-report\.json cannot be read\. At line 1, column \d+, [^\n]*; until then nothing is ignored\.\n$/,
    );
  });

  const mistakes: [why: string, args: string[], message: RegExp][] = [
    ['an unknown format', ['--format', 'xml', 'x.txt'], /Allowed choices are text, json, sarif, github/],
    [
      'an unknown level',
      ['--level', 'loud', 'x.txt'],
      /Allowed choices are hint, information, warning, error/,
    ],
    ['a level at which nothing is found', ['-l', 'off', 'x.txt'], /Allowed choices are hint, /],
    ['a limit that is no number', ['--word-limit', 'many', 'x.txt'], /It must be a whole number/],
    ['no file', [], /no file is named/],
  ];
  for (const [why, args, message] of mistakes) {
    it(`${why}: exit code 2`, async () => {
      const { code, out, err } = await run(['check', ...args]);
      match(err, message);
      equal(out, '');
      equal(code, 2);
    });
  }

  it('a file that is absent is named, and the next goes on', async () => {
    const { code, out, err } = await run(['check', pathOf('absent.txt'), file('a.txt', TEXT)]);
    match(err, /absent\.txt could not be read: there is no such file\./);
    match(out, /text\.repeated/);
    equal(code, 1);
  });

  it('progress of many files on a terminal, taken away at the end', () => {
    const written: string[] = [];
    const terminal = Object.assign(
      new Writable({ write: (chunk, _, done) => done(void written.push(String(chunk))) }),
      { isTTY: true },
    );
    const progress = progressOn(terminal, 5);
    progress.show('a.txt');
    progress.show('b\x1b.txt');
    progress.clear();
    progress.clear();
    equal(written.join(''), '\r\x1b[K1/5 a.txt\r\x1b[K2/5 b\\u001b.txt\r\x1b[K');
    written.length = 0;
    progressOn(terminal, 4).show('a.txt');
    progressOn(Object.assign(new Writable(), { isTTY: false }), 50).show('a.txt');
    equal(written.length, 0);
  });

  it('says on a terminal how far it is with reading, and then with checking', async () => {
    for (let count = 1; count <= 5; count++) file(`${count}.txt`, CLEAN);
    const paths = [1, 2, 3, 4, 5].map(count => pathOf(`${count}.txt`));
    const { err } = await run(['check', ...paths], { isTerminal: true });
    match(err, /reading 1\/5 .*reading 5\/5 .*\r\x1b\[K1\/5 .*5\/5 .*\r\x1b\[K$/s);
  });

  it('all public reports in one go', async function () {
    if (!existsSync(REPORTS)) this.skip();
    this.timeout(60_000);
    const { out, code } = await run(['check', REPORTS]);
    match(out, /S-2018-1042\.txt:255:33: warning symbol\.form: “S\/2018\/13 6” is written S\/2018\/136\./);
    equal(code, 1);
  });
});
