/** What went wrong, in plain words. */

/** What the system calls a failure, and what that means to a person. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission to read it.',
  EPERM: 'you have no permission to read it.',
  EISDIR: 'it is a folder; name the files in it.',
  ELOOP: 'its links lead round in a circle.',
  EMFILE: 'too many files are open.',
  ENAMETOOLONG: 'its name is longer than a name can be.',
  ENFILE: 'too many files are open.',
  ENOENT: 'there is no such file.',
  ENOSPC: 'there is no space left.',
  ENOTDIR: 'a part of its path is a file, not a folder.',
  ENXIO: 'nothing is behind that name.',
};

/** The same of a file that was to be written. */
const WHY_NOT_WRITTEN: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission to write there.',
  EBUSY: 'another program keeps it open.',
  EDQUOT: 'your share of the disk is full.',
  EISDIR: 'it is a folder; name a file in it.',
  ENOENT: 'its folder does not exist; make it first, or name another.',
  EPERM: 'you have no permission to write there.',
  EROFS: 'that disk can only be read.',
};

/** Why a file could not be written, as the end of a sentence. */
export const whyNotWritten = (error: unknown): string => WHY_NOT_WRITTEN[codeOf(error)] ?? reasonOf(error);

/** The reason of a failure as the end of a sentence: "there is no such file." */
export function reasonOf(error: unknown): string {
  const reason = REASONS[codeOf(error)];
  if (reason !== undefined) return reason;
  const message = error instanceof Error ? error.message : String(error);
  return message.endsWith('.') ? message : `${message}.`;
}

/** The reader of our output went away, as `head` does when it has seen enough: no failure of ours. */
export const isClosed = (error: unknown): boolean =>
  ['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'].includes(codeOf(error));

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}
