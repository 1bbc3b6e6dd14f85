/** The web of citations where a document stands in several files, and its picture. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { type Web, type WebNode, webOf } from '../../../src/corpus/graph';
import { atOnce } from '../../../src/corpus/slices';
import { toSvg } from '../../../src/corpus/svg';
import { fitted, inLines, widthOf } from '../../../src/corpus/text-width';
import { layOut } from '../../../src/corpus/web-layout';
import { largestWeb, sharedWeb } from '../../../src/corpus/web-parts';
import { draw, drawFrench, folder } from './folder';

const { corpus } = folder({
  'f/10-copy.txt': draw('S/2044/10', '1. See S/2044/30.\n', 'Lamps'),
  'f/10.txt': draw('S/2044/10', '1. See S/2044/30.\n', 'Lamps'),
  'f/11.fr.txt': drawFrench('S/2044/11', '1. Voir S/2044/10.\n'),
  'f/11.txt': draw('S/2044/11', '1. See S/2044/31, S/2044/32 and S/2044/10.\n', 'Panes'),
  'f/12.txt': draw('S/2044/12', '1. See S/2044/11 and S/2044/33; see also S/2044/12.\n', 'Keepers'),
});

const named = ({ nodes, edges }: Web): string[] =>
  edges.map(({ from, to }) => [from, to].map(node => nodes[node]!.uri || nodes[node]!.id).join(' → '));

describe('the web of documents that stand in several files', () => {
  const web = webOf(corpus);

  it('ties who cites to each of two copies, and of translations to the one in its language', () =>
    deepEqual(
      named(web).filter(tie => !/\/3\d$/.test(tie)),
      [
        'f/11.fr.txt → f/10-copy.txt',
        'f/11.fr.txt → f/10.txt',
        'f/11.txt → f/10-copy.txt',
        'f/11.txt → f/10.txt',
        'f/12.txt → f/11.txt',
      ],
    ));

  it('counts a document once that is cited, however many files it has', () => {
    const counts = web.nodes
      .filter(({ kind }) => kind === 'report')
      .map(({ uri, cites, citedBy }) => `${uri}: ${cites}, ${citedBy}`);
    deepEqual(counts, [
      'f/10-copy.txt: 1, 2',
      'f/10.txt: 1, 2',
      'f/11.fr.txt: 1, 0',
      'f/11.txt: 3, 1',
      'f/12.txt: 2, 0',
    ]);
  });

  it('leaves out what only one document cites, be it in two copies', () =>
    deepEqual(
      atOnce(sharedWeb(web)).nodes.filter(({ kind }) => kind !== 'report'),
      [],
    ));

  it('keeps the counts of all when some have no room', () => {
    const small = atOnce(largestWeb(web, 4));
    for (const node of small.nodes) ok(web.nodes.includes(node), node.id);
  });

  it('puts what is tied to nothing under all that is', () => {
    const { nodes, edges } = atOnce(largestWeb(web, 100));
    const lonely: WebNode = { ...nodes[0]!, id: 'S/2044/1', symbol: 'S/2044/1', uri: 'f/1.txt' };
    const spots = layOut({
      nodes: [lonely, ...nodes],
      edges: edges.map(e => ({ ...e, from: e.from + 1, to: e.to + 1 })),
      left: 0,
    });
    const same = spots.filter(({ column }) => column === spots[0]!.column);
    equal(spots[0]!.row, Math.max(...same.map(({ row }) => row)));
  });
});

describe('the picture of a web', () => {
  const report = (more: Partial<WebNode>): WebNode => ({
    id: 'S/2044/10',
    symbol: 'S/2044/10',
    title: 'Lamps',
    kind: 'report',
    presence: 'present',
    uri: 'f/10.txt',
    cites: 0,
    citedBy: 0,
    ...more,
  });
  const pictureOf = (...nodes: WebNode[]) => toSvg({ nodes, edges: [], left: 0 });
  const textsOf = (svg: string) =>
    [...svg.matchAll(/<text class="(?:symbol|title)"[^>]*>(.*?)<\/text>/g)].map(([, text]) =>
      text!.replace(/<[^>]*>/g, ''),
    );

  const names: [why: string, node: Partial<WebNode>, texts: string[], name: RegExp][] = [
    ['a report', {}, ['S/2044/10', 'Lamps'], /^S\/2044\/10, Lamps\./],
    [
      'without a symbol, its file',
      { symbol: '', id: 'f/a%20b.txt', uri: 'f/a%20b.txt' },
      ['a b.txt', 'Lamps'],
      /^a b\.txt, Lamps\./,
    ],
    [
      'a second copy, its file',
      { id: 'f/10.txt', copy: '10.txt' },
      ['S/2044/10', '10.txt', 'Lamps'],
      /^S\/2044\/10 \(10\.txt\), Lamps\./,
    ],
    [
      'a translation, its language',
      { translation: 'fr' },
      ['S/2044/10', 'French · Lamps'],
      /^S\/2044\/10 \(French\), Lamps\./,
    ],
    [
      'a copy of a translation, both',
      { translation: 'ru', copy: '10.txt' },
      ['S/2044/10', 'Russian · 10.txt', 'Lamps'],
      /^S\/2044\/10 \(Russian, 10\.txt\), Lamps\./,
    ],
  ];
  for (const [why, node, texts, name] of names)
    it(`names ${why}`, () => {
      const svg = pictureOf(report(node));
      deepEqual(textsOf(svg), texts);
      ok(name.test(/aria-label="([^"]*)"/.exec(svg)![1]!), svg);
    });

  it('says how many a node cites and is cited by, and how many of these are drawn where some are not', () => {
    const nodes = [
      report({ cites: 12, citedBy: 3 }),
      report({ id: 'S/2044/11', symbol: 'S/2044/11', citedBy: 1 }),
    ];
    const svg = toSvg({ nodes, edges: [{ from: 0, to: 1, count: 2 }], left: 0 });
    ok(svg.includes('In the folder; cites 12 (1 shown), cited by 3 (0 shown).'), svg);
    ok(svg.includes('In the folder; cites 0, cited by 1.'), svg);
  });

  it('has a legend of what it has, and of nothing else', () => {
    const legendOf = (svg: string) =>
      [...svg.matchAll(/<g class="(present|family|absent|resolution|line)"/g)].map(([, key]) => key);
    deepEqual(legendOf(pictureOf(report({}))), ['present']);
    const nodes = [
      report({}),
      report({ kind: 'resolution', presence: 'absent' }),
      report({ kind: 'document', presence: 'family' }),
    ];
    const svg = toSvg({ nodes, edges: [{ from: 0, to: 1, count: 1 }], left: 0 });
    deepEqual(legendOf(svg), ['present', 'family', 'absent', 'resolution', 'line']);
    deepEqual(legendOf(pictureOf()), []);
  });

  it('has round ends for resolutions, in the folder or not', () => {
    const ends = (symbol: string, kind: WebNode['kind']) =>
      /class="box" width="250" height="\d+" rx="(\d+)"/.exec(pictureOf(report({ symbol, kind })))?.[1];
    deepEqual(
      [ends('A/RES/98/5', 'report'), ends('A/RES/98/5', 'resolution'), ends('S/2044/10', 'report')],
      ['27', '20', '3'],
    );
  });

  it('writes a title in Arabic from the right', () =>
    ok(
      /class="title" x="236" y="[\d.]+" direction="rtl"/.test(
        pictureOf(report({ title: 'تقرير الأمين العام' })),
      ),
    ));
});

describe('the width of a text', () => {
  /** As a browser has measured them in DejaVu Sans, in parts of the font's size. */
  const measured: [why: string, text: string, width: number][] = [
    ['small letters', 'the lights of the straits and their keepers in winter', 25.2],
    ['capitals', 'THE LIGHTS OF THE STRAITS AND THEIR KEEPERS IN WINTER', 30.64],
    ['Cyrillic', 'Рабочая группа по универсальному периодическому обзору', 31.94],
    ['Cyrillic capitals', 'Рапорт о МАЯКАХ И ХРАНИТЕЛЯХ ЖЁЛТЫХ ФОНАРЕЙ', 27.84],
    ['digits and signs', 'Report of the Secretary-General (A/80/10), 2044–2045: “Lamps”', 32.19],
    ['letters with accents', 'Rapport du Secrétaire général sur les feux des détroits', 27.45],
    ['Arabic', 'تقرير الأمين العام عن أضواء المضائق', 15.39],
  ];
  for (const [why, text, width] of measured)
    it(`of ${why} is no less than it is, and not much more`, () => {
      const ratio = widthOf(text) / width;
      ok(ratio >= 1 && ratio < 1.15, `${ratio}`);
    });

  it('a text that has room stays whole', () => equal(fitted('Lamps', 20), 'Lamps'));

  it('of a longer one what has room is shown, and that there is more', () => {
    for (const [, text] of measured) {
      const shown = fitted(text, 12);
      ok(shown.endsWith('…') && text.startsWith(shown.slice(0, -1)), shown);
      ok(widthOf(shown) <= 12 && widthOf(shown) > 10, shown);
    }
  });

  const lines: [why: string, text: string, lines: string[]][] = [
    ['in one where it has room', 'Lamps of the straits', ['Lamps of the straits']],
    [
      'in two, cut between words',
      'Lamps of the straits and keepers',
      ['Lamps of the straits', 'and keepers'],
    ],
    [
      'no more than there may be',
      'Lamps of the straits and their keepers in winter',
      ['Lamps of the straits', 'and their keepers in…'],
    ],
    ['a word without room is cut', 'Leuchtturmwärterversammlung', ['Leuchtturmwärterve…']],
    ['of no text', '', []],
  ];
  for (const [why, text, expected] of lines)
    it(`${why}: ${text}`, () => deepEqual(inLines(text, 12, 2), expected));

  it('no character is cut in two', () => equal(fitted('💡💡💡', 2), '💡…'));
});
