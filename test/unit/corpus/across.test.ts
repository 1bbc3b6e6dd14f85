import { deepEqual, equal } from 'node:assert/strict';
import { definitionAcross, hoverAcross, type Pointed, referencesAcross } from '../../../src/corpus/across';
import { differingQuotations, missingAcross, quotedReports } from '../../../src/corpus/checks';
import { thingAt } from '../../../src/features/thing-at';
import { draw, folder, shown } from './folder';

const FIRST = draw(
  'S/2044/10',
  `1. The lights of the strait were inspected by night and by day, and none was out.1

2. “Sound signals” are seldom tested; the keepers of the remaining sta-
tions had no boats, and the committee took note of it.

3. Three.

4. Four.

5. Five.

__________________
1 Information from the Joint Office.
`,
  'First report on lights',
);

const CITING = draw(
  'S/2044/11',
  `1. See S/2044/10, para. 2.

2. See S/2044/10 and S/2044/10, paras. 1 and 3–4.

3. Paragraph 94 of S/2044/10 is not there, nor are S/2044/10, paras. 6–8. See S/2044/99, para. 5.

4. The first report said that “the keepers of the remaining stations had no boats” (S/2044/10, para. 2).

5. It said that “the lights of the strait were inspected … and none was out” (S/2044/10, para. 1).

6. It said that “the lights of the strait were never inspected by night” (S/2044/10, para. 1).

7. It said that “the committee took note of it” (S/2044/10, para. 3).

8. The lights “of the strait” are many. Another matter. “It is a quotation of somebody else altogether.” See S/2044/10, para. 1.

9. As said, “the boats of the keepers were all lost in the storms”.1

__________________
1 S/2044/10, para. 2.
`,
  'Second report on lights',
);

describe('questions of one report that others answer', () => {
  const { corpus, report } = folder({ 'first.txt': FIRST, 'citing.txt': CITING });
  const citing = report('citing.txt');

  /** What the features see in the citing report at the first place of some words after others. */
  const at = (words: string, after = ''): Pointed => {
    const start = citing.text.indexOf(after);
    return thingAt(citing, citing.text.indexOf(words, start + after.length)) as Pointed;
  };
  const leads = (pointed: Pointed): string[] => {
    const found = definitionAcross(corpus, citing, pointed, 'citing.txt');
    return !found || found.kind === 'absent'
      ? [found?.kind ?? 'nothing']
      : found.targets.map(({ uri, selection }) => `${uri} ${shown(report(uri), selection)}`);
  };

  const definitions: [why: string, pointed: Pointed, targets: string[]][] = [
    ['a symbol with a paragraph leads to the paragraph', at('S/2044/10', '1. See'), ['first.txt 16:1 "2"']],
    ['so does the paragraph', at('para. 2'), ['first.txt 16:1 "2"']],
    ['a symbol alone leads to the head', at('S/2044/10', '2. See'), ['first.txt 3:1 "S/2044/10"']],
    ['a number of a list leads to its paragraph', at('1 and 3', 'paras. '), ['first.txt 14:1 "1"']],
    ['a range leads to all of its paragraphs', at('3–4'), ['first.txt 19:1 "3"', 'first.txt 21:1 "4"']],
    ['a document that is not here', at('S/2044/99'), ['absent']],
    ['a paragraph that is not there leads to the head', at('Paragraph 94'), ['first.txt 3:1 "S/2044/10"']],
    ['the report’s own symbol leads to no other', { kind: 'symbol' }, ['nothing']],
  ];
  for (const [why, pointed, targets] of definitions) it(why, () => deepEqual(leads(pointed), targets));

  it('a hover has the title, the date and the whole of the paragraph', () => {
    const found = definitionAcross(corpus, citing, at('para. 2'), 'citing.txt');
    const [card] = hoverAcross(found, uri => report(uri));
    equal(card?.target.title, 'First report on lights');
    equal(card?.target.date, '12 May 2044');
    deepEqual(
      card?.paragraphs.map(({ number }) => number),
      ['2'],
    );
    equal(hoverAcross(found, () => undefined)[0]?.paragraphs.length, 0);
    deepEqual(hoverAcross({ kind: 'absent' }, report), []);
  });

  it('a hover of a list has each paragraph', () => {
    const found = definitionAcross(corpus, citing, at('3–4'), 'citing.txt');
    deepEqual(
      hoverAcross(found, report).map(({ paragraphs }) => paragraphs),
      [
        [
          { number: '3', text: '3. Three.' },
          { number: '4', text: '4. Four.' },
        ],
      ],
    );
  });

  it('references of the symbol, of a paragraph and of a cited document', () => {
    const first = report('first.txt');
    const places = (pointed: Pointed, from = first, uri = 'first.txt') =>
      referencesAcross(corpus, from, pointed, uri).map(({ range }) => shown(citing, range));
    equal(places({ kind: 'symbol' }).length, 11);
    deepEqual(places({ kind: 'paragraph', index: 3 }), ['16:46 "3–4"']);
    deepEqual(places({ kind: 'note', index: 0 }), []);
    equal(places(at('S/2044/99'), citing, 'first.txt').length, 1);
  });

  describe('"annex II, para. 4" is one place, and its annex another', () => {
    const annexed = folder({
      'first.txt': draw(
        'S/2044/10',
        '1. One.\n\nAnnex I\n\nBoats\n\n1. Oars.\n\nAnnex II\n\nBells\n\n1. Bronze.\n',
      ),
      'citing.txt': draw('S/2044/11', '1. See S/2044/10, annex II, para. 1.\n\n2. See S/2044/10, annex I.\n'),
    });
    const from = annexed.report('citing.txt');
    const cases: [why: string, words: string, target: string, references: string[]][] = [
      ['the symbol', 'S/2044/10', '26:1 "1"', ['14:8 "S/2044/10"', '16:8 "S/2044/10"']],
      ['the paragraph', 'para. 1', '26:1 "1"', ['14:29 "para. 1"']],
      ['the annex', 'annex II', '22:1 "Annex II\\n\\nBells"', ['14:19 "annex II"']],
    ];
    for (const [why, words, target, references] of cases)
      it(why, () => {
        const pointed = thingAt(from, from.text.indexOf(words, from.text.indexOf('1. See'))) as Pointed;
        const found = definitionAcross(annexed.corpus, from, pointed, 'citing.txt');
        const targets = !found || found.kind === 'absent' ? [] : found.targets;
        const first = annexed.report('first.txt');
        deepEqual(
          targets.map(({ selection }) => shown(first, selection)),
          [target],
        );
        const places = referencesAcross(annexed.corpus, from, pointed, 'first.txt');
        deepEqual(
          places.map(({ range }) => shown(from, range)),
          references,
        );
      });
  });

  it('reference.missing: what a report at hand does not have', () => {
    deepEqual(
      missingAcross(corpus, citing, 'citing.txt').map(({ range, message }) => [
        citing.text.slice(range.start, range.end),
        message,
      ]),
      [
        ['94', 'S/2044/10 has no paragraph 94.'],
        ['6–8', 'S/2044/10 has no paragraphs 6–8.'],
      ],
    );
  });

  it('quotation.differs: words that do not stand in the paragraph that is cited for them', () => {
    deepEqual(
      differingQuotations(corpus, citing, report).map(({ range, message }) => [
        citing.text.slice(range.start, range.end),
        message,
      ]),
      [
        [
          'the lights of the strait were never inspected by night',
          'Paragraph 1 of S/2044/10 does not hold this quotation.',
        ],
        [
          'the committee took note of it',
          'Paragraph 3 of S/2044/10 does not hold this quotation; paragraph 2 does.',
        ],
        [
          'the boats of the keepers were all lost in the storms',
          'Paragraph 2 of S/2044/10 does not hold this quotation.',
        ],
      ],
    );
  });

  it('quotation.differs says nothing of a report whose text is not at hand', () =>
    deepEqual(
      differingQuotations(corpus, citing, () => undefined),
      [],
    ));
});

