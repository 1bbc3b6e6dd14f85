import * as vscode from 'vscode';
import { folding } from '../../features/folding';
import type { Context } from '../context';
import { LANGUAGE_ID } from '../language';

const KINDS = { region: vscode.FoldingRangeKind.Region, comment: vscode.FoldingRangeKind.Comment };

/** Sections and paragraphs; notes and page furniture fold as comments do ("Fold All Block Comments"). */
export function registerFolding({ reports, attempt }: Context): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(LANGUAGE_ID, {
    provideFoldingRanges: document =>
      attempt('folding', () =>
        folding(reports.of(document)).map(
          ({ start, end, kind }) => new vscode.FoldingRange(start, end, kind && KINDS[kind]),
        ),
      ),
  });
}
