import { contentKey } from '../../../src/corpus/hash';
import { type Corpus, emptyCorpus, putFile } from '../../../src/corpus/index';
import { entryOf } from '../../../src/corpus/make-entry';
import type { Report } from '../../../src/report/model';
import { readReport } from '../../../src/report/read';

/** A folder of reports drawn in a few lines each. */
export interface Folder {
  readonly corpus: Corpus;
  readonly reports: ReadonlyMap<string, Report>;
  /** The reading of a file; it must be there. */
  readonly report: (uri: string) => Report;
}

/** Texts by their addresses, read and put into a corpus. */
export function folder(texts: Readonly<Record<string, string>>): Folder {
  const corpus = emptyCorpus();
  const reports = new Map<string, Report>();
  for (const [uri, text] of Object.entries(texts)) {
    const report = readReport(text);
    reports.set(uri, report);
    putFile(corpus, { uri, stamp: '1', entry: entryOf(report, contentKey(new TextEncoder().encode(text))) });
  }
  return { corpus, reports, report: uri => reports.get(uri)! };
}

/** A masthead and a body under it. */
export const draw = (
  symbol: string,
  body: string,
  title = 'Lights of the straits',
  language = 'English',
): string => `United Nations

${symbol}

Security Council

Distr.: General
12 May 2044

Original: ${language}

${title}

${body}
`;

/** The same in French, with words enough to tell the language by. */
export const drawFrench = (symbol: string, body: string): string => `Nations Unies

${symbol}

Conseil de sécurité

Distr. générale
12 mai 2044
Français
Original : anglais

Rapport du Secrétaire général sur les feux des détroits et sur les gardiens

${body}
`;

/** `6:12 text`, line and column counted from 1. */
export function shown(
  report: Report,
  { start, end }: { start: { line: number; character: number }; end: { line: number; character: number } },
): string {
  const offset = (at: { line: number; character: number }) => report.lineStarts[at.line]! + at.character;
  return `${start.line + 1}:${start.character + 1} ${JSON.stringify(report.text.slice(offset(start), offset(end)))}`;
}
