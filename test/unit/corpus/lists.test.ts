import { deepEqual, equal, ok } from 'node:assert/strict';
import { completions } from '../../../src/corpus/completion';
import { escapeXml, toCsv, toGraphml, toJson } from '../../../src/corpus/export';
import { webOf } from '../../../src/corpus/graph';
import { citedNames, compareSymbols, documentsOf, registerOf } from '../../../src/corpus/register';
import { findNames } from '../../../src/corpus/search';
import { toSvg } from '../../../src/corpus/svg';
import { layOut } from '../../../src/corpus/web-layout';
import { draw, drawFrench, folder } from './folder';

const { corpus } = folder({
  'a/first.txt': draw(
    'S/2044/10',
    'I. State of the lights\n\n1. See S/2044/11, para. 1, and A/98/677.\n\n2. Two.\n\n3. Three.\n',
    'First report on lights',
  ),
  'a/second.txt': draw(
    'S/2044/11',
    'I. Cooperation\n\n1. See resolution 2388 (2017), S/2044/14 and A/98/677-S/2044/12; again A/98/677.\n',
    'Second <report> & “more”',
  ),
  'a/third.txt': draw('S/2044/14/Rev.1', '1. See S/2044/10, paras. 3–7 and 9.\n', 'Third report'),
});

describe('the register of citations', () => {
  const rows = registerOf(corpus);

  it('has every citation with its place, its pinpoints and whether the document is here', () => {
    deepEqual(
      rows.map(({ uri, place, cited, pinpoints, presence }) => [
        uri,
        place.paragraph,
        cited,
        pinpoints.join('; '),
        presence,
      ]),
      [
        ['a/first.txt', '1', 'S/2044/11', 'para. 1', 'present'],
        ['a/first.txt', '1', 'A/98/677', '', 'absent'],
        ['a/second.txt', '1', 'S/RES/2388 (2017)', '', 'absent'],
        ['a/second.txt', '1', 'S/2044/14', '', 'family'],
        ['a/second.txt', '1', 'A/98/677-S/2044/12', '', 'absent'],
        ['a/second.txt', '1', 'A/98/677', '', 'absent'],
        ['a/third.txt', '1', 'S/2044/10', 'paras. 3–7; para. 9', 'present'],
      ],
    );
  });

  it('has each document once, under its fullest name', () => {
    deepEqual(
      documentsOf(rows).map(({ symbol, kind, rows: own }) => [symbol, kind, own.length]),
      [
        ['A/98/677-S/2044/12', 'document', 3],
        ['S/2044/10', 'document', 1],
        ['S/2044/11', 'document', 1],
        ['S/2044/14', 'document', 1],
        ['S/RES/2388 (2017)', 'resolution', 1],
      ],
    );
  });

  it('has the documents without their places as well, numbers in order', () => {
    deepEqual(
      citedNames(corpus).map(({ symbol, kind, presence, reports }) => [symbol, kind, presence, reports]),
      [
        ['A/98/677-S/2044/12', 'document', 'absent', 2],
        ['S/2044/10', 'document', 'present', 1],
        ['S/2044/11', 'document', 'present', 1],
        ['S/2044/14', 'document', 'family', 1],
        ['S/RES/2388 (2017)', 'resolution', 'absent', 1],
      ],
    );
    deepEqual(['S/2018/140', 'S/2018/14', 'A/10/1', 'A/9/1'].sort(compareSymbols), [
      'A/9/1',
      'A/10/1',
      'S/2018/14',
      'S/2018/140',
    ]);
  });

  it('as CSV: a first line of names, quotation marks doubled, no formula', () => {
    const [first, second] = toCsv(rows).split('\r\n');
    equal(first, 'file,line,column,report,paragraph,note,part,cited,kind,pinpoint,presence,inferred');
    equal(second, 'a/first.txt,16,8,S/2044/10,1,,,S/2044/11,document,para. 1,present,');
    const odd = { ...rows[0]!, uri: '=HYPERLINK("x")', symbol: 'a,\n"b"' };
    ok(toCsv([odd]).includes(`\r\n"'=HYPERLINK(""x"")",16,8,"a,\n""b""",1,,,S/2044/11,`));
  });

  it('as JSON: the same', () => {
    const [first] = JSON.parse(toJson(rows));
    deepEqual(first, {
      file: 'a/first.txt',
      line: 16,
      column: 8,
      report: 'S/2044/10',
      paragraph: '1',
      cited: 'S/2044/11',
      kind: 'document',
      pinpoints: ['para. 1'],
      presence: 'present',
    });
  });
});

