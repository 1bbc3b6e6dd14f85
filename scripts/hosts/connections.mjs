// Refuses every connection that leads beyond this machine, and keeps what was tried: by a browser, and by Node's processes.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../lib/temporary.mjs';

const PRELOAD = fileURLToPath(new URL('./refuse-connections.cjs', import.meta.url));

/** How a process says that it is watched, and what it is. */
const WATCHED = 'watched';
const TRIED = 'tried';

/** What a browser asks of its own maker, whatever page it shows: updates, accounts, forms. It is refused like the rest, but not told. */
const OF_THE_BROWSER =
  /^\w+ (?:https?:\/\/)?(?:[\w-]+\.)*(?:google|googleapis|gstatic|gvt1|edge\.microsoft)\.com[:/]/;

/** What extensions of VS Code's own ask of their maker: which experiments they belong to. */
const OF_VSCODE = /^[\w-]+\.exp-tas\.com:/;

/**
 * @typedef {object} Connections
 * @property {string[]} browserArgs a browser that is launched with these asks a proxy for all that is not of this machine
 * @property {Record<string, string>} env Node's processes that have these refuse by themselves
 * @property {() => Promise<{ tried: string[], watched: string[] }>} told what was tried, and the processes of Node that were watched
 * @property {() => Promise<void>} stop
 */

/** @returns {Promise<Connections>} */
export async function refuseConnections() {
  const folder = await temporaryFolder();
  const log = join(folder.path, 'connections.log');
  const proxy = await startProxy();
  return {
    browserArgs: [`--proxy-server=http://127.0.0.1:${proxy.port}`],
    env: { NODE_OPTIONS: `--require ${JSON.stringify(PRELOAD)}`, UN_REPORT_CONNECTIONS: log },
    told: async () => {
      const lines = (await readFile(log, 'utf8').catch(() => '')).split('\n');
      const after = (/** @type {string} */ word) =>
        lines.filter(line => line.startsWith(`${word} `)).map(line => line.slice(word.length + 1));
      const asked = after(TRIED).filter(line => !OF_VSCODE.test(line));
      return { tried: [...proxy.tried, ...asked], watched: after(WATCHED) };
    },
    stop: async () => {
      proxy.stop();
      await folder.remove();
    },
  };
}

/** @returns {Promise<{ port: number, tried: string[], stop: () => void }>} a proxy that lets nothing through */
async function startProxy() {
  const tried = /** @type {string[]} */ ([]);
  const server = createServer(socket => {
    socket.on('error', () => undefined);
    socket.once('data', data => {
      const request = data.toString('latin1').split('\r\n', 1)[0] ?? '';
      if (!OF_THE_BROWSER.test(request)) tried.push(request);
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
    });
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { port, tried, stop: () => server.close() };
}
