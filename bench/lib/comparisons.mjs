// How many times quicker than each peer, both as ratios to the reference in their own processes.

/** @type {readonly (readonly [peer: string, ours: string, least: number, what: string])[]} */
const COMPARISONS = [
  ['markdown-it.report', 'reading.report', 2, 'the whole reading, quicker than markdown-it, 63 KB'],
  ['markdown-it.16', 'reading.16', 2, 'the whole reading, quicker than markdown-it, 1 MB'],
  [
    'mdast-util-from-markdown.report',
    'reading.report',
    35,
    'the whole reading, quicker than mdast-util-from-markdown, 63 KB',
  ],
  [
    'mdast-util-from-markdown.16',
    'reading.16',
    35,
    'the whole reading, quicker than mdast-util-from-markdown, 1 MB',
  ],
  [
    'service.typing.report',
    'typing.report',
    10,
    'one character typed, quicker than vscode-markdown-languageservice, 63 KB',
  ],
  [
    'service.typing.16',
    'typing.16',
    40,
    'one character typed, quicker than vscode-markdown-languageservice, 1 MB',
  ],
  [
    'service.folder.index',
    'folder.index',
    5,
    '1,000 reports into the index, quicker than vscode-markdown-languageservice from memory',
  ],
  [
    'service.folder.kept',
    'folder.kept',
    48,
    '1,000 reports, less memory than vscode-markdown-languageservice',
  ],
  ['cspell-lib.report', 'checks.report', 20, 'reading and all checks, quicker than cspell-lib'],
  ['textlint.report', 'checks.report', 250, 'reading and all checks, quicker than textlint with three rules'],
  ['markdown-grammar', 'colouring', 5, "lines coloured in a second, beside VS Code's Markdown grammar"],
];

/**
 * @param {readonly import('./parts.mjs').Row[]} rows
 * @returns {import('./parts.mjs').Row[]} where both were measured; `least` instead of `target`
 */
export function comparisons(rows) {
  const values = new Map(rows.map(({ id, value }) => [id, value]));
  return COMPARISONS.flatMap(([peer, own, least, what]) => {
    const theirs = values.get(peer);
    const ours = values.get(own);
    if (theirs === undefined || ours === undefined) return [];
    return [
      {
        id: `${own} beside ${peer}`,
        what,
        value: theirs / ours,
        unit: what.includes('memory than') ? '× less' : '× quicker',
        least,
      },
    ];
  });
}
