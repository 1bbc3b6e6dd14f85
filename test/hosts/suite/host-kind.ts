/** Which extension host the suite runs in. */

/** Node's own modules, where the host is Node: the same source runs in a browser's worker, which has none. */
export function nodeModules(): NodeJS.Process['getBuiltinModule'] | undefined {
  const { process } = globalThis as { process?: NodeJS.Process };
  return process?.getBuiltinModule?.bind(process);
}

export const isNode = (): boolean => nodeModules() !== undefined;