describe('the web of citations', () => {
  const web = webOf(corpus);

  it('has a node for each document and an edge for each pair', () => {
    deepEqual(
      web.edges.map(({ from, to, count }) => [web.nodes[from]!.id, web.nodes[to]!.id, count]),
      [
        ['S/2044/10', 'S/2044/11', 1],
        ['S/2044/10', 'A/98/677', 1],
        ['S/2044/11', 'S/RES/2388 (2017)', 1],
        ['S/2044/11', 'S/2044/14', 1],
        ['S/2044/11', 'A/98/677', 2],
        ['S/2044/14/Rev.1', 'S/2044/10', 1],
      ],
    );
  });

  it('leaves out the least connected where there is no room, and says how many', () => {
    const small = webOf(corpus, 4);
    equal(small.nodes.length, 4);
    equal(small.left, web.nodes.length - 4);
    ok(small.edges.every(({ from, to }) => small.nodes[from] && small.nodes[to]));
  });

  it('puts who cites to the left of what is not here, no two nodes on one spot', () => {
    const spots = layOut(web);
    equal(new Set(spots.map(({ column, row }) => `${column} ${row}`)).size, web.nodes.length);
    web.nodes.forEach(({ kind }, index) => {
      equal(spots[index]!.column === 2, kind !== 'report');
    });
    deepEqual(layOut(webOf(corpus)), spots, 'the same in every run');
  });

  it('as GraphML: well-formed, with nothing of the text taken for markup', () => {
    const graphml = toGraphml(web);
    equal(graphml.match(/<node /g)?.length, web.nodes.length);
    equal(graphml.match(/<edge /g)?.length, web.edges.length);
    ok(graphml.includes('<data key="title">Second &lt;report&gt; &amp; “more”</data>'));
    wellFormed(graphml);
  });

  it('as a picture: a title, a description, and a name for every node', () => {
    const svg = toSvg(web, { nonce: 'abc' });
    wellFormed(svg);
    ok(svg.includes('<title id="web-title">Citations of the folder</title>'));
    ok(svg.includes('<desc id="web-description">'));
    ok(svg.includes('<style nonce="abc">'));
    equal(svg.match(/tabindex="0" role="button" aria-label="/g)?.length, web.nodes.length);
    ok(
      svg.includes(
        'aria-label="S/2044/11, Second &lt;report&gt; &amp; “more”. In the folder; cites 3, cited by 1."',
      ),
    );
    ok(!/ on\w+=|<script|javascript:|href/i.test(svg));
  });

  it('of an empty folder', () => {
    const empty = webOf(folder({}).corpus);
    deepEqual(empty, { nodes: [], edges: [], left: 0 });
    wellFormed(toSvg(empty));
    wellFormed(toGraphml(empty));
  });

  it('escapes what XML cannot hold', () =>
    equal(escapeXml('a\0\ud800<\u{1f4a1}\'"'), 'a\ufffd\ufffd&lt;\u{1f4a1}&#39;&quot;'));
});

/** Every element is closed, in order. */
function wellFormed(xml: string): void {
  const open: string[] = [];
  for (const [, close, name, self] of xml
    .replace(/<\?.*?\?>/, '')
    .matchAll(/<(\/?)([\w-]+)(?:\s+[\w:.-]+="[^"<]*")*\s*(\/?)>/g)) {
    if (close) equal(open.pop(), name);
    else if (!self) open.push(name!);
  }
  deepEqual(open, []);
  equal(xml.replace(/<[^<>]*>/g, '').includes('<'), false);
}

describe('names of the folder', () => {
  const names = (query: string) => findNames(corpus, query).map(({ name, container }) => [name, container]);

  const cases: [why: string, query: string, names: string[][]][] = [
    ['by symbol', '2044/14', [['S/2044/14/Rev.1 — Third report', '']]],
    [
      'by words of the title, in any order and case',
      'LIGHTS first',
      [['S/2044/10 — First report on lights', '']],
    ],
    ['by heading', 'cooperation', [['I. Cooperation', 'S/2044/11']]],
    [
      'reports before headings',
      'lights',
      [
        ['S/2044/10 — First report on lights', ''],
        ['I. State of the lights', 'S/2044/10'],
      ],
    ],
    ['nothing', 'harbour', []],
  ];
  for (const [why, query, expected] of cases) it(why, () => deepEqual(names(query), expected));

  it('files of one document with what tells them apart, before a title that may be cut off', () => {
    const copies = folder({
      'a/one.txt': draw('S/2044/20', '1. One.\n'),
      'a/two.txt': draw('S/2044/20', '1. One.\n'),
      'a/20.fr.txt': drawFrench('S/2044/20', '1. Un.\n'),
    });
    deepEqual(
      findNames(copies.corpus, '2044/20').map(({ name }) => name.replace(/ — .*/, '')),
      ['S/2044/20 (English, one.txt)', 'S/2044/20 (English, two.txt)', 'S/2044/20 (French)'],
    );
  });

  it('all reports where nothing is asked for, and no more than one wants', () => {
    equal(findNames(corpus, '').length, 3);
    equal(findNames(corpus, '', 2).length, 2);
  });
});

describe('completion', () => {
  const offered = (before: string, paragraphs: string[] = []) =>
    completions(corpus, before, { paragraphs }).map(({ text }) => text);

  const cases: [why: string, before: string, offered: string[]][] = [
    [
      'symbols of the folder, then those that it cites',
      'see S/2044/1',
      ['S/2044/10', 'S/2044/11', 'S/2044/14/Rev.1', 'S/2044/12', 'S/2044/14'],
    ],
    ['after a parenthesis', '(A/', ['A/98/677']],
    ['the year of a resolution', 'resolution 2388 ', ['(2017)']],
    ['a year that is begun', 'resolution 2388 (20', ['(2017)']],
    ['no year that is begun wrongly', 'resolution 2388 (2018', []],
    ['no year of a number that the tables do not have', 'resolution 9000 ', []],
    ['a resolution that the folder cites', 'resolution 238', ['2388 (2017)', '238 (1967)']],
    ['a whole number that only the tables know', 'resolution 1701', ['1701 (2006)']],
    ['paragraphs of the document that is named before', 'S/2044/10, para. ', ['1', '2', '3']],
    ['of a document that is not here nothing is known', 'S/2044/99, para. 1', []],
    ['nothing inside a word', 'GOS/2044', []],
    ['nothing after other words', 'the lights ', []],
  ];
  for (const [why, before, expected] of cases)
    it(`${before}: ${why}`, () => deepEqual(offered(before), expected));

  it('resolutions of the Security Council with their years, those of the table as well', () => {
    const found = offered('S/RES/233');
    equal(found.includes('S/RES/2331 (2016)'), true);
    equal(found.includes('S/RES/2331'), false);
    deepEqual(
      offered('S/RES/9').filter(text => text === 'S/RES/999 (1995)'),
      [],
      'not of one digit',
    );
  });

  it('not the symbol of the report itself', () => {
    const [first] = completions(corpus, 'A/');
    equal(
      completions(corpus, 'A/', { symbol: first!.text }).some(({ text }) => text === first!.text),
      false,
    );
  });

  it('paragraphs of the report itself', () =>
    deepEqual(offered('see paras. 1', ['1', '2', '10']), ['1', '10']));

  describe('of the annex that is named before', () => {
    const { corpus: annexed } = folder({
      'a.txt': draw(
        'S/2044/21',
        '1. One.\n\n2. Two.\n\n3. Three.\n\nAnnex I\n\nBoats\n\n1. Oars.\n\nAnnex II\n\nBells\n\n1. Bronze.\n\n2. Tin.\n',
      ),
    });
    const cases: [before: string, expected: string[]][] = [
      ['S/2044/21, para. ', ['1', '2', '3']],
      ['S/2044/21, annex I, para. ', ['1']],
      ['S/2044/21, annex II, paras. ', ['1', '2']],
      ['S/2044/21, annex III, para. ', []],
    ];
    for (const [before, expected] of cases)
      it(before, () =>
        deepEqual(
          completions(annexed, before, { paragraphs: ['7'] }).map(({ text }) => text),
          expected,
        ),
      );
  });

  it('a title in the language of the report, of translations', () => {
    const { corpus: translated } = folder({
      'a.txt': drawFrench('S/2044/22', '1. Un.\n\n2. Deux.\n'),
      'b.txt': draw('S/2044/22', '1. One.\n\n2. Two.\n'),
    });
    const titles = (language: 'en' | 'fr') =>
      completions(translated, 'S/2044/2', { language }).map(({ detail }) => detail);
    deepEqual(titles('en'), ['Lights of the straits']);
    equal(titles('fr')[0] === titles('en')[0], false);
  });

  describe('of a document that stands in several files', () => {
    const copies = folder({
      'a.txt': draw('S/2044/20', '1. One.\n\n2. Two.\n\n10. Ten.\n'),
      'b.txt': draw('S/2044/20', '1. One.\n\n2. Two.\n\n3. Three.\n'),
      'c.txt': drawFrench('S/2044/20', '1. Un.\n\n4. Quatre.\n'),
    });
    const cases: [why: string, language: 'en' | 'fr' | 'es', offered: string[]][] = [
      ['of two copies, the paragraphs of either, each once and in their order', 'en', ['1', '2', '3', '10']],
      ['of translations, those of the one in the language of the report in front', 'fr', ['1', '4']],
      ['of all where none is in that language', 'es', ['1', '2', '3', '4', '10']],
    ];
    for (const [why, language, expected] of cases)
      it(why, () =>
        deepEqual(
          completions(copies.corpus, 'S/2044/20, para. ', { language }).map(({ text }) => text),
          expected,
        ),
      );
  });

  it('replaces what is written already', () => {
    deepEqual(
      completions(corpus, 'resolution 2388 (20').map(({ replaces }) => replaces),
      [3],
    );
  });
});
