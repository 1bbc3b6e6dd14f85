/** Everything that VS Code is told, in one list. */

import type * as vscode from 'vscode';
import { showDiagnostics } from './checks/diagnostics';
import { showFindingsStatus } from './checks/status';
import { registerGoToParagraph } from './commands/go-to-paragraph';
import { registerIgnore } from './commands/ignore';
import { registerLookUp } from './commands/look-up-selection';
import { registerSummary } from './commands/summary';
import type { Context } from './context';
import { showIndexing } from './folder/status';
import { registerCompletion } from './providers/completion';
import { registerDefinition } from './providers/definition';
import { registerFixes } from './providers/fixes';
import { registerFolding } from './providers/folding';
import { registerHighlights } from './providers/highlights';
import { registerHover } from './providers/hover';
import { registerLinks } from './providers/links';
import { registerOutline } from './providers/outline';
import { registerReferences } from './providers/references';
import { registerSelection } from './providers/selection';
import { registerTokens } from './providers/tokens';
import { registerWorkspaceSymbols } from './providers/workspace-symbols';
import { showStatus } from './status';

export const REGISTRATIONS: readonly ((context: Context) => vscode.Disposable)[] = [
  registerCompletion,
  registerDefinition,
  registerFixes,
  registerFolding,
  registerGoToParagraph,
  registerHighlights,
  registerHover,
  registerIgnore,
  registerLinks,
  registerLookUp,
  registerOutline,
  registerReferences,
  registerSelection,
  registerSummary,
  registerTokens,
  registerWorkspaceSymbols,
  showDiagnostics,
  showFindingsStatus,
  showIndexing,
  showStatus,
];
