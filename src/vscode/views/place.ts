/** A place that cites, as a line of a tree. */

import * as vscode from 'vscode';
import type { PlaceIn } from '../../corpus/contents';
import type { Row } from '../../corpus/register';
import { fromLines } from '../convert';

/** "para. 12", "note 3", "annex II, para. 4"; the line where it stands in none of them. */
export function standing({ paragraph, note, part }: PlaceIn, line: number): string {
  const number =
    note !== undefined
      ? vscode.l10n.t('note {0}', note)
      : paragraph !== undefined
        ? vscode.l10n.t('para. {0}', paragraph)
        : vscode.l10n.t('line {0}', line + 1);
  return part === undefined ? number : `${part}, ${number}`;
}

export const fileName = (uri: string): string => {
  const { path } = vscode.Uri.parse(uri);
  return path.slice(path.lastIndexOf('/') + 1);
};

export const nameOfReport = ({ symbol, uri }: Pick<Row, 'symbol' | 'uri'>): string => symbol || fileName(uri);

/** Goes to a place of a report when the line is chosen. */
export const openAt = (uri: string, range: Row['range']): vscode.Command => ({
  command: 'vscode.open',
  title: vscode.l10n.t('Open'),
  arguments: [
    vscode.Uri.parse(uri),
    { selection: fromLines(range) } satisfies vscode.TextDocumentShowOptions,
  ],
});

/** "S/2044/318, para. 12 cites paras. 11–13": as it is copied and read aloud. */
export function placeText(row: Row): string {
  const where = `${nameOfReport(row)}, ${standing(row.place, row.range.start.line)}`;
  return `${where}: ${[row.cited, ...row.pinpoints].join(', ')}`;
}

/** @param isUnderReport the line above it names the report already */
export function placeItem(row: Row, id: string, isUnderReport: boolean): vscode.TreeItem {
  const where = standing(row.place, row.range.start.line);
  const item = new vscode.TreeItem(isUnderReport ? where : `${nameOfReport(row)}, ${where}`);
  item.id = id;
  item.description = row.pinpoints.join(', ');
  item.tooltip = `${placeText(row)}\n${fileName(row.uri)}:${row.range.start.line + 1}`;
  item.contextValue = 'place';
  item.command = openAt(row.uri, row.range);
  item.accessibilityInformation = { label: placeText(row) };
  return item;
}
