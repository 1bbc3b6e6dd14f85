/** The nodes of the tree "Citations": groups of documents, and in each the documents by their kind. Pure. */

import type { CitedInFolder } from '../../corpus/cited-documents';
import type { Presence, Row } from '../../corpus/register';

/** `unread`: a file of that name is there, but it is no text, no report, or could not be read. */
export type Standing = Presence | 'unread';
export type Kind = Row['kind'];

export interface Listed extends CitedInFolder {
  readonly standing: Standing;
  readonly title: string;
  /** Of a document that is there and unread, its file. */
  readonly file?: string;
}

/** Documents of one standing. */
export interface Group {
  readonly kind: 'group';
  readonly standing: Standing;
  readonly documents: readonly Listed[];
}

/** Of a long group those of one kind. */
export interface KindGroup {
  readonly kind: 'kind';
  readonly standing: Standing;
  readonly of: Kind;
  readonly documents: readonly Listed[];
}

export type CitationNode =
  | Group
  | KindGroup
  | { readonly kind: 'document'; readonly document: Listed }
  | { readonly kind: 'place'; readonly row: Row; readonly id: string }
  | { readonly kind: 'more'; readonly id: string; readonly left: number };

const STANDINGS: readonly Standing[] = ['present', 'family', 'unread', 'absent'];
const KINDS: readonly Kind[] = ['document', 'resolution', 'decision'];

/** A longer group is cut up by kind. */
const LONG = 30;
/** A longer list is for the filter. */
const MOST_DOCUMENTS = 1000;

export const groupsOf = (documents: readonly Listed[]): Group[] =>
  STANDINGS.flatMap(standing => {
    const own = documents.filter(document => document.standing === standing);
    return own.length === 0 ? [] : [{ kind: 'group', standing, documents: own }];
  });

/** The documents of a group, or its kinds where it is long and has several. */
export function inGroup({ standing, documents }: Group): CitationNode[] {
  const kinds = KINDS.flatMap((of): KindGroup[] => {
    const own = documents.filter(({ kind }) => kind === of);
    return own.length === 0 ? [] : [{ kind: 'kind', standing, of, documents: own }];
  });
  return documents.length > LONG && kinds.length > 1 ? kinds : listed(documents, standing);
}

export const inKind = ({ standing, of, documents }: KindGroup): CitationNode[] =>
  listed(documents, `${standing} ${of}`);

/** @param id of the list, for the line that says how many more there are */
function listed(documents: readonly Listed[], id: string): CitationNode[] {
  const left = documents.length - MOST_DOCUMENTS;
  return [
    ...documents.slice(0, MOST_DOCUMENTS).map(document => ({ kind: 'document' as const, document })),
    ...(left > 0 ? [{ kind: 'more' as const, id, left }] : []),
  ];
}

/** Those whose symbol and title have all words of a filter. */
export function filtered(documents: readonly Listed[], filter: string): readonly Listed[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return documents;
  return documents.filter(({ symbol, title }) => {
    const text = `${symbol} ${title}`.toLowerCase();
    return words.every(word => text.includes(word));
  });
}
