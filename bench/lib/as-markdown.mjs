// A report as Markdown, for peers that know nothing else.

/**
 * Headings get their signs, marks become footnote links, notes definitions: what a person would do to have an outline and links.
 * @param {string} text
 */
export function asMarkdown(text) {
  return text
    .replace(/\f/g, '')
    .replace(/^([IVX]+\. [A-Z].*)$/gm, '# $1')
    .replace(/^([A-Z]\. [A-Z].*)$/gm, '## $1')
    .replace(/(?<=[.,;:)”]) (\d{1,2})(?=\s)/g, ' [$1][n$1]')
    .replace(/^(\d{1,2}) (?=[A-Z“])/gm, '[n$1]: https://docs.un.org/$1 ');
}
