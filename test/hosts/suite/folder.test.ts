/**
 * Questions across files, of a folder in which the samples and the reports of `cited/` cite one another. What VS Code
 * itself is asked is what a person would be shown; the trees are asked through what the extension exports to tests.
 */
import * as vscode from 'vscode';
import { attemptWith } from '../../../src/vscode/attempt';
import { earlySymbols } from '../../../src/vscode/folder/early-symbols';
import { openFolder } from '../../../src/vscode/folder/folder';
import { placesIn } from '../../../src/vscode/folder/storage';
import { type LateNodes, lateNodes } from '../../../src/vscode/late-nodes';
import { symbolsOf } from '../../../src/vscode/providers/workspace-symbols';
import { type CitationNode, type CitationsTree, citationsTree } from '../../../src/vscode/views/citations';
import type { Seen } from '../../../src/vscode/workbench';
import { definitions, hovers, references } from './ask';
import { equal, match, ok } from './assert';
import {
  closeAll,
  LANGUAGE_ID,
  openReport,
  positionOf,
  SAMPLE,
  textAt,
  textOf,
  until,
  uriOf,
  workbench,
} from './support';

/** The extension, with its folder indexed. */
async function indexed(): Promise<Seen> {
  const seen = await workbench();
  await seen.folder.current(Number.POSITIVE_INFINITY);
  return seen;
}

const FIRST = 'cited/S-2043-902.txt';
const JOINT = 'cited/A-98-677-S-2044-120.txt';
const NOTE = 'cited/S-2044-87.txt';

const nameOf = (uri: vscode.Uri) => uri.path.slice(uri.path.lastIndexOf('/') + 1);

