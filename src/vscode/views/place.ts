/** A place that cites, as a line of a tree. */

import * as vscode from 'vscode';
import { apartOf, apartText } from '../../corpus/apart';
import type { PlaceIn } from '../../corpus/contents';
import { fileName } from '../../corpus/file-name';
import type { Corpus } from '../../corpus/index';
import type { Row } from '../../corpus/register';
import { fromLines } from '../convert';
import { interfaceName } from '../interface-name';

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

/** What tells a file from others of its document: "French", "second-copy.txt"; empty where there are none. */
export function apartIn(corpus: Corpus, uri: string): string {
  const file = corpus.files.get(uri);
  return file ? apartText(apartOf(corpus, file), interfaceName) : '';
}

/** "S/2044/318", "S/2044/318 (French)". */
export function nameOfReport({ symbol, uri }: Pick<Row, 'symbol' | 'uri'>, corpus: Corpus): string {
  if (symbol === '') return fileName(uri);
  const apart = apartIn(corpus, uri);
  return apart === '' ? symbol : `${symbol} (${apart})`;
}

/** Goes to a place of a report when the line is chosen. */
export const openAt = (uri: string, range: Row['range']): vscode.Command => ({
  command: 'vscode.open',
  title: vscode.l10n.t('Open'),
  arguments: [
    vscode.Uri.parse(uri),
    { selection: fromLines(range) } satisfies vscode.TextDocumentShowOptions,
  ],
});

/** "S/2044/318, para. 12, cites S/2043/902, paras. 11–13": as it is copied and read aloud. */
export function placeText(row: Row, corpus: Corpus): string {
  const where = `${nameOfReport(row, corpus)}, ${standing(row.place, row.range.start.line)}`;
  return vscode.l10n.t('{0}, cites {1}', where, [row.cited, ...row.pinpoints].join(', '));
}

/** "→ para. 21": what a place cites of the document above it; empty where it cites the whole. */
export const citedPart = ({ pinpoints }: Row): string =>
  pinpoints.length === 0 ? '' : `→ ${pinpoints.join(', ')}`;

/** @param isUnderReport the line above it names the report already */
export function placeItem(row: Row, id: string, corpus: Corpus, isUnderReport: boolean): vscode.TreeItem {
  const where = standing(row.place, row.range.start.line);
  const item = new vscode.TreeItem(isUnderReport ? where : `${row.symbol || fileName(row.uri)}, ${where}`);
  item.id = id;
  item.description = [citedPart(row), isUnderReport ? '' : apartIn(corpus, row.uri)]
    .filter(Boolean)
    .join(' · ');
  item.tooltip = `${placeText(row, corpus)}\n${fileName(row.uri)}:${row.range.start.line + 1}`;
  item.contextValue = 'place';
  item.command = openAt(row.uri, row.range);
  item.accessibilityInformation = { label: placeText(row, corpus) };
  return item;
}
