import assert from 'node:assert/strict';
import type { AcrossCard } from '../../../../src/corpus/across';
import type { Target } from '../../../../src/corpus/editions';
import { foundText } from '../../../../src/vscode/folder/hover-text';

const RANGE = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

const cardOf = (name: string, symbol: string, text?: string): AcrossCard => ({
  target: {
    uri: `file:///folder/${name}`,
    symbol,
    title: 'Lamps',
    date: '',
    language: 'en',
    range: RANGE,
    selection: RANGE,
    pinned: true,
  } satisfies Target,
  paragraphs: text === undefined ? [] : [{ number: '4', text }],
});

const textOf = (cards: readonly AcrossCard[]) =>
  foundText({ kind: 'choice', why: 'copies', targets: cards.map(({ target }) => target) }, cards);

const times = (text: string, wanted: string) => text.split(wanted).length - 1;

describe('the hover of a document of the folder', () => {
  it('names the files of copies, and gives once what they both say', () => {
    const text = textOf([
      cardOf('one.txt', 'A/99/412', 'The store of lamps.'),
      cardOf('two.txt', 'A/99/412', 'The store of lamps.'),
    ]);
    assert.deepEqual([times(text, '(one'), times(text, '(two')], [1, 1], text);
    assert.equal(times(text, 'The store of lamps'), 1, text);
    assert.ok(text.indexOf('two') < text.indexOf('The store'), text);
  });

  it('keeps apart what copies say differently', () => {
    const text = textOf([
      cardOf('one.txt', 'A/99/412', 'The store of lamps.'),
      cardOf('two.txt', 'A/99/412', 'The shop of lamps.'),
    ]);
    assert.ok(text.indexOf('The store') < text.indexOf('two'), text);
    assert.ok(text.indexOf('two') < text.indexOf('The shop'), text);
  });

  it('names no file where the symbol is enough', () => {
    const text = textOf([cardOf('one.txt', 'A/99/412', 'Lamps.'), cardOf('two.txt', 'A/99/413')]);
    assert.ok(!text.includes('one') && !text.includes('two'), text);
  });
});
