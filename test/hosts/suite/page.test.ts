import * as vscode from 'vscode';
import { colouredTexts, links } from './ask';
import { equal, ok } from './assert';
import { closeAll, openReport, positionOf, SAMPLE, textAt } from './support';

describe('the page', () => {
  afterEach(closeAll);

  it('links symbols to the documents of the Organization', async () => {
    const { document } = await openReport(SAMPLE);
    const found = await links(document);
    const link = found.find(({ range }) => textAt(document, range) === 'S/2044/87');
    equal(link?.target?.toString(true), 'https://docs.un.org/en/S/2044/87');
  });

  it('links an address that is broken over lines as a whole', async () => {
    const { document } = await openReport(SAMPLE);
    const { line } = positionOf(document, '2044/lights-relit');
    const link = (await links(document)).find(({ range }) => range.end.line === line);
    ok(link?.target?.toString(true).includes('/notices/2044/lights-relit'), `it is ${link?.target}`);
  });

  it('links symbols to another address, or to none', async () => {
    const { document } = await openReport(SAMPLE);
    const settings = vscode.workspace.getConfiguration('unReport');
    const set = (value?: string) =>
      settings.update('links.address', value, vscode.ConfigurationTarget.Global);
    const symbolLink = async () =>
      (await links(document)).find(({ range }) => textAt(document, range) === 'S/2044/87')?.target;
    try {
      await set('https://example.org/?s={symbol}');
      ok((await symbolLink())?.toString(true).startsWith('https://example.org/?s=S'), 'another address');
      await set('');
      equal(await symbolLink(), undefined);
    } finally {
      await set(undefined);
    }
  });

  const COLOURS: [type: string, text: string][] = [
    ['paragraphNumber', '12'],
    ['subparagraph', '(a)'],
    ['heading', 'Stations reached by boat alone'],
    ['symbol', 'S/2043/902'],
    ['resolution', 'resolution 1325 (2000)'],
    ['mark', '1'],
    ['note', '8'],
    ['crossReference', 'paragraph 23 below'],
    ['furniture', '2/8'],
  ];
  it('is coloured by what things are', async () => {
    const { document } = await openReport(SAMPLE);
    const coloured = await colouredTexts(document);
    for (const [type, text] of COLOURS)
      ok(
        coloured.some(token => token.type === type && token.text.replace(/\.$/, '').includes(text)),
        `no ${type} "${text}" among ${JSON.stringify(coloured.filter(token => token.type === type))}`,
      );
  });

  it('is coloured alike in part and as a whole', async () => {
    const { document } = await openReport(SAMPLE);
    const [from, to] = [positionOf(document, 'II. State of'), positionOf(document, '5. The 14 lights')];
    const part = await colouredTexts(document, new vscode.Range(from, to));
    const whole = (await colouredTexts(document)).filter(({ line }) => line >= from.line && line < to.line);
    ok(part.length > 10, `${part.length} tokens`);
    equal(part, whole);
  });
});
