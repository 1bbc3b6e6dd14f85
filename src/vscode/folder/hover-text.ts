/** What a hover says of other reports of the folder, as Markdown. Pure; texts of reports are escaped. */

import type { AcrossCard } from '../../corpus/across';
import type { Citing } from '../../corpus/cited-by';
import type { Choice, Found } from '../../corpus/editions';
import { symbolOf } from '../../corpus/entry';
import { fileName, nameBeside } from '../../corpus/file-name';
import { bold, escapeMarkdown, italic, joinParagraphs, shorten } from '../../features/markdown';

const LONGEST_PARAGRAPH = 1200;
const MOST_CARDS = 4;
const MOST_REPORTS = 6;

const WHY: Readonly<Record<Choice, string>> = {
  copies: 'Several files of the folder carry this symbol:',
  languages: 'The folder has it in other languages:',
  editions: 'It is not in the folder itself, but of its family there is:',
  places: 'Several places of that number:',
};

/** The cited report, and the paragraphs that are cited, where they are at hand. */
export function foundText(found: Found, cards: readonly AcrossCard[]): string {
  if (found.kind === 'absent') return '';
  const isMissing = found.kind === 'found' && found.targets.every(target => !target.pinned);
  return joinParagraphs(
    found.kind === 'choice' ? italic(WHY[found.why]) : 'In the folder:',
    ...cardTexts(cards.slice(0, MOST_CARDS)),
    cards.length > MOST_CARDS ? escapeMarkdown(`… and ${cards.length - MOST_CARDS} more.`) : undefined,
    isMissing ? italic('The part that is cited was not found in it.') : undefined,
  );
}

/** Of a document that is in the folder as a PDF, or in a file that could not be read. */
export const unreadText = (uri: string): string =>
  `In the folder, but unread: ${escapeMarkdown(fileName(uri))}`;

/** Reports whose cited paragraphs are the same, as those of copies are, stand one under the other over what they say. */
function cardTexts(cards: readonly AcrossCard[]): string[] {
  const alike = new Map<string, string[]>();
  for (const card of cards) {
    const said = paragraphsText(card);
    const key = said || card.target.uri;
    const copies = cards.flatMap(({ target }) =>
      target !== card.target && target.symbol === card.target.symbol ? [target.uri] : [],
    );
    alike.set(key, [...(alike.get(key) ?? []), headText(card, copies)]);
  }
  return [...alike].map(([key, heads]) => joinParagraphs(...heads, key.startsWith('>') ? key : undefined));
}

/** @param copies other files that claim the symbol */
function headText({ target: { symbol, title, date, uri } }: AcrossCard, copies: readonly string[]): string {
  const name = bold(symbol === '' ? fileName(uri) : symbol);
  const named =
    copies.length > 0 && symbol !== '' ? `${name} (${escapeMarkdown(nameBeside(uri, copies))})` : name;
  return [named, escapeMarkdown([title, date].filter(Boolean).join(', '))].filter(Boolean).join(' — ');
}

const paragraphsText = ({ paragraphs }: AcrossCard): string =>
  joinParagraphs(
    ...paragraphs.map(({ number, text }) => {
      const words = text.replace(/\s+/g, ' ').trim();
      const numbered = words.startsWith(number) ? words : `${number}. ${words}`;
      return `> ${escapeMarkdown(shorten(numbered, LONGEST_PARAGRAPH))}`;
    }),
  );

/** Who cites a part of the report, or all of it. */
export function citedByText(places: readonly Citing[]): string {
  if (places.length === 0) return '';
  const names = [...new Set(places.map(({ entry, file }) => symbolOf(entry) || fileName(file.uri)))];
  const times = places.length === 1 ? 'once' : `${places.length} times`;
  const more = names.length > MOST_REPORTS ? ` and ${names.length - MOST_REPORTS} more reports` : '';
  return `Cited ${times} in the folder: ${escapeMarkdown(names.slice(0, MOST_REPORTS).join(', '))}${more}.`;
}
