import { activateWith } from './vscode/gate';

/** Called by VS Code when the first report, or the first plain text, is opened. */
export const activate = activateWith(() => import('./vscode/workbench'));
