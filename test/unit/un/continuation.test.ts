import { deepEqual, equal } from 'node:assert/strict';
import { scanContinuation, scanSymbol } from '../../../src/un/symbol';

/** The symbols that go on from the first of a text, and what is left of the text. */
function goOn(text: string): { symbols: string; places: string; rest: string } {
  const first = scanSymbol(text, text.indexOf('/'))!;
  const { items, next } = scanContinuation(text, first.end, first.canonical);
  return {
    symbols: items.map(item => item.canonical).join(' '),
    places: items.map(({ start, end }) => text.slice(start, end)).join('|'),
    rest: text.slice(next),
  };
}

describe('scanContinuation', () => {
  const cases: [why: string, text: string, symbols: string, places: string, rest: string][] = [
    ['an addendum', 'A/C.4/L.624 et Add.1)', 'A/C.4/L.624/Add.1', 'Add.1', ')'],
    [
      'a range of addenda stands at one place',
      'A/CN.4/771 and Add.1–3.',
      'A/CN.4/771/Add.1 A/CN.4/771/Add.2 A/CN.4/771/Add.3',
      'Add.1–3|Add.1–3|Add.1–3',
      '.',
    ],
    ['a range from an addendum', 'A/CN.4/752/Add.1–2 of', 'A/CN.4/752/Add.2', '–2', ' of'],
    [
      'addendum and corrigendum are both of the document',
      'A/66/152 and Add.1 and Corr.1',
      'A/66/152/Add.1 A/66/152/Corr.1',
      'Add.1|Corr.1',
      '',
    ],
    [
      'a corrigendum of a revision',
      'A/79/519 and Corr.1/Rev.1, and',
      'A/79/519/Corr.1/Rev.1',
      'Corr.1/Rev.1',
      ', and',
    ],
    ['a revision takes the place of another', 'S/2018/14/Rev.1 and Rev.2', 'S/2018/14/Rev.2', 'Rev.2', ''],
    ['numbers of addenda', 'A/79/7/Add.1, 2 and 3, and', 'A/79/7/Add.2 A/79/7/Add.3', '2|3', ', and'],
    [
      'an addendum to a joint document',
      'A/72/865-S/2018/465 and Add.1',
      'A/72/865/Add.1-S/2018/465/Add.1',
      'Add.1',
      '',
    ],
    ['the older sign', 'S/2839&Corr.1', 'S/2839/Corr.1', 'Corr.1', ''],
    ['after a volume', 'A/80/5 (Vol. II) and Corr.1', 'A/80/5 (Vol. II)/Corr.1', 'Corr.1', ''],
    ['meetings', 'CERD/C/SR.2556 and 2557', 'CERD/C/SR.2557', '2557', ''],
    [
      'meetings in a list',
      'A/C.6/60/SR.8, 9, 11 and 22, para. 3',
      'A/C.6/60/SR.9 A/C.6/60/SR.11 A/C.6/60/SR.22',
      '9|11|22',
      ', para. 3',
    ],
    [
      'a range of meetings',
      'A/C.4/50/SR.2-4 and 8)',
      'A/C.4/50/SR.3 A/C.4/50/SR.4 A/C.4/50/SR.8',
      '-4|-4|8',
      ')',
    ],
    ['meetings in words', 'A/CN.4/SR.3718 to 3720', 'A/CN.4/SR.3719 A/CN.4/SR.3720', ' to 3720| to 3720', ''],
    ['drafts', 'A/79/L.64, L.72 and L.75', 'A/79/L.72 A/79/L.75', 'L.72|L.75', ''],
    [
      'documents in a parenthesis, each with its addendum',
      '(A/AC.109/2013 and Add.1, 2014, 2016 and Add.1).',
      'A/AC.109/2013/Add.1 A/AC.109/2014 A/AC.109/2016 A/AC.109/2016/Add.1',
      'Add.1|2014|2016|Add.1',
      ').',
    ],
    ['a range of documents', 'S/2018/136–138 and', 'S/2018/137 S/2018/138', '–138|–138', ' and'],
    ['Chinese', 'A/CN.4/517和Add.1', 'A/CN.4/517/Add.1', 'Add.1', ''],
  ];
  it('reads what a list names by its last part', () => {
    for (const [why, text, symbols, places, rest] of cases)
      deepEqual(goOn(text), { symbols, places, rest }, why);
  });

  const ends: [why: string, text: string][] = [
    ['a paragraph', 'S/2018/140, para. 5'],
    ['a date', 'S/2018/140, 12 February'],
    ['a number outside a parenthesis', 'S/2018/140, 142'],
    ['a number that does not rise', '(A/79/10, 9)'],
    ['a symbol in full', 'A/79/10 and A/79/11'],
    ['a resolution of the same session', 'A/RES/60/1 and 60/2'],
    ['a draft of another kind of document', 'A/79/10 and L.3'],
    ['a word', 'A/79/10 and the annex'],
    ['a dash in a sentence', 'A/79/10 – the report'],
  ];
  it('leaves alone what may be something else', () => {
    for (const [why, text] of ends) {
      equal(goOn(text).symbols, '', why);
      equal(goOn(text).rest, text.slice(scanSymbol(text, text.indexOf('/'))!.end), why);
    }
  });

  it('stops at dates after an addendum', () => {
    equal(goOn('A/CN.4/517 and Add.1, 30 and 31 May').symbols, 'A/CN.4/517/Add.1');
  });

  it('never reads a list without end', () => {
    const text = `A/CN.4/517 and Add.1${', Add.2'.repeat(10_000)}`;
    const first = scanSymbol(text, 1)!;
    equal(scanContinuation(text, first.end, first.canonical).items.length, 60);
  });
});
