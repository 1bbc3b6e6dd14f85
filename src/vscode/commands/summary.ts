/** "Report Summary": what the report holds, in numbers. */

import * as vscode from 'vscode';
import { type Counted, type Summary, summary } from '../../features/summary';
import type { Context } from '../context';
import { LANGUAGE_ID } from '../language';

/** A line of the summary; `value` is undefined for the name of a group. */
interface Row {
  readonly label: string;
  readonly value?: string;
}

export function registerSummary({ reports, attempt }: Context): vscode.Disposable {
  return vscode.commands.registerCommand('unReport.summary', () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== LANGUAGE_ID) return;
    const found = attempt('summary', () => summary(reports.of(document)));
    if (found) show(found);
  });
}

/** The whole of a number, as the person's language writes it. */
export const printed = (count: number): string => count.toLocaleString(vscode.env.language);

function show(found: Summary): void {
  const rows = rowsOf(found);
  const picker = vscode.window.createQuickPick();
  picker.title = [vscode.l10n.t('Report Summary'), found.symbol ?? ''].filter(Boolean).join(': ');
  picker.placeholder = found.title ?? '';
  picker.matchOnDescription = true;
  picker.items = rows.map(({ label, value }) =>
    value === undefined ? { label, kind: vscode.QuickPickItemKind.Separator } : { label, description: value },
  );
  picker.buttons = [{ iconPath: new vscode.ThemeIcon('copy'), tooltip: vscode.l10n.t('Copy the Summary') }];
  picker.onDidTriggerButton(() => {
    void vscode.env.clipboard.writeText(`${picker.title}\n${rows.map(asText).join('\n')}\n`);
    picker.hide();
  });
  picker.onDidAccept(() => picker.hide());
  picker.onDidHide(() => picker.dispose());
  picker.show();
}

const asText = ({ label, value }: Row): string => (value === undefined ? `\n${label}` : `${label}: ${value}`);

function rowsOf(found: Summary): Row[] {
  const { l10n } = vscode;
  const count = (label: string, number: number): Row => ({ label, value: printed(number) });
  const optional = (label: string, number: number): Row[] => (number > 0 ? [count(label, number)] : []);
  const cited = (label: string, { citations, documents }: Counted): Row => ({
    label,
    value: l10n.t('{0}, cited {1} times', printed(documents), printed(citations)),
  });
  return [
    { label: l10n.t('Text') },
    { label: l10n.t('Words'), value: wordsOf(found) },
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
  ];
}

function wordsOf({ words: { text, notes } }: Summary): string {
  return notes > 0 ? vscode.l10n.t('{0}, and {1} in notes', printed(text), printed(notes)) : printed(text);
}
