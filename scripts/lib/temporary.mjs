// Temporary folders that go when the script goes, also when it is cut short.
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @returns {Promise<{ path: string, remove: () => Promise<void> }>} a new folder; what is not removed by hand is removed as the process exits
 */
export async function temporaryFolder() {
  const path = await mkdtemp(join(tmpdir(), 'un-report-'));
  const removeNow = () => rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', removeNow);
  return {
    path,
    remove: async () => {
      process.removeListener('exit', removeNow);
      await rm(path, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
