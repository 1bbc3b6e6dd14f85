/** The picture of the web of citations comes back when the window is loaded again. */

import * as vscode from 'vscode';
import type { WebPanel } from './panel';

export const WEB_VIEW = 'unReport.web';

/** @param open gives what draws the picture, which is loaded for it */
export const restoreWeb = (open: () => Promise<{ readonly web: WebPanel } | undefined>): vscode.Disposable =>
  vscode.window.registerWebviewPanelSerializer(WEB_VIEW, {
    deserializeWebviewPanel: async (panel, state) => {
      const opened = await open();
      await opened?.web.restore(panel, state);
    },
  });
