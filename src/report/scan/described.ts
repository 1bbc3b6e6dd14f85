/** References into a report that is described, not named: "section III of the report of the Secretary-General (A/80/628)". */

import type { Lexicon } from './lexicon';
import type { CitationFound, ReferenceFound, ReferenceTarget } from './reading';

/** The symbol of what is described stands in parentheses or after its word; else it is that of something else. */
const OF_DESCRIBED =
  /^,? (?:of|to|in) (?:the|his|her|my|its|that|a) (?!present\b|annexed\b)[^;.()]{0,220}(?:\((?:see )?|\b(?:document|contained in|issued as) )$/i;
const OF_REPORT =
  /^ of (?:the|that|his|her|its|their)(?: [A-Za-zÀ-ɏЀ-ӿ’'-]+){0,4}? (?:report|note|letter|study)\b(?!,? (?:contain|includ))/i;
const OF_OTHERS_REPORT =
  /^ of the (?:Secretary-General|Board|Committee|Commission)[’']s (?:[A-Za-zÀ-ɏЀ-ӿ]+ )?report\b/i;
/** After "of the report": its author. */
const OF_ANOTHER = /^ (?:of|by) (?:the |its |that )?[A-ZÀ-ÞЀ-Я]/;
/** After "of his report": what makes it another than the one at hand: "of his report dated 18 September 1952". */
const OF_ITS_OWN = /^,? (?:dated|of|on|for|from|by|to|at|entitled|submitted|prepared|adopted)\b/;
/** Before "report": "of his previous report". */
const EARLIER = /\b(?:previous|earlier|last|former|same|annual|first|second|third|fourth|fifth)\b/i;
/** "the report": the one that was cited; a note, a letter or a study is another thing than what was cited last. */
const THE_REPORT = /^ of (?:the|that|his|her|its|their) report$/i;
const PRESENT = /\b(?:present|this|annexed)\b/i;
/** How far the symbol may stand from what it is described by. */
const NEAR = 260;
const AUTHOR = 26;

/** "el anexo A de su segundo informe anual (A/78/265)" */
const OF_DESCRIBED_FOREIGN: Readonly<Record<string, RegExp>> = {
  fr: /^ (?:du|de la|de son|de sa|de l[’'])(?! présent)[^;.()]{0,200}\((?:voir )?$/i,
  es: /^ (?:del?|de su|de la)(?! presente) [^;.()]{0,200}\((?:véase )?$/i,
  ru: /^ [^;.()]{0,160}доклада [^;.()]{0,120}\((?:см\. )?$/i,
};

/** What the words after a reference describe; `citation` is the first after it, `index` its index. */
export function spokenAfter(
  lexicon: Lexicon,
  text: string,
  citation: CitationFound | undefined,
  index: number,
  reference: ReferenceFound,
): ReferenceTarget | undefined {
  if (reference.direction) return undefined;
  if (citation && isDescribed(lexicon, text, citation, reference)) return { from: 'citation', index };
  // "Section II of the report describes": the report at hand speaks of itself
  const isSubject = /[A-ZÀ-ÞЀ-Я]/.test(text[reference.start]!);
  const rest = text.slice(reference.end, reference.end + 110);
  const spoken = OF_REPORT.exec(rest) ?? OF_OTHERS_REPORT.exec(rest);
  if (!spoken || PRESENT.test(spoken[0])) return undefined;
  if (isSubject) return THE_REPORT.test(spoken[0]) ? { from: 'here', said: false } : { from: 'elsewhere' };
  const tail = rest.slice(spoken[0].length);
  const author = spoken[0] + tail.slice(0, AUTHOR);
  const isOther = EARLIER.test(spoken[0]) || /^,? dated\b/.test(tail);
  if (/Secretary.General/.test(author) && !isOther) return { from: 'report', whose: 'Secretary-General' };
  const isAnother = OF_ANOTHER.test(tail) || OF_OTHERS_REPORT.test(rest) || OF_ITS_OWN.test(tail);
  return isOther || isAnother || !THE_REPORT.test(spoken[0]) ? { from: 'elsewhere' } : { from: 'report' };
}

function isDescribed(
  lexicon: Lexicon,
  text: string,
  citation: CitationFound,
  { end }: ReferenceFound,
): boolean {
  if (citation.kind !== 'document' || citation.start < end || citation.start - end >= NEAR) return false;
  const gap = text.slice(end, citation.start);
  const described = OF_DESCRIBED.test(gap) || OF_DESCRIBED_FOREIGN[lexicon.language]?.test(gap) === true;
  return described && !PRESENT.test(gap);
}