describe('checks across reports, where two files claim the cited symbol', () => {
  const body = (second: string, ...more: string[]) =>
    ['One.', second, 'Three.', 'Four.', 'Five.', ...more]
      .map((text, at) => `${at + 1}. ${text}\n`)
      .join('\n');
  const BOATS = 'The keepers had boats for every lamp.';
  const LAMPS = 'Every lamp of the strait was lit at dusk.';
  const LAMPES =
    'Les gardiens des phares avaient des bateaux pour chaque lampe du détroit, et ils en prenaient soin.';
  const ASKS =
    '1. It says “the keepers had boats for every lamp” (S/2044/10, para. 2). See S/2044/10, para. 6.';
  const cases: [why: string, copies: Record<string, string>, messages: string[]][] = [
    ['both hold the words and the paragraph', { a: body(BOATS, 'Six.'), b: body(BOATS, 'Six.') }, []],
    ['the second alone holds them', { a: body(LAMPS), b: body(BOATS, 'Six.') }, []],
    ['the first alone holds them', { a: body(BOATS, 'Six.'), b: body(LAMPS) }, []],
    [
      'neither holds them',
      { a: body(LAMPS), b: body(LAMPS) },
      [
        'Paragraph 2 of S/2044/10 does not hold this quotation in any of its 2 files.',
        'None of the 2 files of S/2044/10 has paragraph 6.',
      ],
    ],
    [
      'neither does, and both hold them in the same other paragraph',
      { a: body(LAMPS, BOATS), b: body(LAMPS, BOATS) },
      ['Paragraph 2 of S/2044/10 does not hold this quotation in any of its 2 files; paragraph 6 does.'],
    ],
    [
      'one of them was read in part, without the cited paragraph: nothing is known of it',
      { a: body(LAMPS), b: '1. One.' },
      [],
    ],
  ];
  for (const [why, copies, messages] of cases)
    it(why, () => {
      const texts = Object.entries(copies).map(([name, text]) => [name, draw('S/2044/10', text)]);
      const { corpus, report } = folder({ ...Object.fromEntries(texts), citing: draw('S/2044/11', ASKS) });
      const citing = report('citing');
      const found = [
        ...differingQuotations(corpus, citing, report),
        ...missingAcross(corpus, citing, 'citing'),
      ];
      deepEqual(
        found.map(({ message, uris }) => [message, uris]),
        messages.map(message => [message, ['a', 'b']]),
      );
      deepEqual(quotedReports(corpus, citing), ['a', 'b'], 'both are read for it');
    });

  const silent: [why: string, others: Record<string, string>][] = [
    [
      'another edition than the one that is cited may differ',
      { a: draw('S/2044/10/Rev.1', body(LAMPS)), b: draw('S/2044/10/Rev.2', body(LAMPS)) },
    ],
    [
      'a translation holds other words',
      { a: draw('S/2044/10', body(LAMPES, 'Les feux sont six.'), 'Phares des détroits', 'French') },
    ],
  ];
  for (const [why, others] of silent)
    it(why, () => {
      const { corpus, report } = folder({ ...others, citing: draw('S/2044/11', ASKS) });
      const citing = report('citing');
      deepEqual(differingQuotations(corpus, citing, report), []);
      deepEqual(missingAcross(corpus, citing, 'citing'), []);
      deepEqual(quotedReports(corpus, citing), []);
    });
});
