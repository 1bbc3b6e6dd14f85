// A folder to open in a host: the samples, a real report if there is one, and quiet settings.

import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CITED, REAL_REPORT, SAMPLES } from './paths.mjs';
import { temporaryFolder } from './temporary.mjs';

/** Nothing that pops up, asks or looks elsewhere while a test runs. */
const QUIET_SETTINGS = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'editor.accessibilitySupport': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.exclude': { '**/.vscode': true },
  'json.schemaDownload.enable': false,
  'npm.fetchOnlinePackageInfo': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * Makes a temporary folder with copies of the samples, of the invented reports that they cite (in `cited/`) and of the
 * real report, if the person has it.
 * @param {{ allReal?: boolean }} [options] `allReal`: all real reports that the person has, the others in `real/`
 * @returns {Promise<{ folder: string, hasRealReport: boolean, set: (settings: Record<string, unknown>) => Promise<void>, remove: () => Promise<void> }>}
 *   `set` changes settings of the folder beside the quiet ones
 */
export async function makeWorkspace({ allReal = false } = {}) {
  const temporary = await temporaryFolder();
  // Its name is what the window's title shows, also in the pictures that the tests keep.
  const folder = join(temporary.path, 'reports');
  await mkdir(join(folder, '.vscode'), { recursive: true });
  if (existsSync(SAMPLES)) await cp(SAMPLES, folder, { recursive: true });
  await cp(CITED, join(folder, 'cited'), { recursive: true });
  const hasRealReport = existsSync(REAL_REPORT);
  if (hasRealReport) await copyFile(REAL_REPORT, join(folder, basename(REAL_REPORT)));
  if (allReal && hasRealReport) await copyOtherReports(join(folder, 'real'));
  const set = async (/** @type {Record<string, unknown>} */ settings) => {
    const text = JSON.stringify({ ...QUIET_SETTINGS, ...settings }, undefined, 2);
    await writeFile(join(folder, '.vscode', 'settings.json'), text);
  };
  await set({});
  return {
    folder,
    hasRealReport,
    set,
    remove: temporary.remove,
  };
}

async function copyOtherReports(/** @type {string} */ folder) {
  const source = dirname(REAL_REPORT);
  await mkdir(folder);
  for (const name of await readdir(source))
    if (name.endsWith('.txt') && name !== basename(REAL_REPORT))
      await copyFile(join(source, name), join(folder, name));
}
