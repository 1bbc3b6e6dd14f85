/** The register of citations as CSV and JSON, the web of citations as GraphML. */

import type { Web } from './graph';
import type { Row } from './register';

const COLUMNS = [
  'file',
  'line',
  'column',
  'report',
  'paragraph',
  'note',
  'part',
  'cited',
  'kind',
  'pinpoint',
  'presence',
  'inferred',
] as const;

/** Lines and columns counted from 1, as people count. */
function cells({ uri, symbol, place, range, cited, kind, pinpoints, presence, inferred }: Row): string[] {
  const { line, character } = range.start;
  const standing = [place.paragraph ?? '', place.note ?? '', place.part ?? ''];
  const found = [cited, kind, pinpoints.join('; '), presence, inferred ? 'yes' : ''];
  return [uri, String(line + 1), String(character + 1), symbol, ...standing, ...found];
}

/** RFC 4180, with a first line of names. */
export const toCsv = (rows: readonly Row[]): string =>
  [COLUMNS, ...rows.map(cells)].map(row => `${row.map(csvCell).join(',')}\r\n`).join('');

/** A cell that a spreadsheet would take for a formula gets an apostrophe, as spreadsheets have it for text. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A list of objects with the columns of the CSV as their names; what is empty is left out. */
export const toJson = (rows: readonly Row[]): string =>
  `${JSON.stringify(
    rows.map(row => ({
      file: row.uri,
      line: row.range.start.line + 1,
      column: row.range.start.character + 1,
      ...(row.symbol !== '' && { report: row.symbol }),
      ...row.place,
      cited: row.cited,
      kind: row.kind,
      ...(row.pinpoints.length > 0 && { pinpoints: row.pinpoints }),
      presence: row.presence,
      ...(row.inferred && { inferred: true }),
    })),
    undefined,
    2,
  )}\n`;

const GRAPHML_KEYS = [
  ['symbol', 'node', 'string'],
  ['title', 'node', 'string'],
  ['kind', 'node', 'string'],
  ['presence', 'node', 'string'],
  ['file', 'node', 'string'],
  ['citations', 'edge', 'int'],
] as const;

/** The web as GraphML 1.0: a node for each document, an edge from who cites to what is cited, with how often. */
export function toGraphml({ nodes, edges }: Web): string {
  const data = (key: string, value: string | number): string =>
    value === '' ? '' : `<data key="${key}">${escapeXml(String(value))}</data>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...GRAPHML_KEYS.map(
      ([id, on, type]) => `<key id="${id}" for="${on}" attr.name="${id}" attr.type="${type}"/>`,
    ),
    '<graph id="citations" edgedefault="directed">',
    ...nodes.map(
      ({ id, symbol, title, kind, presence, uri }) =>
        `<node id="${escapeXml(id)}">${data('symbol', symbol)}${data('title', title)}${data('kind', kind)}${data('presence', presence)}${data('file', uri)}</node>`,
    ),
    ...edges.map(
      ({ from, to, count }) =>
        `<edge source="${escapeXml(nodes[from]!.id)}" target="${escapeXml(nodes[to]!.id)}">${data('citations', count)}</edge>`,
    ),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

/** What XML 1.0 cannot hold at all: controls, lone surrogates and the two non-characters. */
const NOT_XML =
  /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in an element or an attribute of XML, HTML or SVG. */
export const escapeXml = (text: string): string =>
  text.replace(NOT_XML, '\ufffd').replace(/[&<>"']/g, mark => ENTITIES[mark]!);
