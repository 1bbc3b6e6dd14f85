import type * as vscode from 'vscode';
import { folds, outline, selections } from './ask';
import { equal, ok } from './assert';
import { closeAll, hasReport, openReport, positionOf, REAL_REPORT, SAMPLE, textAt } from './support';

const named = (nodes: readonly vscode.DocumentSymbol[], start: string) =>
  nodes.find(node => node.name.startsWith(start));

describe('structure', () => {
  afterEach(closeAll);

  it('is outlined by headings, paragraphs and notes', async () => {
    const { document } = await openReport(SAMPLE);
    const nodes = await outline(document);
    for (const name of ['I. Introduction', 'II. State', 'III.', 'IV.', 'V.', 'Annex I', 'Annex II'])
      ok(named(nodes, name), `no "${name}" in:\n${nodes.map(node => node.name).join('\n')}`);
    const state = named(nodes, 'II. State')!;
    const lights = named(state.children, 'A. State of the lights');
    ok(lights, 'no A under II');
    ok(named(lights.children, '4. Inspectors visited'), 'no paragraph 4 under A');
  });

  it('has an outline whose ranges nest', async () => {
    const { document } = await openReport(SAMPLE);
    const check = (node: vscode.DocumentSymbol) => {
      ok(node.range.contains(node.selectionRange), `the selection of "${node.name}" is outside it`);
      for (const child of node.children) {
        ok(node.range.contains(child.range), `"${child.name}" is not inside "${node.name}"`);
        check(child);
      }
    };
    for (const node of await outline(document)) check(node);
  });

  it('folds by section', async () => {
    const { document } = await openReport(SAMPLE);
    const line = positionOf(document, 'III. Cooperation').line;
    const fold = (await folds(document)).find(({ start }) => start === line);
    ok(fold, 'section III does not fold');
    ok(
      fold.end > line + 40 && fold.end < positionOf(document, 'IV. Role of').line,
      `it folds to ${fold.end}`,
    );
  });

  it('grows a selection from the word to the section', async () => {
    const { document } = await openReport(SAMPLE);
    const texts = (await selections(document, positionOf(document, 'Money for spare parts', 8))).map(range =>
      textAt(document, range),
    );
    for (const wanted of [
      /^for$/,
      /^Money [^.]+\.$/,
      /^11\. Money[\s\S]+chap\. II[\s\S]+\)\.$/,
      /^B\. Supply/,
    ])
      ok(
        texts.some(text => wanted.test(text.trim())),
        `nothing like ${wanted} in:\n${texts.map(text => text.slice(0, 80)).join('\n---\n')}`,
      );
  });

  it('of a real report is found', async function () {
    if (!(await hasReport(REAL_REPORT))) this.skip();
    const { document } = await openReport(REAL_REPORT);
    const nodes = await outline(document);
    equal(
      named(nodes, 'I. Introduction')?.selectionRange.start.line,
      positionOf(document, 'I. Introduction').line,
    );
    ok(named(nodes, 'III. '), 'the scanned "TIT." is III');
  });
});
