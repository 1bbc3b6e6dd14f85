import * as vscode from 'vscode';
import { TOKEN_MODIFIERS, TOKEN_TYPES, tokens } from '../../features/tokens';
import type { Range, Report } from '../../report/model';
import type { Context } from '../context';
import { toOffset, toPosition } from '../convert';
import { LANGUAGE_ID } from '../language';

/** Of a text with more, VS Code is given those that are in view alone, as it asks for them. */
const MOST_TOKENS = 200_000;

/** The truth of the model, laid over the grammar's colours, which know one line at a time. */
export function registerTokens({ reports, attempt }: Context): vscode.Disposable {
  const legend = new vscode.SemanticTokensLegend([...TOKEN_TYPES], [...TOKEN_MODIFIERS]);
  const encode = (report: Report, { start, end }: Range): vscode.SemanticTokens => {
    const builder = new vscode.SemanticTokensBuilder(legend);
    for (const { range, type, modifiers } of tokens(report)) {
      if (range.end <= start || range.start >= end) continue;
      const { line, character } = toPosition(report, range.start);
      const bits = modifiers.reduce((sum, modifier) => sum | (1 << TOKEN_MODIFIERS.indexOf(modifier)), 0);
      builder.push(line, character, range.end - range.start, TOKEN_TYPES.indexOf(type), bits);
    }
    return builder.build();
  };
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSemanticTokensProvider(
      LANGUAGE_ID,
      {
        provideDocumentSemanticTokens: document =>
          attempt('semantic tokens', () => {
            const report = reports.of(document);
            if (tokens(report).length > MOST_TOKENS) return undefined;
            return encode(report, { start: 0, end: report.text.length });
          }),
      },
      legend,
    ),
    vscode.languages.registerDocumentRangeSemanticTokensProvider(
      LANGUAGE_ID,
      {
        provideDocumentRangeSemanticTokens: (document, range) =>
          attempt('semantic tokens', () => {
            const report = reports.of(document);
            return encode(report, { start: toOffset(report, range.start), end: toOffset(report, range.end) });
          }),
      },
      legend,
    ),
  );
}
