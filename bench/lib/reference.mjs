// What everything is measured against: work that no reading of a report can do without.

/** The kinds of things that a report has, each as the simplest pattern of its kind. */
const BRANCHES = [
  String.raw`\b(A|S|E|ST|CCPR|CEDAW|CRC)\/[A-Z0-9][\w.]*(?:\/[\w.]+)*`, // symbols
  String.raw`\b(resolutions?)\s+(\d{1,4}(?:\/\d+)?)(?:\s\(\d{4}\))?`, // resolutions
  String.raw`^(\d{1,3})\.\s`, // numbers of paragraphs
  String.raw`(?<=[.,;:)”]) (\d{1,2})(?=\s)`, // marks of footnotes
  String.raw`^(\d{1,2})(?=\s[A-Z“])`, // footnotes
  String.raw`\b(para(?:graph|\.)?s?|sections?|annex(?:es)?|chapters?)\s+(\d+|[IVX]+)\b`, // cross-references
  String.raw`^([IVX]+|[A-Z])\. ([A-Z].*)$`, // headings
  String.raw`^(\d{1,3}\/\d{1,3}\s*|\d{2}-\d{5}.*)$`, // what every page repeats
];

const COMBINED = new RegExp(BRANCHES.join('|'), 'gm');

/**
 * The reference: one global pass of one combined pattern of eight branches.
 * @param {string} text
 * @returns {number} how often it hit: 207 times on S-2018-1042
 */
export function reference(text) {
  COMBINED.lastIndex = 0;
  let hits = 0;
  while (COMBINED.exec(text)) hits++;
  return hits;
}

/**
 * A floor: where lines begin.
 * @param {string} text
 */
export function lineTable(text) {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/**
 * A floor of every keystroke: an editor keeps lines, and joins them when it is asked for the text.
 * @param {readonly string[]} lines
 */
export function joinLines(lines) {
  const text = lines.join('\n');
  text.charCodeAt(text.length >> 1);
  return lineTable(text);
}