describe('a folder of reports', () => {
  before(indexed);
  afterEach(closeAll);

  /** Where a citation leads: `S-2043-902.txt 7. In the year`, the name of the file and the line. */
  const leadsTo = async (name: string, needle: string, offset: number) => {
    const { document } = await openReport(name);
    const found = await definitions(document, positionOf(document, needle, offset));
    return Promise.all(
      found.map(async ({ targetUri, targetSelectionRange }) => {
        const target = await vscode.workspace.openTextDocument(targetUri);
        return `${nameOf(targetUri)} ${target.lineAt(targetSelectionRange!.start.line).text}`;
      }),
    );
  };

  const DEFINITIONS: [what: string, name: string, needle: string, offset: number, to: string[]][] = [
    ['a symbol leads to the report', SAMPLE, '(S/2043/902).', 3, ['S-2043-902.txt S/2043/902']],
    [
      'a symbol with a pinpoint leads to the paragraph',
      SAMPLE,
      '(S/2043/902, para. 22)',
      3,
      ['S-2043-902.txt 22. I recommend that every strait have a common store of lamps and lantern panes,'],
    ],
    [
      'its number does, too',
      SAMPLE,
      '(S/2043/902, para. 22)',
      '(S/2043/902, para. '.length,
      ['S-2043-902.txt 22. I recommend that every strait have a common store of lamps and lantern panes,'],
    ],
    [
      'a range leads to each of its paragraphs',
      SAMPLE,
      '(see S/2043/902, paras. 11–13)',
      7,
      [
        'S-2043-902.txt 11. On 1 April 2043, 31 of 209 lights were out.',
        'S-2043-902.txt 12. Of those, 12 stood in the Narrows of Peth.',
        'S-2043-902.txt 13. The others were spread over four straits (see S/2042/611, para. 3).',
      ],
    ],
    [
      '"ibid." leads into the report that it repeats',
      SAMPLE,
      '(ibid., para. 7)',
      12,
      ['S-2043-902.txt 7. In the year before the Council took up the matter, 40 lights were out for more'],
    ],
    [
      'a footnote of another report',
      SAMPLE,
      '(S/2043/902, footnote 6)',
      3,
      ['S-2043-902.txt 6 The landing on the rock lies on its southern side and is open to the west.'],
    ],
    [
      'half of a joint symbol leads to the report',
      'A-99-412-scanned.txt',
      'A/98/677',
      3,
      ['A-98-677-S-2044-120.txt A/98/677-S/2044/120'],
    ],
    [
      'from a report in a folder to a paragraph of one above it',
      JOINT,
      'treated in the report to the Council (S/2044/318',
      'treated in the report to the Council (S/'.length,
      ['S-2044-318.txt 9. A station that cannot mend its own lamp is dark until the next boat. The average'],
    ],
    ['a revision that is named', SAMPLE, 'S/2044/14/Rev.1 and', 3, ['S-2044-14-Rev.1.txt S/2044/14/Rev.1']],
  ];
  for (const [what, name, needle, offset, to] of DEFINITIONS) {
    it(what, async () => equal(await leadsTo(name, needle, offset), to));
  }

  it('offers a choice where two files claim the symbol', async () => {
    const found = await leadsTo(SAMPLE, '2044/14/Rev.1 and S/2044/87', '2044/14/Rev.1 and S/'.length);
    equal(found, ['S-2044-87-second-copy.txt S/2044/87', 'S-2044-87.txt S/2044/87']);
  });

  it('offers another edition beside the citation, never alone', async () => {
    const found = await leadsTo(NOTE, 'S/2044/14, para. 2', 3);
    equal(found[0], 'S-2044-14-Rev.1.txt 2. Old lenses grow dull in salt air, and no cloth will clear them.');
    ok(found.length > 1, 'a silent guess');
  });

  it('stays in the report where the folder has nothing', async () => {
    const { document } = await openReport(SAMPLE);
    const found = await definitions(document, positionOf(document, 'S/2043/770', 3));
    ok(
      found.every(({ targetUri }) => targetUri.toString() === document.uri.toString()),
      'it leads to another file',
    );
  });

  it('shows the cited paragraph in the hover', async () => {
    const { document } = await openReport(SAMPLE);
    const found = await hovers(document, positionOf(document, '(S/2043/902, para. 22)', 3));
    equal(found.length, 1);
    const text = textOf(found);
    match(text, /In the folder/);
    match(text, /3 November 2043/);
    match(text, /common store of lamps and lantern panes, kept by the light authorities together/);
    for (const content of found.flatMap(hover => hover.contents) as vscode.MarkdownString[])
      ok(!content.isTrusted && !content.supportHtml, 'a hover is trusted');
  });

  it('tells in the hover of a paragraph who cites it', async () => {
    const { document } = await openReport(SAMPLE);
    match(
      textOf(await hovers(document, positionOf(document, '12. Of the 214 lights', 0))),
      /Cited 3 times in the folder: .*A\/98\/677-S\/2044\/120/,
    );
  });

  it('finds references to a paragraph in the whole folder, those of the report first', async () => {
    const { document } = await openReport(SAMPLE);
    const found = await references(document, positionOf(document, '12. Of the 214 lights', 0));
    const names = found.map(({ uri }) => nameOf(uri));
    ok(names[0] === SAMPLE, names.join());
    ok(names.includes('A-98-677-S-2044-120.txt'), names.join());
    ok(names.includes('S-2044-87.txt'), names.join());
  });

  it('finds references to a report from its own symbol', async () => {
    const { document } = await openReport(FIRST);
    const found = await references(document, positionOf(document, 'S/2043/902', 3));
    ok(
      found.filter(({ uri }) => nameOf(uri) === SAMPLE).length >= 6,
      found.map(({ uri }) => nameOf(uri)).join(),
    );
  });

  it('is looked through for a phrase, by paragraph, over line ends', async () => {
    const { lookUp } = await indexed();
    const found: string[] = [];
    for await (const { name, hits } of lookUp('store of Lamps and lantern panes'))
      for (const { paragraph } of hits) found.push(`${name}, ${paragraph}`);
    equal(found.sort(), ['S/2043/902, 22', 'S/2044/318, 10']);
  });

  it('is found by symbol, title and heading', async () => {
    const ask = async (query: string) => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        query,
      );
      return found.map(({ name, containerName }) => `${name}|${containerName}`);
    };
    ok(
      (await ask('S/2043/902')).some(name => name.startsWith('S/2043/902 — Report of')),
      'by symbol',
    );
    ok(
      (await ask('dulling lenses')).some(name => name.startsWith('S/2044/14/Rev.1')),
      'by title',
    );
    const headings = await ask('sound signals');
    ok(headings.includes('I. Sound signals|A/98/677-S/2044/120'), headings.join('\n'));
  });

  const COMPLETIONS: [typed: string, wanted: string][] = [
    ['See S/2043/', 'S/2043/902'],
    ['See A/98/', 'A/98/677-S/2044/120'],
    ['See A/98/', 'A/98/810'],
    ['in its resolution 2388 ', '(2017)'],
    ['in Security Council resolution 22', '2242 (2015)'],
    ['(S/2043/902, para. ', '22'],
    ['(S/2043/902, para. 2', '24'],
    ['(see para. ', '7'],
  ];
  for (const [typed, wanted] of COMPLETIONS) {
    it(`completes "${typed}" with "${wanted}"`, async () => {
      const document = await vscode.workspace.openTextDocument({
        content: `7. Lights.\n\n8. ${typed}`,
        language: 'un-report',
      });
      await vscode.window.showTextDocument(document);
      const end = document.lineAt(document.lineCount - 1).range.end;
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        end,
      );
      const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      ok(labels.includes(wanted), labels.slice(0, 20).join(', '));
    });
  }
});

