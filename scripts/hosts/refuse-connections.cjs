// Loaded first into VS Code's processes of Node, by NODE_OPTIONS: refuses what leads beyond this machine, and writes it down.
const { appendFileSync } = require('node:fs');
const { Socket } = require('node:net');
const dgram = require('node:dgram');

const LOG = process.env.UN_REPORT_CONNECTIONS ?? '';
const OWN = /^(?:localhost|127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

const write = (/** @type {string} */ line) => appendFileSync(LOG, `${line}\n`);

/** The last of the frames that are no module of Node: which part of VS Code, or which extension. */
const askedBy = () => {
  const usual = Error.stackTraceLimit;
  Error.stackTraceLimit = 50;
  const { stack = '' } = new Error();
  Error.stackTraceLimit = usual;
  const frames = stack
    .split('\n')
    .filter(frame => frame.includes('/') && !frame.includes('node:') && !frame.includes('refuse-connections'))
    .map(frame => frame.trim().slice(-160));
  return frames.pop() ?? 'Node';
};

const { connect } = Socket.prototype;

/** As `net` calls it: with its arguments as a person gave them, or already put in order. */
Socket.prototype.connect = function refusing(/** @type {any[]} */ ...args) {
  const [options, second] = Array.isArray(args[0]) ? args[0] : args;
  const {
    path,
    host = 'localhost',
    port,
  } = typeof options === 'object'
    ? options
    : { port: options, host: typeof second === 'string' ? second : undefined };
  const isPath = path || (typeof options === 'string' && !/^\d+$/.test(options));
  if (isPath || OWN.test(host)) return connect.apply(this, /** @type {any} */ (args));
  write(`tried ${host}:${port} by ${askedBy()}`);
  process.nextTick(() => this.destroy(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })));
  return this;
};

dgram.Socket.prototype.send = function refuse(/** @type {any[]} */ ...args) {
  write(
    `tried ${args
      .filter(part => typeof part !== 'function')
      .slice(1)
      .join(' ')} by datagram`,
  );
};

const [, script = '', type = ''] = process.argv;
if (LOG !== '') write(`watched ${script.slice(script.lastIndexOf('/') + 1)} ${type}`);
