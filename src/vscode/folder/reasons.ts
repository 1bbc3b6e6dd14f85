/** Why a file or folder could not be read, in plain words. Pure. */

const NO_PERMISSION = 'you have no permission to read it.';
const GONE = 'it is no longer there.';

/** What VS Code's file systems and the system itself call a failure; others say it in their message alone. */
const REASONS: Readonly<Record<string, string>> = {
  NoPermissions: NO_PERMISSION,
  EACCES: NO_PERMISSION,
  EPERM: NO_PERMISSION,
  FileNotFound: GONE,
  ENOENT: GONE,
  Unavailable: 'the place where it is kept does not answer.',
};

const CODE = new RegExp(`\\b(?:${Object.keys(REASONS).join('|')})\\b`);

/** The reason of a failure as the end of a sentence. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? REASONS[CODE.exec(message)?.[0] ?? ''] ?? message;
}