describe('checks across files', () => {
  before(indexed);
  afterEach(closeAll);

  it('tell what a report of the folder does not have, and where a quotation differs', async () => {
    const { document } = await openReport(NOTE);
    const told = () =>
      vscode.languages
        .getDiagnostics(document.uri)
        .map(({ code, message, range }) => {
          const name = typeof code === 'object' ? code.value : code;
          return `${name} ${textAt(document, range)}: ${message}`;
        })
        .filter(text => /^(?:reference\.missing|quotation\.differs) /.test(text));
    await until(
      () => told().length > 0,
      () => 'nothing is told',
    );
    equal(told(), [
      'quotation.differs the landing on the rock lies on its northern side: Paragraph 22 of S/2043/902 does not hold this quotation.',
      'reference.missing 94: S/2043/902 has no paragraph 94.',
    ]);
  });
});

describe('the views', () => {
  afterEach(closeAll);

  const labelsOf = async (tree: CitationsTree, nodes: readonly CitationNode[]) =>
    Promise.all(nodes.map(async node => (await tree.getTreeItem(node)).label as string));

  /** A long group has its documents under their kinds. */
  const documentsIn = async (tree: CitationsTree, group: CitationNode): Promise<CitationNode[]> => {
    const nodes = (await tree.getChildren(group)) ?? [];
    const inside = nodes.map(async node => (node.kind === 'kind' ? documentsIn(tree, node) : [node]));
    return (await Promise.all(inside)).flat();
  };

  it('group what is cited by what the folder has of it', async () => {
    const { citations } = (await indexed()).views;
    const groups = (await citations.getChildren()) ?? [];
    equal(await labelsOf(citations, groups), [
      'In the folder',
      'In the folder in another edition',
      'In the folder, but unread',
      'Not in the folder',
    ]);
    const [present, family, unread, absent] = await Promise.all(
      groups.map(async group => labelsOf(citations, await documentsIn(citations, group))),
    );
    for (const symbol of ['S/2043/902', 'S/2044/318', 'A/98/677-S/2044/120', 'S/2044/14/Rev.1'])
      ok(present!.includes(symbol), `${symbol} is not among ${present!.join()}`);
    ok(family!.includes('S/2044/14'), family!.join());
    ok(unread!.includes('A/98/810'), unread!.join());
    ok(absent!.includes('S/RES/3702 (2043)'), absent!.join());
  });

  it('open a document to the places that cite it, each of which opens', async () => {
    const { citations } = (await indexed()).views;
    const [group] = (await citations.getChildren()) ?? [];
    const nodes = (await citations.getChildren(group)) ?? [];
    const labels = await labelsOf(citations, nodes);
    const places = (await citations.getChildren(nodes[labels.indexOf('S/2043/902')])) ?? [];
    const items = await Promise.all(places.map(place => citations.getTreeItem(place)));
    const place = items.find(({ description }) => description === '→ para. 22');
    equal(place?.label, 'S/2044/318, para. 10');
    const command = place!.command!;
    await vscode.commands.executeCommand(command.command, ...command.arguments!);
    const editor = vscode.window.activeTextEditor!;
    equal(editor.document.getText(editor.selection), 'S/2043/902');
  });

  it('are filtered, copied and exported', async () => {
    const { citations } = (await indexed()).views;
    try {
      await vscode.commands.executeCommand('unReport.citations.filter', '2043/902');
      equal(
        citations.documents().map(({ symbol }) => symbol),
        ['S/2043/902'],
      );
      const [group] = (await citations.getChildren()) ?? [];
      const [node] = (await citations.getChildren(group)) ?? [];
      await vscode.commands.executeCommand('unReport.citations.copy', node);
      const target = uriOf('out.csv');
      await vscode.commands.executeCommand('unReport.citations.export', 'csv', target);
      const csv = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
      await vscode.workspace.fs.delete(target);
      match(csv, /^file,line,column,report/);
      match(csv, /S-2044-318\.txt,\d+,\d+,S\/2044\/318,.*S\/2043\/902,document,para\. 22,present/);
      ok(!csv.includes('S/2044/136'), 'what is filtered out is exported');
    } finally {
      await vscode.commands.executeCommand('unReport.citations.clearFilter');
    }
  });

  it('tell who cites the report in front', async () => {
    const { citedBy } = (await indexed()).views;
    await openReport(SAMPLE);
    equal(citedBy.symbol(), 'S/2044/318');
    const nodes = (await citedBy.getChildren()) ?? [];
    const labels = await Promise.all(nodes.map(async node => (await citedBy.getTreeItem(node)).label));
    ok(labels.includes('A/98/677-S/2044/120'), labels.join());
    ok(labels.includes('A/99/412'), labels.join());
    const places = (await citedBy.getChildren(nodes[labels.indexOf('A/98/677-S/2044/120')])) ?? [];
    const items = await Promise.all(places.map(place => citedBy.getTreeItem(place)));
    equal(
      items.map(({ label, description }) => `${label}: ${description}`),
      ['para. 3: → para. 12, para. 13', 'para. 32: → para. 9'],
    );
  });

  it('tell it of a text that becomes a report in its editor, and still while the output is looked at', async () => {
    const { citedBy } = (await indexed()).views;
    await vscode.commands.executeCommand('unReport.citedBy.focus');
    const { document: sample } = await openReport(SAMPLE);
    const text = sample.getText();
    await closeAll();
    const document = await vscode.workspace.openTextDocument({ content: text, language: 'markdown' });
    await vscode.window.showTextDocument(document);
    await until(
      () => vscode.window.activeTextEditor?.document === document,
      () => 'not in front',
    );
    equal(citedBy.symbol(), '');
    const told: string[] = [];
    const listening = citedBy.onDidChangeTreeData!(() => told.push(citedBy.symbol()));
    try {
      await vscode.languages.setTextDocumentLanguage(document, LANGUAGE_ID);
      await until(
        () => told.includes('S/2044/318'),
        () => `the view was not told: ${told.join()}`,
      );
      await vscode.commands.executeCommand('unReport.showLog');
      await vscode.commands.executeCommand('workbench.panel.output.focus');
      await new Promise(resolve => setTimeout(resolve, 300));
      equal(citedBy.symbol(), 'S/2044/318');
    } finally {
      listening.dispose();
      await vscode.commands.executeCommand('workbench.action.closePanel');
      await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
    }
  });

  it('draw the web of citations in a page that runs nothing but its own script', async () => {
    const { web } = await indexed();
    await vscode.commands.executeCommand('unReport.web.show');
    await until(
      () => web.page() !== '',
      () => 'no page',
    );
    const page = web.page();
    match(page, /default-src 'none'; style-src 'nonce-(\w+)'; script-src 'nonce-\1'"/);
    equal(page.match(/<script/g)?.length, 1);
    ok(
      !/ style="| on\w+="|https?:(?!\/\/www\.w3\.org)/.test(page),
      'a style, a handler or an address in the page',
    );
    match(page, /role="button" aria-label="S\/2043\/902, [^"]+"/);
    const target = uriOf('web.svg');
    await vscode.commands.executeCommand('unReport.web.export', target);
    const svg = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
    await vscode.workspace.fs.delete(target);
    match(svg, /^<svg xmlns=/);
  });

  it('fill the picture again after the window was loaded anew', async () => {
    const { web } = await indexed();
    const panel = vscode.window.createWebviewPanel('unReport.web', 'Web', vscode.ViewColumn.Active);
    await web.restore(panel, { scale: 1, all: true });
    equal(panel.webview.html, web.page());
    match(web.page(), /id="all" checked/);
    panel.dispose();
  });

  it('answer "Go to Symbol in Workspace" before any report was opened', async () => {
    const { symbols } = await indexed();
    let opened = 0;
    const early = earlySymbols(async () => {
      opened++;
      return { symbols };
    });
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'S/2043/902',
    );
    early.dispose();
    equal(opened, 1);
    ok(
      found.some(({ name }) => name.includes('S/2043/902')),
      found.map(({ name }) => name).join(),
    );
  });
});

