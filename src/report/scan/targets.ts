/** Into which document each cross-reference points: the one named before it, the one named after it, "ibid.", or this one. */

import { spokenAfter } from './described';
import type { Lexicon } from './lexicon';
import type { BlockReading, CitationFound, ReferenceFound, ReferenceTarget } from './reading';
import { endsSentence, isOfDivision, isQuoted, type Whose, whoseAfter, whoseBefore } from './whose';

/** Between a citation and its pinpoint: ", ", ", annex, ", ", part two, ", " (", ", at ". */
const LEADS_ON =
  /^(?: ?号(?:决议|决定))?\)?(?:(?:,|，|،)?的? ?\(?|,? [A-Za-zÀ-ɏЀ-ӿ]+(?:-[A-Za-zÀ-ɏЀ-ӿ]+)? preambular paragraph(?: and|,) |(?:,|，|،)? ?(?:annex(?:es)?|appendix|enclosure|annexe|anexo|приложение|附件|المرفق)(?: [IVX]{1,5}| \d{1,2}| [A-Z])?(?:,|，|،)? ?|,? (?:part|vol\.|volume) (?:one|two|three|four|[IVX]{1,4}|\d{1,2}), |,? (?:at|in|and|see|see also) ?)$/i;
/** A citation that is closed, and a sentence of its own after it: "(S/2018/250) paragraph". */
const CLOSED = /^\) ?\(?$/;
/** Between two pinpoints of one document. */
const CHAINS = /^(?:,|，|;)? ?(?:and|et|y|и|及|和|و)? ?(?:the|le|la|les|el|los|las)? ?$/;
/** Between a pinpoint and the resolution after it: " of ", " of its ", " of the annex to ", " to ". */
const OF_RESOLUTION =
  /^,? (?:of|to|in)(?: the| its| that| his| her| my| their| said| document)?(?: annex(?:es)? (?:[IVX]+ )?to(?: the| its)?)?(?: document| resolutions?| decisions?)? ?$/i;
const OF_FOREIGN: Readonly<Record<string, RegExp>> = {
  fr: /^ (?:de|du|de la|à|à la|des)(?: l[’'])?(?: sa| son| ses)?(?: résolution| décision)? ?$/i,
  es: /^ (?:de|del|de la|a la|de las|de los)(?: su| sus)?(?: resolución| decisión)? ?$/i,
  ru: /^ (?:к |своей |его )?(?:резолюции )?$/i,
  ar: /^ (?:من|إلى|في) ?$/,
};
/** Between two references of which the first takes the document of the second. */
const TO_NEXT = /^(?:,|,? (?:and|of|of the|et|du|de la|y|de|и|من))? ?$/;
/** The farthest that a citation may stand from its pinpoint. */
const LEADS_FAR = 48;
const FOLLOWS_FAR = 60;

/** One reference among what was found in its block. */
interface Place {
  readonly lexicon: Lexicon;
  readonly text: string;
  readonly found: BlockReading;
  readonly reference: ReferenceFound;
  readonly previous: ReferenceFound | undefined;
  /** Index of the first citation after it. */
  readonly next: number;
}

/** Sets the target of every reference of a block. Citations and references stand in the order of the text. */
export function settleTargets(lexicon: Lexicon, text: string, found: BlockReading): void {
  let next = 0;
  for (const [index, reference] of found.references.entries()) {
    while (next < found.citations.length && found.citations[next]!.start < reference.start) next++;
    const previous = found.references[index - 1];
    reference.target = targetOf({ lexicon, text, found, reference, previous, next });
  }
  inheritBackwards(text, found);
}

function targetOf(place: Place): ReferenceTarget {
  const { lexicon, text, reference } = place;
  const direct = directlyAfter(place) ?? sameResolution(place);
  if (direct) return direct;
  if (isEnclosed(place)) return { from: 'citation', index: place.next - 1 };
  const after: Whose = reference.direction ? 'open' : whoseAfter(text, reference);
  if (after === 'own') return { from: 'here', said: true };
  if (after === 'resolution') return { from: 'here', said: true, inResolution: true };
  if (lexicon.ibidBefore.test(text.slice(Math.max(0, reference.start - 14), reference.start)))
    return { from: 'ibid' };
  return (
    (after === 'foreign' ? undefined : fromBefore(place)) ??
    spokenAfter(lexicon, text, place.found.citations[place.next], place.next, reference) ??
    (after === 'foreign' ? { from: 'elsewhere' } : byWordsBefore(place))
  );
}

/** "A/80/628, para. 99, of this": between a symbol and a comma, whatever "of" begins. */
const isEnclosed = ({ text, found, reference, next }: Place): boolean => {
  const citation = found.citations[next - 1];
  return (
    citation?.kind === 'document' &&
    text.slice(citation.end, reference.start) === ', ' &&
    text.charCodeAt(reference.end) === COMMA
  );
};

const COMMA = 44;

/** The citation that it follows, or what the reference that it follows points into. */
function fromBefore({ text, found, reference, previous, next }: Place): ReferenceTarget | undefined {
  const citation = found.citations[next - 1];
  if (previous && previous.end <= reference.start && (!citation || previous.start >= citation.end)) {
    const gap = text.slice(previous.end, reference.start);
    const chained = gap.length < 12 && CHAINS.test(gap);
    return chained && !reference.direction ? previous.target : undefined;
  }
  if (!citation || reference.start - citation.end > LEADS_FAR) return undefined;
  const gap = text.slice(citation.end, reference.start);
  // "A/80/628 and para. 5 above" are two; "S/2018/250, para. 3 below" is one
  const leads = reference.direction ? gap === ', ' : LEADS_ON.test(gap) && !CLOSED.test(gap);
  return leads ? { from: 'citation', index: next - 1 } : undefined;
}

/** Where no document is named: ours if the words say so, another's if they say that, open otherwise. */
function byWordsBefore({ lexicon, text, reference, previous }: Place): ReferenceTarget {
  const before = whoseBefore(lexicon, text, reference);
  if (before.inAnnex) return { from: 'here', said: false, inAnnex: true };
  if (before.inPart !== undefined) return { from: 'here', said: false, inPart: before.inPart };
  if (before.whose === 'own') return { from: 'here', said: true };
  // "I.C.J. Reports 1970 (see note 3 above), para. 33": above says more than a comma
  if (before.whose === 'foreign' && !(before.isWork && reference.direction))
    return { from: 'elsewhere', ...(before.isWork && { isWork: true }) };
  if (reference.direction) return { from: 'here', said: true };
  if (isOfDivision(text, reference)) return { from: 'here', said: false, isOfNext: true };
  if (isQuoted(text, reference.start)) return { from: 'elsewhere' };
  if (lexicon.seeBefore.test(text.slice(Math.max(0, reference.start - 40), reference.start)))
    return { from: 'here', said: true };
  // "paragraph 4 of the Statute and, as to costs, paragraph 5"
  const isAmongOthers =
    reference.kind === 'paragraph' && previous !== undefined && previous.target.from !== 'here';
  return isAmongOthers && !endsSentence(text, previous.end, reference.start)
    ? { from: 'elsewhere' }
    : { from: 'here', said: false };
}

/** "paragraph 6 of Security Council resolution 1591 (2005)", "annex I to resolution 2734 (2024)" */
function directlyAfter({ lexicon, text, found, reference, next }: Place): ReferenceTarget | undefined {
  const citation = found.citations[next];
  if (reference.direction || !citation || !standsWithin(citation, reference.end, FOLLOWS_FAR))
    return undefined;
  const gap = text.slice(reference.end, citation.start);
  const direct = OF_RESOLUTION.test(gap) || OF_FOREIGN[lexicon.language]?.test(gap);
  return direct ? { from: 'citation', index: next } : undefined;
}

const standsWithin = (citation: CitationFound, from: number, far: number): boolean =>
  citation.start >= from && citation.start - from <= far;

/** "paragraph 4 of the same resolution": of the one named before it. */
function sameResolution({ lexicon, text, found, reference, next }: Place): ReferenceTarget | undefined {
  lexicon.same.lastIndex = reference.end;
  if (!lexicon.same.test(text)) return undefined;
  for (let index = next - 1; index >= 0; index--) {
    if (found.citations[index]!.kind === 'resolution') return { from: 'citation', index, isSame: true };
  }
  return { from: 'elsewhere' };
}

/** "section II, paragraph 5, of resolution 78/253", "chapter II, section B, above": the first takes the document of the second. */
function inheritBackwards(text: string, found: BlockReading): void {
  for (let index = found.references.length - 2; index >= 0; index--) {
    const reference = found.references[index]!;
    const after = found.references[index + 1]!;
    if (reference.target.from !== 'here' || reference.target.said) continue;
    const { target } = after;
    const isNamedAfter =
      target.from === 'report' ||
      (target.from === 'here' && after.direction !== undefined) ||
      (target.from === 'elsewhere' && !target.isWork) ||
      (target.from === 'citation' && (target.isSame || found.citations[target.index]!.start >= after.end));
    if (!isNamedAfter) continue;
    const gap = text.slice(reference.end, after.start);
    if (gap.length < 10 && TO_NEXT.test(gap)) reference.target = target;
  }
}
