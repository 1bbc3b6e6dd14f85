/** The places that cite a document, as a list to choose from. */

import * as vscode from 'vscode';
import { placesCiting } from '../../corpus/cited-documents';
import type { Corpus } from '../../corpus/index';
import { fromLines } from '../convert';
import { citedPart, nameOfReport, standing } from '../views/place';

const MOST_REPORTS = 200;

export async function showPlaces(corpus: Corpus, symbol: string): Promise<void> {
  const items = placesCiting(corpus, symbol, MOST_REPORTS).rows.map(row => ({
    label: nameOfReport(row, corpus),
    description: [standing(row.place, row.range.start.line), citedPart(row)].filter(Boolean).join(' '),
    row,
  }));
  const title = vscode.l10n.t('Who cites {0}', symbol);
  const chosen = await vscode.window.showQuickPick(items, { title, matchOnDescription: true });
  if (!chosen) return;
  const { uri, range } = chosen.row;
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection: fromLines(range) });
}
