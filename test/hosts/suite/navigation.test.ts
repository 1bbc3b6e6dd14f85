import type * as vscode from 'vscode';
import { definitions, highlights, references } from './ask';
import { equal, ok } from './assert';
import { closeAll, openReport, positionOf, SAMPLE, textAt } from './support';

describe('navigation', () => {
  afterEach(closeAll);

  /** The text that begins where a definition leads, and the text that it is asked for. */
  const leadsTo = async (document: vscode.TextDocument, needle: string, offset: number) => {
    const found = await definitions(document, positionOf(document, needle, offset));
    equal(found.length, 1, `definitions of "${needle}"`);
    const [{ originSelectionRange, targetRange, targetSelectionRange }] = found as [vscode.LocationLink];
    ok(originSelectionRange, 'no origin');
    ok(targetSelectionRange, 'no selection');
    ok(targetRange.contains(targetSelectionRange), 'the selection is outside the target');
    return {
      from: textAt(document, originSelectionRange),
      to: document.lineAt(targetSelectionRange.start.line).text.slice(targetSelectionRange.start.character),
    };
  };

  const DEFINITIONS: [what: string, needle: string, offset: number, from: string, to: string][] = [
    ['a mark leads to its note', 'lives there.1', 12, '1', '1 The definition is that'],
    ['a note leads to its mark', '1 The definition is', 0, '1', '1 Lightships and'],
    [
      'a cross-reference leads down to its paragraph',
      'paragraph 23 below',
      11,
      '23',
      '23. Under its programme',
    ],
    ['a cross-reference to a note leads there', 'see note 4 above', 9, '4', '4 The landing was described'],
  ];
  for (const [what, needle, offset, from, to] of DEFINITIONS) {
    it(what, async () => {
      const { document } = await openReport(SAMPLE);
      const found = await leadsTo(document, needle, offset);
      ok(found.from.includes(from), `the origin is "${found.from}"`);
      ok(found.to.startsWith(to), `it leads to "${found.to}"`);
    });
  }

  it('a cross-reference to an annex leads to its heading', async () => {
    const { document } = await openReport(SAMPLE);
    const { to } = await leadsTo(document, 'are listed in annex II', 20);
    ok(to.startsWith('Annex II'), to);
  });

  it('each number of a list leads to its own paragraph', async () => {
    const { document } = await openReport(SAMPLE);
    for (const number of ['7', '9', '11']) {
      const offset = 'paras. 7, 9 and 11'.indexOf(number);
      const { to } = await leadsTo(document, 'paras. 7, 9 and 11', offset);
      ok(to.startsWith(`${number}. `), to);
    }
  });

  it('a plain word leads nowhere', async () => {
    const { document } = await openReport(SAMPLE);
    equal((await definitions(document, positionOf(document, 'Inspectors visited', 3))).length, 0);
  });

  it('finds the cross-references to a paragraph', async () => {
    const { document } = await openReport(SAMPLE);
    const found = await references(document, positionOf(document, '12. Of the 214 lights', 0));
    const texts = found.map(({ range }) => textAt(document, range));
    ok(
      texts.some(text => /^paragraph\s+12 above$/.test(text)),
      `paragraph 12 is referred to in paragraph 23, but found is:\n${texts.join('\n')}`,
    );
  });

  it('finds every citation of a document, whatever its form on the page', async () => {
    const { document } = await openReport(SAMPLE);
    const found = await references(document, positionOf(document, 'See A/98/677-S/2044/120', 8));
    ok(found.length >= 3, `${found.length} citations of A/98/677-S/2044/120, one of them broken over a line`);
  });

  it('marks the other places of the thing at the cursor', async () => {
    const { document } = await openReport(SAMPLE);
    const found = await highlights(document, positionOf(document, 'S/2043/902', 3));
    ok(found.length >= 4, `${found.length} places of S/2043/902`);
    for (const { range } of found) ok(/2043|902/.test(textAt(document, range)), textAt(document, range));
  });
});
