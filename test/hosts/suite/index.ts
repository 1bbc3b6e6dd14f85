/**
 * The entry of the host tests: VS Code loads this bundle inside its extension host and calls `run`.
 * The same source runs in Node (server, desktop) and in a browser's worker (web): no Node modules, no DOM.
 */
import { setUpMocha } from './mocha';

/** Runs every test of tests.ts; rejects if one failed, which is how VS Code learns the exit code. */
export async function run(): Promise<void> {
  const runMocha = setUpMocha();
  // Only now: the test files call describe() and it() as they are loaded.
  await import('./tests');
  const { failed } = await runMocha();
  if (failed > 0) throw new Error(`${failed} test(s) failed`);
}
