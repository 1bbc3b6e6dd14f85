/** What is left alone, and the file that says so. */
import assert from 'node:assert/strict';
import { checks } from '../../../../src/features/checks/checks';
import {
  type Ignoring,
  parseIgnores,
  placeOf,
  withIgnoring,
  withoutIgnored,
} from '../../../../src/features/checks/ignore';
import { readReport } from '../../../../src/report/read';
import { drawn, paragraphs } from './cases';

const TEXT = drawn(
  paragraphs(
    'The keepers of the the lights.',
    'The keepers of the the boats.',
    'It was lit in Octoher 2018.',
    'October 2018, October 2017.',
  ),
);
const FILE = 'reports/S-2018-1042.txt';

/** The codes and places of what is left after some text of `.un-report.json`. */
function left(json: string, text = TEXT): string[] {
  const report = readReport(text);
  const { ignores } = parseIgnores(json);
  return withoutIgnored(report, checks(report), ignores, FILE).map(
    ({ code, range }) => `${code} ${text.slice(range.end, range.end + 7)}`,
  );
}

const adding = (text: string, ignoring: Ignoring): string => {
  const added = withIgnoring(text, ignoring);
  assert.ok('text' in added);
  return added.text;
};

describe('Ignoring findings', () => {
  const all = ['text.repeated  lights', 'text.repeated  boats.', 'text.scanned  2018.\n'];
  it('nothing is ignored where nothing says so', () => assert.deepEqual(left(''), all));

  it('in a folder', () =>
    assert.deepEqual(left(adding('', { where: 'folder', code: 'text.repeated' })), all.slice(2)));

  it('in a file', () => {
    assert.deepEqual(left(adding('', { where: 'file', file: FILE, code: 'text.repeated' })), all.slice(2));
    assert.deepEqual(left(adding('', { where: 'file', file: 'other.txt', code: 'text.repeated' })), all);
  });

  describe('here', () => {
    const report = readReport(TEXT);
    const place = placeOf(report, checks(report)[0]!);
    const json = adding('', { where: 'here', file: FILE, place });
    it('and not elsewhere', () => assert.deepEqual(left(json), all.slice(1)));
    it('after an edit on one side', () =>
      assert.deepEqual(left(json, TEXT.replace('The keepers', 'Some keepers')), all.slice(1)));
    it('after the line is broken elsewhere', () =>
      assert.deepEqual(left(json, TEXT.replace('the the lights', 'the the\nlights')).slice(0, 1), [
        'text.repeated  boats.',
      ]));
    it('not where the words around have changed', () =>
      assert.equal(
        left(json, TEXT.replace('keepers of the the lights', 'boats at the the harbours')).length,
        3,
      ));
  });

  it('the file is readable, in a stable order, and keeps what else it holds', () => {
    let json =
      '{ "note": "ours", "ignore": { "mine": 1, "files": { "z.txt": { "codes": ["text.spacing"], "why": "old" } } } }';
    json = adding(json, { where: 'folder', code: 'text.spacing' });
    json = adding(json, { where: 'folder', code: 'citation.self' });
    json = adding(json, { where: 'folder', code: 'citation.self' });
    json = adding(json, { where: 'file', file: 'a.txt', code: 'report.length' });
    json = adding(json, {
      where: 'here',
      file: 'a.txt',
      place: { code: 'text.scanned', quote: 'b', before: '', after: '' },
    });
    json = adding(json, {
      where: 'here',
      file: 'a.txt',
      place: { code: 'text.scanned', quote: 'a', before: '', after: '' },
    });
    assert.deepEqual(JSON.parse(json), {
      note: 'ours',
      ignore: {
        mine: 1,
        files: {
          'a.txt': {
            codes: ['report.length'],
            here: [
              { code: 'text.scanned', quote: 'a', before: '', after: '' },
              { code: 'text.scanned', quote: 'b', before: '', after: '' },
            ],
          },
          'z.txt': { codes: ['text.spacing'], why: 'old' },
        },
        codes: ['citation.self', 'text.spacing'],
      },
    });
    assert.match(json, /\n {2}"ignore": \{\n/);
  });

  describe('a file that is broken', () => {
    const broken: readonly (readonly [reason: string, json: string, problem: RegExp])[] = [
      [
        'no JSON',
        '{\n  "ignore": {\n    "codes": []\n    "files": {}\n  }\n}\n',
        /^\.un-report\.json cannot be read\. At line 4, column 5, a comma is missing before “"files"”\. Put that right and save the file; until then nothing is ignored\.$/,
      ],
      ['a mark of the order of bytes', '\uFEFF{ “', /At line 1, column 4, a straight quotation mark/],
      [
        'lines that end otherwise',
        '{\r\n\r\n',
        /At line 3, column 1, the file ends, but a closing } is missing/,
      ],
      ['no braces', '[1]', /At line 1, column 1, the whole must stand in braces/],
    ];
    for (const [reason, json, problem] of broken) {
      it(`${reason}: the defaults hold, a problem says so, and it is not written over`, () => {
        assert.deepEqual(left(json), all);
        assert.match(parseIgnores(json).problems[0]!, problem);
        const added = withIgnoring(json, { where: 'folder', code: 'text.spacing' });
        assert.ok('problem' in added && problem.test(added.problem));
      });
    }

    it('says where', () => assert.equal(parseIgnores('{ "ignore" }').at, 11));

    const odd: readonly (readonly [reason: string, json: string, problem: RegExp])[] = [
      ['codes that are no list', '{"ignore":{"codes":5}}', /“ignore\.codes” must be a list/],
      [
        'an unknown code',
        '{"ignore":{"codes":["text.repeated","txt.spacing"]}}',
        /"txt\.spacing" in “ignore\.codes” is no code of a check/,
      ],
      ['files that are no object', '{"ignore":{"files":[]}}', /“ignore\.files” must stand in braces/],
      [
        'a place without words',
        '{"ignore":{"files":{"a.txt":{"here":[{"code":"text.spacing"}]}}}}',
        /lacks its “code” or its “quote”/,
      ],
      ['a name of Object.prototype', '{"ignore":{"files":{"constructor":7}}}', /must stand in braces/],
    ];
    for (const [reason, json, problem] of odd) {
      it(`${reason}: the rest of it holds`, () =>
        assert.match(parseIgnores(json).problems.join('\n'), problem));
    }
  });
});
