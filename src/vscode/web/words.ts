/** The words of the picture and its page, in the language of the interface. */

import * as vscode from 'vscode';
import type { Web } from '../../corpus/graph';
import { nameOf, type SvgWords } from '../../corpus/svg-words';
import { interfaceName } from '../interface-name';
import type { PageWords } from './page';

export function svgWords(): SvgWords {
  const standing = {
    present: vscode.l10n.t('In the folder'),
    family: vscode.l10n.t('In the folder in another edition'),
    absent: vscode.l10n.t('Not in the folder'),
  };
  return {
    title: vscode.l10n.t('Web of Citations'),
    description: vscode.l10n.t('Reports on the left cite the documents on the right.'),
    node: (node, drawn) => {
      const counts = vscode.l10n.t(
        'cites {0}, cited by {1}',
        counted(node.cites, drawn.cites),
        counted(node.citedBy, drawn.citedBy),
      );
      const name = [nameOf(node, interfaceName), node.title].filter(Boolean).join(', ');
      return `${name}. ${standing[node.presence]}; ${counts}.`;
    },
    language: interfaceName,
    legend: {
      ...standing,
      resolution: vscode.l10n.t('Resolution or decision'),
      line: vscode.l10n.t('Cites; the thicker, the more often'),
    },
  };
}

/** What has no room in the picture is counted, and said not to be in it. */
const counted = (all: number, drawn: number): string =>
  drawn === all ? String(all) : vscode.l10n.t('{0} ({1} of them shown)', all, drawn);

/**
 * @param isAll also what only one report cites is drawn
 * @param isWhole every file of the folder has been read
 */
export function pageWords({ nodes, left }: Web, isAll: boolean, isWhole: boolean): PageWords {
  const hints = [
    nodes.length === 0
      ? vscode.l10n.t('There is no report in this folder.')
      : vscode.l10n.t('Choose a document to open it, or to see who cites it.'),
    left > 0 ? vscode.l10n.t('{0} that are cited least are left out.', left.toLocaleString()) : '',
    isWhole ? '' : vscode.l10n.t('Not all files have been read yet.'),
  ];
  return {
    title: vscode.l10n.t('Web of Citations'),
    hint: hints.filter(Boolean).join(' '),
    larger: vscode.l10n.t('Larger'),
    smaller: vscode.l10n.t('Smaller'),
    all: vscode.l10n.t('Also what only one report cites'),
    isAll,
    language: vscode.env.language,
  };
}
