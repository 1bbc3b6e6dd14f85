/** Text of a report inside Markdown: it stays text, whatever it holds. */

import { forMarkdown } from '../un/symbol';

/** Control characters of terminals, and those that turn the direction of what follows. */
const UNPRINTABLE = /\x1b\[[0-9;?]*[A-Za-z]|[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;
const WHITE = /\s+/g;
/** What builds links, pictures, code, emphasis, tables and strike-through. */
const SYNTAX = /[\\`*_[\]{}|~^@]/g;
/** Tags, entities, and the icons of the editor: `$(sync)`. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  $: '&#36;',
};
const HTML = /[&<>$]/g;
/** Addresses that a renderer would make into links unasked. */
const AUTOLINK = /:\/\/|www\./gi;
/** What begins a heading, a list, a rule or an underline where it begins a line. */
const LINE_START = /^(?:[-+=#:]|\d{1,9}(?=[.)]))/;

/**
 * Text as one line of Markdown that shows these very words and nothing else: no link, command, image, HTML, autolink,
 * icon, list, heading or code. Runs of white space become one space; control characters go.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(UNPRINTABLE, '')
    .replace(WHITE, ' ')
    .trim()
    .replace(SYNTAX, '\\$&')
    .replace(HTML, mark => ENTITIES[mark]!)
    .replace(AUTOLINK, mark => (mark === '://' ? ':\\/\\/' : `${mark.slice(0, -1)}\\.`))
    .replace(LINE_START, mark => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/** A link with text of ours or of the report. */
export const markdownLink = (text: string, address: string): string =>
  `[${escapeMarkdown(text)}](${forMarkdown(address).replace(/[\s<>\\]/g, encodeURIComponent)})`;

export const bold = (text: string): string => around('**', escapeMarkdown(text));

export const italic = (text: string): string => around('*', escapeMarkdown(text));

/** Nothing around nothing: four asterisks are a rule. */
const around = (mark: string, text: string): string => (text === '' ? '' : `${mark}${text}${mark}`);

/** Paragraphs of a hover, those that are empty left out. */
export const joinParagraphs = (...paragraphs: readonly (string | undefined)[]): string =>
  paragraphs.filter(paragraph => paragraph !== undefined && paragraph !== '').join('\n\n');

/** Text of the report, set apart from our words. */
export const quote = (text: string): string => `> ${escapeMarkdown(text)}`;

/** At most `most` characters, cut at a word, with an ellipsis where something was left out. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.lastIndexOf(' ', most - 1);
  const end = cut > most / 2 ? cut : most - 1;
  return `${text.slice(0, isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end).trimEnd()}…`;
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
