/** "Report Summary": what the report holds, in numbers, and what is wrong in it. */

import * as vscode from 'vscode';
import { countsByCode } from '../../features/checks/card';
import type { Finding, Level } from '../../features/checks/finding';
import { countedWords, wordLimitOf } from '../../features/checks/report-length';
import { type Counted, type Summary, summary } from '../../features/summary';
import type { Range } from '../../report/model';
import { rangeIn } from '../checks/diagnostics';
import { checkSettings } from '../checks/settings';
import type { Context } from '../context';
import { LANGUAGE_ID } from '../language';

/** A line of the summary; `value` is undefined for the name of a group. */
interface Row {
  readonly label: string;
  readonly value?: string;
  /** Where it leads. */
  readonly place?: Range;
}

interface Item extends vscode.QuickPickItem {
  readonly place?: Range;
}

/** The words of the text as the Manual's limit counts them, and the limit, where there is one. */
export interface Length {
  readonly words: number;
  readonly limit: number | undefined;
}

export function registerSummary({ reports, findings, attempt }: Context): vscode.Disposable {
  return vscode.commands.registerCommand('unReport.summary', async () => {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.languageId !== LANGUAGE_ID) return;
    const wrong = await findings.of(editor.document);
    const rows = attempt('summary', () => {
      const found = summary(reports.of(editor.document));
      return { found, rows: rowsOf(found, lengthOf(reports, editor.document), wrong) };
    });
    if (rows) show(editor, rows.found, rows.rows);
  });
}

export function lengthOf(reports: Context['reports'], document: vscode.TextDocument): Length {
  const report = reports.of(document);
  return { words: countedWords(report), limit: wordLimitOf(report, checkSettings(document)) };
}

/** The whole of a number, as the person's language writes it. */
export const printed = (count: number): string => count.toLocaleString(vscode.env.language);

function show(editor: vscode.TextEditor, found: Summary, rows: readonly Row[]): void {
  const picker = vscode.window.createQuickPick<Item>();
  picker.title = [vscode.l10n.t('Report Summary'), found.symbol ?? ''].filter(Boolean).join(': ');
  picker.placeholder = found.title ?? '';
  picker.matchOnDescription = true;
  picker.items = rows.map(({ label, value, place }) =>
    value === undefined
      ? { label, kind: vscode.QuickPickItemKind.Separator }
      : { label, description: value, ...(place && { place }) },
  );
  picker.buttons = [{ iconPath: new vscode.ThemeIcon('copy'), tooltip: vscode.l10n.t('Copy the Summary') }];
  picker.onDidTriggerButton(() => {
    void vscode.env.clipboard.writeText(`${picker.title}\n${rows.map(asText).join('\n')}\n`);
    picker.hide();
  });
  picker.onDidAccept(() => {
    const [item] = picker.activeItems;
    picker.hide();
    if (item?.place) goTo(editor, item.place);
  });
  picker.onDidHide(() => picker.dispose());
  picker.show();
}

function goTo(editor: vscode.TextEditor, place: Range): void {
  const { start } = rangeIn(editor.document, place);
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

const asText = ({ label, value }: Row): string => (value === undefined ? `\n${label}` : `${label}: ${value}`);

function rowsOf(found: Summary, length: Length, wrong: readonly Finding[]): Row[] {
  const { l10n } = vscode;
  const count = (label: string, number: number): Row => ({ label, value: printed(number) });
  const optional = (label: string, number: number): Row[] => (number > 0 ? [count(label, number)] : []);
  const cited = (label: string, { citations, documents }: Counted): Row => ({
    label,
    value:
      citations === 1
        ? l10n.t('1, cited once')
        : l10n.t('{0}, cited {1} times', printed(documents), printed(citations)),
  });
  return [
    { label: l10n.t('Text') },
    { label: l10n.t('Words against the limit'), value: againstLimit(length) },
    { label: l10n.t('Words in all'), value: wordsOf(found) },
    count(l10n.t('Pages'), found.pages),
    count(l10n.t('Headings'), found.headings),
    count(l10n.t('Paragraphs'), found.paragraphs),
    ...optional(l10n.t('Annexes'), found.annexes),
    ...optional(l10n.t('Tables'), found.tables),
    ...optional(l10n.t('Figures'), found.figures),
    { label: l10n.t('Notes') },
    count(l10n.t('Notes'), found.notes),
    ...optional(l10n.t('Marks without a note'), found.marksWithoutNote),
    ...optional(l10n.t('Notes without a mark'), found.notesWithoutMark),
    { label: l10n.t('Citations') },
    cited(l10n.t('Documents'), found.documents),
    cited(l10n.t('Resolutions'), found.resolutions),
    ...(found.decisions.documents > 0 ? [cited(l10n.t('Decisions'), found.decisions)] : []),
    count(l10n.t('Cross-references within the report'), found.crossReferences.within),
    ...optional(l10n.t('Cross-references that lead nowhere'), found.crossReferences.unresolved),
    count(l10n.t('Cross-references into other documents'), found.crossReferences.elsewhere),
    ...optional(l10n.t('Addresses of the web'), found.addresses),
    { label: l10n.t('Findings') },
    ...findingRows(wrong),
  ];
}

/** A code a line, with the way to the first of its findings. */
function findingRows(wrong: readonly Finding[]): Row[] {
  if (wrong.length === 0) return [{ label: vscode.l10n.t('Nothing was found'), value: '' }];
  return countsByCode(wrong).map(({ code, count, level, first }) => ({
    label: code,
    value: `${printed(count)} (${levelName(level)})`,
    place: first.range,
  }));
}

function levelName(level: Level): string {
  switch (level) {
    case 'error':
      return vscode.l10n.t('error');
    case 'warning':
      return vscode.l10n.t('warning');
    case 'information':
      return vscode.l10n.t('information');
    default:
      return vscode.l10n.t('hint');
  }
}

/** Headings, notes, tables and annexes are not counted here. */
export const againstLimit = ({ words, limit }: Length): string =>
  limit === undefined
    ? vscode.l10n.t('{0}, without a limit', printed(words))
    : vscode.l10n.t('{0} of {1}', printed(words), printed(limit));

function wordsOf({ words: { text, notes } }: Summary): string {
  return notes > 0 ? vscode.l10n.t('{0}, and {1} in notes', printed(text), printed(notes)) : printed(text);
}
