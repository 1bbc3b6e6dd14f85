/** Everything that VS Code is told, in one list. */

import * as vscode from 'vscode';
import { registerGoToParagraph } from './commands/goToParagraph';
import { registerLanguageCommands } from './commands/language';
import { registerLookUp } from './commands/lookUpSelection';
import { registerSummary } from './commands/summary';
import type { Context } from './context';
import { showIndexing } from './folder/status';
import { registerCompletion } from './providers/completion';
import { registerDefinition } from './providers/definition';
import { registerFolding } from './providers/folding';
import { registerHighlights } from './providers/highlights';
import { registerHover } from './providers/hover';
import { registerLinks } from './providers/links';
import { registerOutline } from './providers/outline';
import { registerReferences } from './providers/references';
import { registerSelection } from './providers/selection';
import { registerTokens } from './providers/tokens';
import { registerWorkspaceSymbols } from './providers/workspaceSymbols';
import { showStatus } from './status';

const REGISTRATIONS: readonly ((context: Context) => vscode.Disposable)[] = [
  registerCompletion,
  registerDefinition,
  registerFolding,
  registerGoToParagraph,
  registerHighlights,
  registerHover,
  registerLanguageCommands,
  registerLinks,
  registerLookUp,
  registerOutline,
  registerReferences,
  registerSelection,
  registerSummary,
  registerTokens,
  registerWorkspaceSymbols,
  showIndexing,
  showStatus,
];

export function registerAll(context: Context): vscode.Disposable {
  return vscode.Disposable.from(...REGISTRATIONS.map(register => register(context)));
}
