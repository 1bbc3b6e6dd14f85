// A mocha reporter: mocha's own "spec", and the counts left for scripts/test.mjs.
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import { COUNTS_FILE } from './counts.mjs';

export default class CountingReporter extends Mocha.reporters.Spec {
  /**
   * @param {import('mocha').Runner} runner
   * @param {import('mocha').MochaOptions} options
   */
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = this.stats;
      const file = process.env[COUNTS_FILE];
      // At once: mocha may end the process right after this.
      if (file) writeFileSync(file, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
    });
  }
}
