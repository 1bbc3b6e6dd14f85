// One way to start any of the hosts, and the address of its page.
import { startServer } from './server.mjs';
import { startWeb } from './web.mjs';

/**
 * Starts a host with the extension and a folder, and gives the address of its page.
 * @param {import('./versions.mjs').HostName} name
 * @param {{ extension?: string, folder: string, tests?: { node: string, web: string }, file?: string, env?: Record<string, string>, isUntrusted?: boolean }} what
 *   absolute paths; without `extension`, VS Code as it is; `tests`: the bundled suites, run as soon as the page is opened; `file`: opened at the start, a name inside `folder`; `env`, `isUntrusted`: for the server alone
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startHost(name, { extension, folder, tests, file, env = {}, isUntrusted = false }) {
  if (name === 'server') {
    const { authority, stop } = await startServer({ env, isUntrusted });
    const remote = (/** @type {string} */ path) => `vscode-remote://${authority}${encodeURI(path)}`;
    /** @type {[string, string][]} */
    const payload = [['skipWelcome', 'true']];
    if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
    if (tests) payload.push(['extensionTestsPath', remote(tests.node)]);
    if (file) payload.push(['openFile', remote(`${folder}/${file}`)]);
    return { url: pageUrl(`http://${authority}/`, payload, folder), stop };
  }
  const { authority, stop } = await startWeb(name, { extension, folder, tests: tests?.web });
  /** @type {[string, string][]} */
  const payload = [['skipWelcome', 'true']];
  if (file) payload.push(['openFile', `vscode-test-web://mount/${encodeURI(file)}`]);
  return { url: pageUrl(`http://${authority}/`, payload), stop };
}

/**
 * @param {string} base
 * @param {[string, string][]} payload
 * @param {string} [folder] opened by its path; a web host knows its folder already
 */
function pageUrl(base, payload, folder) {
  const query = folder === undefined ? '' : `folder=${encodeURIComponent(folder)}&`;
  return `${base}?${query}payload=${encodeURIComponent(JSON.stringify(payload))}`;
}
