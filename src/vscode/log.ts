/** The output channel "UN Reports", and the guard that keeps one feature's failure from the others. */

import * as vscode from 'vscode';

/** Runs a feature's work; if it throws, says so in the log and gives nothing. */
export type Attempt = <T>(feature: string, work: () => T) => T | undefined;

export interface Log extends vscode.Disposable {
  readonly attempt: Attempt;
  show(): void;
}

/** Opens the channel. A feature that fails is logged once, however often VS Code asks it again. */
export function openLog(): Log {
  const channel = vscode.window.createOutputChannel('UN Reports', { log: true });
  const told = new Set<string>();
  return {
    attempt: (feature, work) => {
      try {
        return work();
      } catch (error) {
        if (!told.has(feature)) channel.error(`${feature} failed: ${withoutText(error)}`);
        told.add(feature);
        return undefined;
      }
    },
    show: () => channel.show(),
    dispose: () => channel.dispose(),
  };
}

/** What an error tells about our code. Its message is left out: it could quote the report, which may be confidential. */
function withoutText(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line));
  return [error.name, ...frames].join('\n');
}
