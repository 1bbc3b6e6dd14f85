/** What a symbol's parts say, as the lines of a hover: only what the symbol itself does not show. */

import { type Description, describeSymbol } from '../../un/symbol';
import { escapeMarkdown } from '../markdown';
import { phrases } from '../phrases';

/**
 * A line for each part that informs; of a joint symbol one for each half. `isOrganInferred`: the text names no organ
 * ("resolution 1325 (2000)").
 */
export function descriptionLines(symbol: string, isOrganInferred = false): string {
  const lines = describeSymbol(symbol).map(line => (isOrganInferred ? withoutOrgan(line) : line));
  const halves = halvesOf(lines);
  return halves.length > 0
    ? halves.map(([half, ...parts]) => item(`${half!.value}: ${inOneLine(parts)}`)).join('\n')
    : informing(lines).map(lineItem).join('\n');
}

const withoutOrgan = (line: Description): Description =>
  line.label === 'Organ' || line.label === 'Body' ? { ...line, certainty: 'inferred' } : line;

/** The lines of each half of a joint symbol, each beginning with its "Symbol"; none of another. */
function halvesOf(lines: readonly Description[]): Description[][] {
  const halves: Description[][] = [];
  for (const line of lines) {
    if (line.label === 'Symbol') halves.push([line]);
    else halves[halves.length - 1]?.push(line);
  }
  return halves;
}

const isRecord = (line: Description): boolean =>
  line.label === 'Kind' && (line.value === 'resolution' || line.value === 'decision');
/** "No. 865" of A/72/865 is what the symbol shows; "No. 902 of 2018" tells which number is the year. */
const isBareNumber = ({ label, value }: Description): boolean =>
  label === 'Document' && /^No\. [\w-]+$/.test(value);

function informing(lines: readonly Description[]): Description[] {
  const kept = lines.filter(line => !isRecord(line) && !isBareNumber(line));
  return kept.map((line, index) => (isYearOf(kept[index - 1], line) ? { ...line, label: 'Year' } : line));
}

/** S/RES/1325/2000, an old form of S/RES/1325 (2000): its second number is the year. */
const isYearOf = (before: Description | undefined, { label, value }: Description): boolean =>
  before?.label === 'Number' && label === 'Number' && /^(?:19|20)\d\d$/.test(value);

const item = (text: string): string => `- ${escapeMarkdown(text)}`;

function lineItem(line: Description): string {
  const value = certain(line, shownValue(line));
  return item(speaksForItself(line) ? value : `${line.label}: ${value}`);
}

/** "Addendum 1", "Draft (L.64)": a label before them would say it twice. */
const speaksForItself = (line: Description): boolean =>
  line.label === 'Modification' || draftNumber(line) !== undefined;

const draftNumber = ({ label, value }: Description): string | undefined =>
  label === 'Kind' ? /^limited distribution, (?:number|series) (.+)$/.exec(value)?.[1] : undefined;

function shownValue(line: Description): string {
  const draft = draftNumber(line);
  return draft === undefined ? line.value : phrases.draft(draft);
}

/** "2043 (the tables end with resolution 2811)" says so itself. */
function certain({ value, certainty }: Description, shown: string): string {
  if (certainty === 'read' || value.includes('the tables')) return shown;
  return `${shown} (${certainty === 'inferred' ? phrases.inferred : phrases.notInTables})`;
}

/** "General Assembly, seventy-second session (2017–2018)", "Security Council, 2018, Addendum 1". */
const inOneLine = (lines: readonly Description[]): string =>
  informing(lines)
    .map(line => certain(line, YEAR_OF.exec(line.value)?.[1] ?? shownValue(line)))
    .join(', ');

const YEAR_OF = /^No\. [\w-]+ of (\d{4})$/;
