// How a script begins and ends.

/** Names the process that started a script by way of npm, which does not pass every signal on. */
export const STARTED_BY = 'UN_REPORT_STARTED_BY';

/**
 * Runs a script's main function; an error ends it with a message and exit code 1.
 * @param {() => Promise<number | void>} main its number, if any, is the exit code
 */
export function runMain(main) {
  endWithStarter(Number(process.env[STARTED_BY]));
  main().then(
    code => process.exit(code ?? 0),
    error => {
      console.error(error?.name === 'PlainError' ? `\n${error.message}\n` : error);
      process.exit(1);
    },
  );
}

/** A test run that is killed takes its steps with it: each looks every second whether the run is still there. */
function endWithStarter(/** @type {number} */ pid) {
  if (!pid) return;
  const look = () => {
    try {
      process.kill(pid, 0);
    } catch {
      process.exit(1);
    }
  };
  setInterval(look, 1000).unref();
}