describe('the places of saved indexes', () => {
  const base = () => uriOf('saved-indexes');
  afterEach(() => vscode.workspace.fs.delete(base(), { recursive: true }).then(undefined, () => undefined));

  it('are made when something is written, listed, and removed with all that is in them', async () => {
    const places = placesIn(base());
    equal(await places.names(), []);
    equal(await places.at('one').read('index.bin'), undefined);
    await places.at('one').write('index.bin', Uint8Array.of(1));
    await places.at('other').write('index.bin', Uint8Array.of(2));
    equal([...(await places.names())].sort(), ['one', 'other']);
    await places.remove('one');
    equal(await places.names(), ['other']);
    equal([...((await places.at('other').read('index.bin')) ?? [])], [2]);
  });

  it('that another window has removed meanwhile are no failure', async () => {
    await placesIn(base()).remove('one');
  });
});

describe('a tree that is filled late', () => {
  const provider = () => {
    const changes = new vscode.EventEmitter<string | undefined>();
    const nodes: vscode.TreeDataProvider<string> = {
      onDidChangeTreeData: changes.event,
      getTreeItem: node => new vscode.TreeItem(node),
      getChildren: () => ['one'],
    };
    return { changes, nodes };
  };

  it('is filled when it is looked at, and follows what fills it last, until it is let go', async () => {
    const [first, second] = [provider(), provider()];
    const tree: LateNodes<string> = lateNodes(async () => tree.fill(first.nodes));
    const told: unknown[] = [];
    tree.provider.onDidChangeTreeData?.(node => told.push(node));
    equal(await tree.provider.getChildren(), ['one']);
    first.changes.fire('first');
    tree.fill(second.nodes);
    first.changes.fire('no longer');
    second.changes.fire('second');
    tree.dispose();
    second.changes.fire('let go');
    equal(told, ['first', 'second']);
  });
});

