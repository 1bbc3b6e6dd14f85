import { equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import {
  canonical,
  describeSymbol,
  documentUrl,
  familyOf,
  formatSymbol,
  parseSymbol,
  scanContinuation,
  scanSymbol,
  symbolAliases,
} from '../../../src/un/symbol';
import { LEADS } from '../../../src/un/symbol/elements';
import { SYMBOLS } from './symbols';

const RUNS = { numRuns: 3000 };

const number = fc.nat({ max: 30_000 }).map(String);
const year = fc.integer({ min: 1970, max: 2030 }).map(String);
const component = fc.oneof(
  number,
  year,
  fc.constantFrom(
    'C.4',
    'CONF.151',
    'COP(8)',
    'HRC',
    'RES',
    'DEC',
    'PV.8114',
    'L.60',
    'SER.A',
    'S-27',
    'ES-10',
  ),
  fc.constantFrom(
    'Add.1',
    'Rev. 2',
    'Corr.l',
    'add.3',
    'Summary',
    'CO',
    'D',
    'ITA',
    '18-21',
    '6-A',
    '(1455)',
  ),
);
/** What stands between the components, and what a scanner makes of it. */
const joint = fc.oneof(
  { weight: 8, arbitrary: fc.constant('/') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '/ ',
      ' /',
      '-A/',
      '-S/',
      '–E/',
      'S/',
      ' ',
      '*',
      ' (2017)',
      ' (Vol. I)',
      ' A',
      '.',
    ),
  },
);
const pieces = fc
  .tuple(
    fc.constantFrom(...LEADS.keys()),
    fc.array(fc.tuple(joint, component), { minLength: 1, maxLength: 6 }),
  )
  .map(([lead, rest]) => lead + rest.map(([between, part]) => between + part).join(''));
const symbols = fc.constantFrom(...SYMBOLS.flatMap(([, list]) => list));

describe('symbols, whatever is put together', () => {
  it('are read into a form that reads to itself', () => {
    fc.assert(
      fc.property(pieces, text => {
        const match = scanSymbol(text, text.indexOf('/'));
        if (!match) return;
        const parsed = parseSymbol(match.canonical);
        equal(parsed?.canonical, match.canonical, text);
        equal(parsed && formatSymbol(parsed), match.canonical, text);
        equal(match.halves.join('-'), match.canonical, text);
        ok(match.start >= 0 && match.start < match.end && match.end <= text.length, text);
      }),
      RUNS,
    );
  });

  it('have parts that lie in order within their ranges', () => {
    fc.assert(
      fc.property(pieces, text => {
        const parsed = parseSymbol(text);
        let at = parsed?.start ?? 0;
        for (const part of parsed?.halves.flatMap(half => half.parts) ?? []) {
          ok(part.start >= at && part.end >= part.start, text);
          at = part.end;
        }
        ok(at <= (parsed?.end ?? 0), text);
      }),
      RUNS,
    );
  });

  it('are the same read whole as read in a sentence', () => {
    fc.assert(
      fc.property(
        symbols,
        fc.constantFrom(')', ', para. 5', '', ' and', ' of 5 May', '; '),
        (symbol, after) => {
          const text = `(see ${symbol}${after}`;
          const match = scanSymbol(text, text.indexOf('/'));
          equal(match?.canonical, symbol);
          equal(match && text.slice(match.start, match.end), symbol);
        },
      ),
      RUNS,
    );
  });

  it('any text is read, described, related and addressed without an error', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          pieces,
          fc.array(pieces).map(list => list.join(', ')),
        ),
        text => {
          for (let slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
            const match = scanSymbol(text, slash);
            if (!match) continue;
            const { items, next } = scanContinuation(text, match.next, match.canonical);
            ok(next >= match.next && next <= text.length);
            for (const item of items) equal(canonical(item.canonical), item.canonical, text);
            ok(describeSymbol(match.canonical).length > 0);
            ok(symbolAliases(match.canonical).includes(match.canonical));
            equal(familyOf(familyOf(match.canonical)!), familyOf(match.canonical), text);
            documentUrl(match.canonical);
          }
        },
      ),
      RUNS,
    );
  });
});
