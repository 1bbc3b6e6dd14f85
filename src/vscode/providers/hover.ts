import * as vscode from 'vscode';
import { citedAt, definitionAcross, hoverAcross, referencesAcross } from '../../corpus/across';
import { documentKeys } from '../../corpus/names';
import { hover } from '../../features/hover';
import { joinParagraphs } from '../../features/markdown';
import { thingAt } from '../../features/thing-at';
import type { Report } from '../../report/model';
import type { Context } from '../context';
import { toOffset, toRange } from '../convert';
import { citedByText, foundText, unreadText } from '../folder/hover-text';
import { unreadFile } from '../folder/patterns';
import { pointedAt } from '../folder/pointed';
import { LANGUAGE_ID } from '../language';
import { linkTemplate } from '../settings';

/** A hover is wanted at once: what the index does not know yet is left out. */
const PATIENCE = 150;

/** What a person sees who points at a thing. The text of a report is never trusted: no commands, no HTML. */
export function registerHover({ reports, folder, attempt }: Context): vscode.Disposable {
  return vscode.languages.registerHoverProvider(LANGUAGE_ID, {
    provideHover: (document, position) =>
      attempt('hover', async () => {
        const report = reports.of(document);
        const offset = toOffset(report, position);
        const found = hover(report, offset, { template: linkTemplate(document) });
        if (!found) return undefined;
        const across = await attempt('hover across files', () =>
          textAcross(folder, report, offset, document.uri.toString()),
        );
        const texts = [found.markdown, ...(across ? [across] : [])];
        return new vscode.Hover(
          texts.map(text => new vscode.MarkdownString(text)),
          toRange(report, found.range),
        );
      }),
  });
}

/** Of a citation what the folder has of it; of the report's own parts who cites them. */
async function textAcross(
  folder: Context['folder'],
  report: Report,
  offset: number,
  uri: string,
): Promise<string> {
  const pointed = pointedAt(thingAt(report, offset));
  if (!pointed) return '';
  const corpus = await folder.current(PATIENCE);
  const found = definitionAcross(corpus, report, pointed, uri);
  if (!found) return citedByText(referencesAcross(corpus, report, pointed, uri));
  const isItself = found.kind === 'found' || (found.kind === 'choice' && found.why !== 'editions');
  const unread = isItself
    ? undefined
    : unreadFile(folder.unread, documentKeys(citedAt(report, pointed)!.symbol));
  const unreadToo = unread === undefined ? '' : unreadText(unread);
  if (found.kind === 'absent') return unreadToo;
  const pinned = found.targets.filter(target => target.pinned);
  const readings = new Map<string, Report | undefined>();
  for (const target of pinned)
    if (!readings.has(target.uri)) readings.set(target.uri, await folder.reportAt(target.uri));
  const cards = hoverAcross(found, target => readings.get(target));
  return joinParagraphs(unreadToo, foundText(found, cards));
}