describe('"Go to Symbol in Workspace" while the folder is indexed', () => {
  const nothing = () => undefined;
  /** A folder whose saved index takes its time. */
  const slow = async (milliseconds: number) =>
    openFolder({
      reports: (await workbench()).reports,
      log: { tell: nothing, show: nothing, attempt: attemptWith(nothing), dispose: nothing },
      cache: {
        load: async () => {
          await new Promise(resolve => setTimeout(resolve, milliseconds));
          return [];
        },
        save: async () => nothing(),
      },
    });

  it('answers when all is known, not before', async () => {
    const folder = await slow(2500);
    try {
      const found = await symbolsOf(folder, 'S/2043/902');
      ok(found.length > 0, 'it answers from nothing');
    } finally {
      folder.dispose();
    }
  });

  it('meanwhile, the tree of citations does not say what is not there', async () => {
    const folder = await slow(60_000);
    const tree = citationsTree(folder);
    try {
      void folder.current();
      const item = await tree.getTreeItem({ kind: 'group', standing: 'absent', documents: [] });
      equal(item.label, 'Not in the folder, or not read yet');
    } finally {
      tree.dispose();
      folder.dispose();
    }
  });

  it('waits no longer when something else is typed', async () => {
    const folder = await slow(60_000);
    const typing = new vscode.CancellationTokenSource();
    try {
      const asked = symbolsOf(folder, 'S/20', typing.token);
      typing.cancel();
      equal(await asked, []);
    } finally {
      typing.dispose();
      folder.dispose();
    }
  });
});

