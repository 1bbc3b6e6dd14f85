// Child processes: run one to its end, keep one, and leave none behind.
import { fork, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Loaded into kept Node children: ends them when this process is gone, however it went. */
const DIE_WITH_PARENT = new URL('./die-with-parent.mjs', import.meta.url).href;

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => process.exit(signal === 'SIGINT' ? 130 : 143));
}
process.on('exit', () => {
  for (const child of running) child.kill('SIGTERM');
});

/**
 * @template {import('node:child_process').ChildProcess} T
 * @param {T} child
 * @returns {T}
 */
function remember(child) {
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/**
 * Runs a command to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, timeLimit?: number }} [options]
 *   `show`: the person sees its output; `timeLimit` in milliseconds: it is then ended, with code 1
 * @returns {Promise<{ code: number, output: string }>} `output` is empty with `show`; a command that is not there has code 127
 */
export function run(command, args, { cwd, env, show = false, timeLimit = 0 } = {}) {
  return new Promise(resolve => {
    const child = remember(
      spawn(command, args, {
        cwd,
        env: { ...process.env, ...env },
        timeout: timeLimit,
        stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      }),
    );
    let output = '';
    child.stdout?.on('data', data => {
      output += data;
    });
    child.stderr?.on('data', data => {
      output += data;
    });
    child.once('error', error => resolve({ code: 127, output: `${output}${error.message}` }));
    child.once('close', code => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Starts a Node script that stays, and waits until a line of its output says that it is ready.
 * It dies with this process, even if this process is killed.
 * @param {string} script
 * @param {readonly string[]} args
 * @param {{ ready: RegExp, name: string, cwd?: string, env?: NodeJS.ProcessEnv, timeLimit?: number }} options
 * @returns {Promise<{ stop: () => Promise<void>, pid: number | undefined }>}
 */
export async function keep(script, args, { ready, name, cwd, env, timeLimit = 60_000 }) {
  const child = remember(
    fork(script, args, {
      cwd,
      env: { ...environment(), ...env },
      execArgv: ['--import', DIE_WITH_PARENT],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    }),
  );
  try {
    await untilReady(child, ready, name, timeLimit);
  } catch (error) {
    await stop(child);
    throw error;
  }
  return { stop: () => stop(child), pid: child.pid };
}

/** Our environment, but for what a VS Code around us says to its own children (in its terminal, say): it misleads another. */
function environment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VSCODE|ELECTRON)_/.test(name)),
  );
}

/**
 * Waits for the line that says "ready"; the output is then left to flow away.
 * @param {import('node:child_process').ChildProcess} child
 * @param {RegExp} ready
 * @param {string} name
 * @param {number} timeLimit milliseconds
 */
function untilReady(child, ready, name, timeLimit) {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (/** @type {string} */ what) => {
      clearTimeout(timer);
      reject(new Error(`${name} ${what}.\n${output}`));
    };
    const timer = setTimeout(() => fail(`did not start in ${timeLimit / 1000} s`), timeLimit);
    const listen = (/** @type {Buffer} */ data) => {
      output = (output + data).slice(-20_000);
      if (!ready.test(output)) return;
      clearTimeout(timer);
      resolve(undefined);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('error', error => fail(`could not be started: ${error.message}`));
    child.once('exit', code => fail(`ended with code ${code} before it was ready`));
  });
}

/**
 * Asks a child to end, and insists after three seconds.
 * @param {import('node:child_process').ChildProcess} child
 */
async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise(resolve => child.once('exit', resolve));
  child.kill('SIGTERM');
  const insist = setTimeout(() => child.kill('SIGKILL'), 3000);
  await gone;
  clearTimeout(insist);
}

/** The path of a script beside another, from that one's `import.meta.url`. */
export function beside(/** @type {string} */ url, /** @type {string} */ name) {
  return fileURLToPath(new URL(name, url));
}
