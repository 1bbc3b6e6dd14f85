// Loaded by processes.mjs into the Node processes that it keeps. The channel to the parent closes when the parent is
// gone, also when it was killed and could not say goodbye; a host or a server must not outlive its test run.
process.on('disconnect', () => process.exit(0));
process.channel?.unref();
