/** The language that a report is to VS Code, and the one that it comes from. */

export const LANGUAGE_ID = 'un-report';
export const PLAIN_TEXT = 'plaintext';
