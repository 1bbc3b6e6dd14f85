import type * as vscode from 'vscode';
import { hovers } from './ask';
import { equal, match, ok } from './assert';
import { closeAll, hasReport, openReport, positionOf, REAL_REPORT, SAMPLE, textOf } from './support';

describe('hover', () => {
  afterEach(closeAll);

  const says = async (document: vscode.TextDocument, needle: string, offset: number) => {
    const found = await hovers(document, positionOf(document, needle, offset));
    equal(found.length, 1, `hovers over "${needle}"`);
    return textOf(found);
  };

  it('shows the whole note over its mark', async () => {
    const { document } = await openReport(SAMPLE);
    match(await says(document, 'lives there.1', 12), /The definition is that of the first report/);
  });

  it('shows a note that runs over a page, without what stands between', async () => {
    const { document } = await openReport(SAMPLE);
    const text = await says(document, 'on board. 4', 10);
    match(text, /a party can go ashore/i);
    ok(!/44-08127|\b4\/8\b/.test(text), `page furniture in the hover:\n${text}`);
  });

  it('says what a resolution is', async () => {
    const { document } = await openReport(SAMPLE);
    const text = await says(document, 'resolution 1325 (2000)', 12);
    match(text, /S\/RES\/1325 \(2000\)/);
    match(text, /Security Council/);
  });

  it('says what a symbol means', async () => {
    const { document } = await openReport(SAMPLE);
    match(await says(document, 'S/2044/14/Rev.1', 3), /Security Council[\s\S]*revision/i);
  });

  it('shows the paragraph that a cross-reference names', async () => {
    const { document } = await openReport(SAMPLE);
    match(await says(document, 'paragraph 23 below', 11), /programme for outlying stations/);
  });

  it('trusts nothing that a report says', async () => {
    const { document } = await openReport(SAMPLE);
    const found = await hovers(document, positionOf(document, 'lives there.1', 12));
    equal(found.length, 1);
    for (const content of found.flatMap(hover => hover.contents) as vscode.MarkdownString[]) {
      ok(!content.isTrusted, 'a hover is trusted');
      ok(!content.supportHtml, 'a hover takes HTML');
    }
  });

  it('has nothing to say over a plain word', async () => {
    const { document } = await openReport(SAMPLE);
    equal((await hovers(document, positionOf(document, 'Inspectors visited', 3))).length, 0);
  });

  it('shows a note of a real report', async function () {
    if (!(await hasReport(REAL_REPORT))) this.skip();
    const { document } = await openReport(REAL_REPORT);
    match(await says(document, 'Refugees and Migrants, 3', 23), /General Assembly resolution/);
    match(await says(document, '(see S/PV.8114)', 6), /meeting/i);
  });
});
