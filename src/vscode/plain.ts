/** Names of files in messages and in the log: whatever they hold is shown, and nothing of it is obeyed. */

/** Characters that a terminal obeys, where somebody looks at the log in one, or that turn the direction of a line. */
const CONTROLS = /[\0-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Where VS Code would take `[words](command:…)` in a message for a link, which runs the command. */
const BEFORE_ADDRESS = /\](?=\()/g;
const WORD_JOINER = '\u2060';

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A line of the log. */
export const plainLine = (text: string): string => text.replace(CONTROLS, escaped);

/** A message, or a part of one. */
export const plainMessage = (text: string): string =>
  plainLine(text).replace(BEFORE_ADDRESS, `]${WORD_JOINER}`);
