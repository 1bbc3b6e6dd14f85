// npm, as the person has set it up.
import { run } from './processes.mjs';
import { plainError } from './say.mjs';

/**
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean, timeLimit?: number }} [options]
 */
export function npm(args, cwd, options = {}) {
  // On Windows npm is a command file, which only a shell can start.
  return process.platform === 'win32'
    ? run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], { ...options, cwd })
    : run('npm', args, { ...options, cwd });
}

/**
 * Installs packages from the registry that npm is set to, without running their scripts.
 * @param {string} folder with a package.json
 * @param {readonly string[]} packages none: what the folder's package.json asks for
 * @param {string} what for the message if it fails
 */
export async function npmInstall(folder, packages, what) {
  const args = ['install', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', ...packages];
  const { code, output } = await npm(args, folder);
  if (code === 0) return;
  throw plainError({
    what: `${what} could not be fetched.`,
    why: `npm ${args.join(' ')}\n${npmErrors(output)}`,
    todo: 'see that this machine reaches the npm registry ("npm ping") and has 2 GB of free disk, then run the same command again.',
  });
}

/** What npm says went wrong stands in its first lines, before much else. */
function npmErrors(/** @type {string} */ output) {
  const errors = output.split('\n').filter(line => line.startsWith('npm error'));
  return errors.length > 0 ? errors.slice(0, 4).join('\n') : lastLines(output, 4);
}

/** The end of a command's output, for a message. */
export function lastLines(/** @type {string} */ text, /** @type {number} */ count) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}
