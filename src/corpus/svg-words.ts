/** The words of the picture of a web: English ones, which a page may replace by its own. */

import type { Language } from '../un/language';
import { apartText } from './apart';
import { fileName } from './file-name';
import type { WebNode } from './graph';
import { languageName } from './language-name';

/** Of what a node is tied to, as much as is drawn. */
export interface Drawn {
  readonly cites: number;
  readonly citedBy: number;
}

export interface SvgWords {
  /** What the picture is called. */
  readonly title: string;
  /** What it shows, in a sentence. */
  readonly description: string;
  /** What a screen reader and a tooltip say of a node: "A/80/628, Title. In the folder; cites 12, cited by 3." */
  readonly node: (node: WebNode, drawn: Drawn) => string;
  /** "French". */
  readonly language: (language: Language) => string;
  readonly legend: Readonly<Record<LegendKey, string>>;
}

export type LegendKey = 'present' | 'family' | 'absent' | 'resolution' | 'line';

export const WORDS: SvgWords = {
  title: 'Citations of the folder',
  description: 'Reports on the left cite the documents on the right.',
  node: (node, drawn) => {
    const standing = {
      present: 'In the folder',
      family: 'In the folder in another edition',
      absent: 'Not in the folder',
    };
    const cites = counted(`cites ${node.cites}`, node.cites, drawn.cites);
    const citedBy = counted(`cited by ${node.citedBy}`, node.citedBy, drawn.citedBy);
    const name = [nameOf(node, WORDS.language), node.title].filter(Boolean).join(', ');
    return `${name}. ${standing[node.presence]}; ${cites}, ${citedBy}.`;
  },
  language: language => languageName(language),
  legend: {
    present: 'In the folder',
    family: 'In the folder in another edition',
    absent: 'Not in the folder',
    resolution: 'Resolution or decision',
    line: 'Cites; the thicker, the more often',
  },
};

/** What is not drawn is counted, and said to be out of sight. */
const counted = (text: string, all: number, drawn: number): string =>
  drawn === all ? text : `${text} (${drawn} shown)`;

/** "S/2044/318", "S/2044/318 (French)", "S/2044/318 (second-copy.txt)": no two files are called the same. */
export function nameOf(node: WebNode, language: SvgWords['language']): string {
  if (node.symbol === '') return fileName(node.uri);
  const apart = apartText(node, language);
  return apart === '' ? node.symbol : `${node.symbol} (${apart})`;
}
