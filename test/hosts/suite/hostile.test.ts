/** Texts that are made to hurt: each is opened as a report and asked about; nothing hangs, nothing fails, nothing runs. */
import * as vscode from 'vscode';
import { colouredTexts, folds, hovers, links, outline, problems } from './ask';
import { ok } from './assert';
import { isNode } from './host-kind';
import { print } from './mocha';
import { closeAll, LANGUAGE_ID, positionOf, until } from './support';

/** Milliseconds for the answers about one text, on a busy machine. */
const LIMIT = 120_000;

const MILLION = 1_000_000;
const HEAD =
  'United Nations\n\nS/2044/999\n\nSecurity Council\n\nDistr.: General\n12 May 2044\n\nReport of the Secretary-General\n\nI. Introduction\n\n1. The the lamps.\n\n';

/** A text of many small parts: `part` is told which one it is. */
const parts = (count: number, part: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => part(at)).join('');

const page = (at: number): string =>
  `${at + 2}. The lamps were lit.1 The ships passed.2\n\n__________________\n1 A note.\n2 Another.\n\f\n`;

const HEADINGS = ['I.', 'A.', '1.', '(a)'];

interface Hostile {
  readonly what: string;
  readonly text: () => string;
  /** A text that is in it, to be pointed at. */
  readonly at: string;
}

const TEXTS: readonly Hostile[] = [
  {
    what: 'a symbol of a million characters',
    text: () => `1. See A/${'9'.repeat(MILLION)}/2.`,
    at: 'See A/',
  },
  {
    what: 'a million marks',
    // those of the pages have notes
    text: () =>
      `${parts(2500, page)}1. ${parts(MILLION, at => `Lit.${at % 900}${at % 8 === 7 ? '\n' : ' '}`)}`,
    at: 'were lit.1',
  },
  {
    what: 'headings nested without end',
    text: () =>
      parts(
        20_000,
        at => `${' '.repeat(at % 100)}${HEADINGS[at % 4]} Lights\n\n${at}.${'1.'.repeat(at % 50)} Lamps\n\n`,
      ),
    at: 'Lamps',
  },
  {
    what: 'a citation in each of a million words, or in a worker of a hundred thousand',
    text: () =>
      `1. ${parts(isNode() ? MILLION : MILLION / 10, at => `S/2044/${(at % 999) + 1}${at % 8 === 7 ? '\n' : ' '}`)}`,
    at: 'S/2044/12 ',
  },
];

describe('a hostile text', function () {
  this.timeout(LIMIT + 15_000);
  afterEach(closeAll);

  for (const { what, text, at } of TEXTS)
    it(what, async () => {
      const content = HEAD + text();
      const start = Date.now();
      const document = await vscode.workspace.openTextDocument({ content, language: LANGUAGE_ID });
      await vscode.window.showTextDocument(document);
      const position = positionOf(document, at, 4);
      const times: string[] = [];
      const timed = async <T>(name: string, work: Thenable<T>): Promise<T> => {
        const before = Date.now();
        const result = await work;
        times.push(`${name} ${Date.now() - before}`);
        return result;
      };
      times.push(`open ${Date.now() - start}`);
      await timed('hovers', hovers(document, position));
      const found = await timed('outline', outline(document));
      await timed('folds', folds(document));
      await timed('links', links(document));
      await timed('colours', colouredTexts(document, new vscode.Range(0, 0, 40, 0)));
      await timed(
        'problems',
        until(
          () => problems(document).length > 0,
          () => 'nothing was checked',
          LIMIT,
        ),
      );
      const lasted = Date.now() - start;
      print(`    ${times.join(', ')}`);
      ok(found.length > 0, 'no outline');
      ok(lasted < LIMIT, `it took ${lasted} ms`);
    });
});