describe('an index that is kept current', () => {
  afterEach(closeAll);

  const text = (symbol: string, body: string) =>
    `United Nations\n\n${symbol}\n\nSecurity Council\n\nDistr.: General\n12 May 2044\n\nOriginal: English\n\nLights\n\n${body}\n`;
  const write = (name: string, content: string) =>
    vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(content));
  const symbols = async (query: string) =>
    (
      await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        query,
      )
    ).length;

  it('follows a report that comes, changes and goes', async () => {
    const { folder } = await indexed();
    const name = 'cited/new.txt';
    const becomes = (query: string, count: number) =>
      until(
        async () => {
          // not every file system of a web host tells of its changes
          if (vscode.env.uiKind === vscode.UIKind.Web) await folder.refresh();
          return (await symbols(query)) === count;
        },
        () => `${query} is not found ${count} times`,
      );
    await write(name, text('S/2044/901', '1. Lights.'));
    try {
      await becomes('S/2044/901', 1);
      await write(name, text('S/2044/902', '1. Lights, and more of them.'));
      await becomes('S/2044/902', 1);
      equal(await symbols('S/2044/901'), 0);
    } finally {
      await vscode.workspace.fs.delete(uriOf(name));
    }
    await becomes('S/2044/902', 0);
  });

  it('takes what is typed and not yet saved, until it is thrown away', async () => {
    await indexed();
    const editor = await openReport(NOTE);
    const paragraph = positionOf(editor.document, '7. ');
    await editor.edit(edit => edit.insert(paragraph.translate(0, 3), 'See S/2044/777. '));
    const cited = async () => {
      const { document } = await openReport(NOTE);
      const found = await references(document, positionOf(document, 'S/2044/777', 3));
      return found.length;
    };
    equal(await cited(), 1);
    const { citations } = (await indexed()).views;
    await until(
      () => citations.documents().some(({ symbol }) => symbol === 'S/2044/777'),
      () => 'what is typed is not in the tree',
    );
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await until(
      () => !citations.documents().some(({ symbol }) => symbol === 'S/2044/777'),
      () => 'what was thrown away is still in the tree',
    );
  });

  it('leaves out what a setting excludes', async () => {
    const { folder } = await indexed();
    const settings = vscode.workspace.getConfiguration('unReport');
    const has = () => [...folder.corpus.files.keys()].some(uri => uri.endsWith(NOTE));
    equal(has(), true);
    try {
      await settings.update('folder.exclude', ['**/{S-2044-87,none}.txt'], vscode.ConfigurationTarget.Global);
      await until(
        () => !has(),
        () => 'it is still there',
      );
    } finally {
      await settings.update('folder.exclude', undefined, vscode.ConfigurationTarget.Global);
    }
    await until(has, () => 'it does not come back');
  });
});
