/** Into which document each cross-reference points: the one named before it, the one named after it, "ibid.", or this one. */

import type { Lexicon } from './lexicon';
import type { BlockReading, ReferenceFound } from './reading';

/** Between a citation and its pinpoint: ", ", ", annex, ", " (", ", at ". */
const LEADS_ON =
  /^\)?(?:(?:,|，|،)? ?\(?|,? [A-Za-zÀ-ɏЀ-ӿ]+(?:-[A-Za-zÀ-ɏЀ-ӿ]+)? preambular paragraph(?: and|,) |,? ?(?:annex(?:es)?|appendix|enclosure|annexe|anexo|приложение)(?: [IVX]{1,5}| \d{1,2}| [A-Z])?,? ?|,? (?:at|in|and|see|see also) ?)$/i;
/** A citation that is closed, and a sentence of its own after it: "(S/2018/250) paragraph". */
const CLOSED = /^\) ?\(?$/;
/** Between two pinpoints of one document. */
const CHAINS = /^(?:,|，)? ?(?:and|et|y|и|及)? ?$/;
/** Between a pinpoint and the resolution after it: " of ", " of its ", " of the annex to ", " to ". */
const OF_RESOLUTION =
  /^ (?:of|to|in)(?: the| its| that| his| her| my| their| said| document)?(?: annex(?:es)? (?:[IVX]+ )?to(?: the| its)?)?(?: document| resolutions?| decisions?)? ?$/i;
const OF_DESCRIBED =
  /^,? (?:of|to|in) (?:the|his|her|my|its|that|a) (?!present\b|annexed\b)[^;.()]{0,220}\(?(?:see )?$/i;
const OF_REPORT =
  /^ of (?:the|that|his|her|its|their)(?: [A-Za-zÀ-ɏЀ-ӿ’'-]+){0,4}? (?:report|note|letter|study)\b(?!,? (?:contain|includ))/i;
const OF_OTHERS_REPORT =
  /^ of the (?:Secretary-General|Board|Committee|Commission)[’']s (?:[A-Za-zÀ-ɏЀ-ӿ]+ )?report\b/i;
/** "paragraphs 36 and 37 of the JCPOA", "of the Convention": no document of the Organization that is at hand. */
const OF_FOREIGN_WORK =
  /^ of (?:the |its )?(?:[A-ZÀ-ÞЀ-Я]{3,}|Charter|Convention|Covenant|Protocol|Agreement|Statute|Treaty|Constitution|Declaration|Joint Comprehensive)\b/;
/** After "of the report": its author. */
const OF_ANOTHER = /^ (?:of|by) (?:the |its |that )?[A-ZÀ-ÞЀ-Я]/;
const PRESENT = /\b(?:present|this|annexed)\b/i;
const NEAR = 260;

/** "el anexo A de su segundo informe anual (A/78/265)" */
const OF_DESCRIBED_FOREIGN: Readonly<Record<string, RegExp>> = {
  fr: /^ (?:du|de la|de son|de sa|de l[’'])(?! présent)[^;.()]{0,200}\((?:voir )?$/i,
  es: /^ (?:del?|de su|de la)(?! presente) [^;.()]{0,200}\((?:véase )?$/i,
  ru: /^ [^;.()]{0,160}доклада [^;.()]{0,120}\((?:см\. )?$/i,
};

const OF_FOREIGN: Readonly<Record<string, RegExp>> = {
  fr: /^ (?:de|du|de la|à|à la|des)(?: l[’'])?(?: sa| son| ses)?(?: résolution| décision)? ?$/i,
  es: /^ (?:de|del|de la|a la|de las|de los)(?: su| sus)?(?: resolución| decisión)? ?$/i,
  ru: /^ (?:к |своей |его )?(?:резолюции )?$/i,
};

/** Sets the target of every reference of a block. Citations and references stand in the order of the text. */
export function settleTargets(lexicon: Lexicon, text: string, found: BlockReading): void {
  let next = 0;
  for (const [index, reference] of found.references.entries()) {
    while (next < found.citations.length && found.citations[next]!.start < reference.start) next++;
    const previous = found.references[index - 1];
    reference.target = directlyAfter(lexicon, text, found, reference, next) ??
      fromBefore(lexicon, text, found, reference, previous, next - 1) ??
      describedAfter(lexicon, text, found, reference, next) ?? { from: 'here' };
  }
  inheritBackwards(text, found);
}

function fromBefore(
  lexicon: Lexicon,
  text: string,
  found: BlockReading,
  reference: ReferenceFound,
  previous: ReferenceFound | undefined,
  index: number,
): ReferenceFound['target'] | undefined {
  if (OF_FOREIGN_WORK.test(text.slice(reference.end, reference.end + 40))) return { from: 'elsewhere' };
  const before = text.slice(Math.max(0, reference.start - 14), reference.start);
  if (lexicon.ibidBefore.test(before)) return { from: 'ibid' };
  const citation = found.citations[index];
  if (previous && previous.end <= reference.start && (!citation || previous.start >= citation.end)) {
    const gap = text.slice(previous.end, reference.start);
    const chained = gap.length < 12 && CHAINS.test(gap) && previous.target.from !== 'here';
    return chained ? previous.target : undefined;
  }
  if (!citation || reference.start - citation.end > 48) return undefined;
  const gap = text.slice(citation.end, reference.start);
  return LEADS_ON.test(gap) && !CLOSED.test(gap) ? { from: 'citation', index } : undefined;
}

/** "paragraph 6 of Security Council resolution 1591 (2005)", "annex I to resolution 2734 (2024)" */
function directlyAfter(
  lexicon: Lexicon,
  text: string,
  found: BlockReading,
  reference: ReferenceFound,
  index: number,
): ReferenceFound['target'] | undefined {
  const citation = found.citations[index];
  if (
    reference.direction ||
    !citation ||
    citation.start < reference.end ||
    citation.start - reference.end > 60
  )
    return undefined;
  const gap = text.slice(reference.end, citation.start);
  const direct = OF_RESOLUTION.test(gap) || OF_FOREIGN[lexicon.language]?.test(gap);
  return direct ? { from: 'citation', index } : undefined;
}

/** "section III of the report of the Secretary-General (A/80/628)", "section II.F of the report" */
function describedAfter(
  lexicon: Lexicon,
  text: string,
  found: BlockReading,
  reference: ReferenceFound,
  index: number,
): ReferenceFound['target'] | undefined {
  if (reference.direction) return undefined;
  const citation = found.citations[index];
  if (
    citation &&
    citation.kind === 'document' &&
    citation.start >= reference.end &&
    citation.start - reference.end < NEAR
  ) {
    const gap = text.slice(reference.end, citation.start);
    const described = OF_DESCRIBED.test(gap) || OF_DESCRIBED_FOREIGN[lexicon.language]?.test(gap);
    if (described && !PRESENT.test(gap)) return { from: 'citation', index };
  }
  // "Section II of the report describes": the report at hand speaks of itself
  if (/[A-ZÀ-ÞЀ-Я]/.test(text[reference.start]!)) return undefined;
  const rest = text.slice(reference.end, reference.end + 110);
  const spoken = OF_REPORT.exec(rest) ?? OF_OTHERS_REPORT.exec(rest);
  if (!spoken || PRESENT.test(spoken[0])) return undefined;
  const author = rest.slice(0, spoken[0].length + 26);
  if (/Secretary.General/.test(author)) return { from: 'report', whose: 'Secretary-General' };
  const another = OF_ANOTHER.test(rest.slice(spoken[0].length)) || OF_OTHERS_REPORT.test(rest);
  return another || !/^ of (?:the|that|his|her|its|their) [A-Za-zÀ-ɏЀ-ӿ]+$/.test(spoken[0])
    ? { from: 'elsewhere' }
    : { from: 'report' };
}

/** "section II, paragraph 5, of resolution 78/253": the first takes the document of the second. */
function inheritBackwards(text: string, found: BlockReading): void {
  for (let index = found.references.length - 2; index >= 0; index--) {
    const reference = found.references[index]!;
    const after = found.references[index + 1]!;
    if (reference.target.from !== 'here' || reference.direction) continue;
    if (
      after.target.from !== 'report' &&
      !(after.target.from === 'citation' && found.citations[after.target.index]!.start >= after.end)
    )
      continue;
    const gap = text.slice(reference.end, after.start);
    if (gap.length < 10 && /^(?:,|,? and|,? of)? ?$/.test(gap)) reference.target = after.target;
  }
}
