/** What each line is, decided step by step while a report is read. The steps and their order stand above `readLayout`. */

/** The values stand in a `Uint8Array`, one for each line. */
export const LineKind = {
  text: 0,
  blank: 1,
  furniture: 2,
  masthead: 3,
  title: 4,
  contents: 5,
  heading: 6, // the first line of a heading
  headingMore: 7,
  paragraph: 8, // begins with a paragraph's number
  item: 9, // begins with (a)
  note: 10, // in the notes of a page
  caption: 11, // "Table 1"
  captionMore: 12,
  table: 13,
} as const;

export type LineKind = (typeof LineKind)[keyof typeof LineKind];
