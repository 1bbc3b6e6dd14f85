// A person who types in the middle of a report, in an editor that asks for everything after each character.

/**
 * Gives a function that types one character more and asks for all that an editor shows: model, outline, folding, links and diagnostics.
 * Joining the editor's lines is part of it.
 * @param {import('./bundle.mjs').Ours} ours
 * @param {string} text
 * @returns {() => unknown[]}
 */
export function typist(ours, text) {
  const lines = text.split('\n');
  const line = lineOfProse(lines);
  const { readReport, readAgain, outline, folding, links, checks } = ours;
  let report = readReport(text);
  let typed = '';
  return () => {
    // A word of seven letters, again and again: the line does not grow for ever.
    typed = typed.length < 7 ? `${typed}${'lantern'[typed.length]}` : '';
    const column = 30;
    const before = lines[line] ?? '';
    lines[line] = before.slice(0, column) + typed + before.slice(column);
    const now = lines.join('\n');
    lines[line] = before;
    report = readAgain(report, now);
    return [outline?.(report), folding?.(report), links?.(report), checks?.(report)];
  };
}

/** A long line of running text near the middle. */
function lineOfProse(/** @type {readonly string[]} */ lines) {
  const from = lines.length >> 1;
  const found = lines.findIndex((line, index) => index >= from && /^[a-z][a-z ,]{59,}/.test(line));
  return found < 0 ? from : found;
}
