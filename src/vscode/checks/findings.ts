/** What is wrong in the reports that are open: found when they are opened and a while after each change, never stale. */

import * as vscode from 'vscode';
import type { Finding } from '../../features/checks/finding';
import { movedFindings } from '../../features/checks/moved';
import { documentTimers } from '../document-timers';
import { type CheckTools, findElsewhere, findHere, isChecked } from './check-document';
import { CHECKS_SECTION } from './settings';

export interface Findings extends vscode.Disposable {
  /** What of the last check still stands, where it stands now; nothing of what is not checked. */
  shown(document: vscode.TextDocument): readonly Finding[];
  /** What is wrong in a document as it is now. */
  of(document: vscode.TextDocument): Promise<readonly Finding[]>;
  /** What is shown of a document has changed, otherwise than by moving along with the text. */
  readonly onDidChange: vscode.Event<vscode.TextDocument>;
}

interface State {
  readonly findings: readonly Finding[];
  /** Of the text that was checked; undefined where it, the settings or the ignores are others now. */
  readonly version: number | undefined;
}

/** Milliseconds between the last change and the check. */
const PAUSE = 250;
/** A report whose reading and check take long is checked more rarely: no more than a third of the time goes there. */
const REST = 2;

export function openFindings(tools: CheckTools): Findings {
  const states = new Map<vscode.TextDocument, State>();
  const timers = documentTimers();
  const changes = new vscode.EventEmitter<vscode.TextDocument>();
  let lasted = 0;
  /** Another one begins with other settings, other things ignored, other reports beside this one. */
  let era = 0;

  const checked = async (document: vscode.TextDocument): Promise<readonly Finding[]> => {
    const { version } = document;
    const asked = era;
    const ignored = await tools.ignores.of(document.uri);
    if (document.isClosed || !isChecked(document)) return [];
    const known = states.get(document);
    if (known?.version === document.version) return known.findings;
    const start = performance.now();
    const elsewhere = await findElsewhere(tools, document);
    if (document.isClosed || !isChecked(document)) return [];
    // something was edited, set or ignored meanwhile
    if (document.version !== version || era !== asked) return checked(document);
    const findings = findHere(tools, document, elsewhere, ignored);
    lasted = performance.now() - start;
    states.set(document, { findings, version });
    changes.fire(document);
    return findings;
  };

  const checkIn = (pause: number, document: vscode.TextDocument) => {
    if (isChecked(document))
      timers.start(document, pause, () => void tools.attempt('checks', () => checked(document)));
  };

  const changed = ({ document, contentChanges }: vscode.TextDocumentChangeEvent) => {
    // an event without changes tells that the document was saved
    if (contentChanges.length === 0) return;
    const known = states.get(document);
    if (known) {
      const left = movedAlong(known.findings, contentChanges);
      states.set(document, { findings: left, version: undefined });
      // what has only moved VS Code moves along by itself; told at each key, its list would be drawn anew at each key
      if (left.length < known.findings.length) changes.fire(document);
    }
    checkIn(Math.max(PAUSE, REST * lasted), document);
  };

  /** Closed, or no report any longer, which VS Code tells alike. */
  const closed = (document: vscode.TextDocument) => {
    timers.drop(document);
    if (states.delete(document)) changes.fire(document);
  };

  const checkAllAgain = () => {
    era++;
    for (const [document, { findings }] of states) states.set(document, { findings, version: undefined });
    for (const document of vscode.workspace.textDocuments) checkIn(0, document);
  };

  checkAllAgain();
  const subscriptions = vscode.Disposable.from(
    changes,
    timers,
    tools.ignores.onDidChange(checkAllAgain),
    tools.across.onDidChange(checkAllAgain),
    vscode.workspace.onDidOpenTextDocument(document => checkIn(0, document)),
    vscode.workspace.onDidChangeTextDocument(changed),
    vscode.workspace.onDidCloseTextDocument(closed),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration(CHECKS_SECTION)) checkAllAgain();
    }),
  );
  return {
    shown: document => states.get(document)?.findings ?? [],
    of: checked,
    onDidChange: changes.event,
    dispose: () => {
      states.clear();
      subscriptions.dispose();
    },
  };
}

/** What still stands after an edit, where it stands now. */
const movedAlong = (
  findings: readonly Finding[],
  edits: readonly vscode.TextDocumentContentChangeEvent[],
): readonly Finding[] =>
  movedFindings(
    findings,
    edits.map(({ rangeOffset, rangeLength, text }) => ({
      range: { start: rangeOffset, end: rangeOffset + rangeLength },
      length: text.length,
    })),
  );
