import { activateWith } from './vscode/gate';

/** Called by VS Code once a window has started, or sooner when a plain text is opened. */
export const activate = activateWith(() => import('./vscode/workbench'));
