/** meeting.date: the day that a sentence gives to a Security Council meeting against the day on which it was held. */

import { flowOffset } from '../../report/flow';
import type { Report } from '../../report/model';
import { isDigit } from '../../un/chars';
import { dateInWords } from '../../un/dates';
import { meetingDates } from '../../un/security-council';
import { type BlockCheck, type BlockView, NOTHING } from './block-check';
import { dateAt } from './dates';
import { type Found, found } from './finding';
import { type Prose, placeIn } from './prose';

/** A meeting, and where a day is given for it. */
interface Given {
  readonly meeting: number;
  readonly at: number;
}

/** "held on 28 November 2017 (see S/PV.8114)" and "at its 8114th meeting, on 28 November 2017". English texts. */
export const meetings: BlockCheck<Given> = {
  look(view) {
    if (view.about.language !== 'en') return NOTHING;
    const given = [...byRecord(view), ...byNumber(view)];
    return given.filter(({ meeting, at }) => isWrong(view.flow.text, meeting, at));
  },
  tell: compare,
};

const RECORD = /^S\/PV\.(\d{1,5})$/;
/** The day stands right before the parenthesis: nothing else can be meant. */
const DAY_BEFORE = /(\d{1,2} [A-Z][a-z]{2,8} \d{4}) \((?:see )?$/;
/** Words that tie a day to a meeting. */
const HELD = /\b(?:held|meeting|debate|briefing|consultations|met|convened|session)\b/;

function byRecord({ flow, citations }: BlockView): readonly Given[] {
  return citations.flatMap(citation => {
    const meeting = citation.kind === 'document' ? RECORD.exec(citation.symbol)?.[1] : undefined;
    if (meeting === undefined) return [];
    const at = flowOffset(flow, citation.range.start);
    const end = flowOffset(flow, citation.range.end - 1) + 1;
    // "(see S/PV.8114 and S/PV.8305)" and "(S/PV.8514 (Resumption 1))" have more days
    if (flow.text[end] !== ')') return [];
    const before = flow.text.slice(Math.max(0, at - 160), at);
    const day = DAY_BEFORE.exec(before);
    if (!day) return [];
    const clause = before.slice(before.lastIndexOf('. ', day.index) + 1, day.index);
    const nearest = clause.split(/[.;()]/).at(-1)!;
    return HELD.test(nearest) && /\b(?:on|of) $/.test(clause)
      ? [{ meeting: Number(meeting), at: at - before.length + day.index }]
      : [];
  });
}

const NUMBERED = /(\d{1,2},?\d{3})(?:st|nd|rd|th) meeting,? (?:held )?on /g;
/** Lower numbers are those of other organs, too. */
const LEAST_COUNCIL_ONLY = 1000;

/** Whether "8114th meeting" may stand in a text: a figure, two letters and the word. */
function saysNumbered(text: string): boolean {
  for (let at = text.indexOf(' meeting'); at >= 0; at = text.indexOf(' meeting', at + 1))
    if (isDigit(text.charCodeAt(at - 3))) return true;
  return false;
}

function byNumber({ flow: { text }, about }: BlockView): readonly Given[] {
  if (!saysNumbered(text)) return NOTHING;
  const isCouncils = about.symbols.some(symbol => symbol.startsWith('S/'));
  return [...text.matchAll(NUMBERED)].flatMap(match => {
    // the International Law Commission, too, has counted its meetings into the thousands
    if (!isCouncils && !text.slice(Math.max(0, match.index - 160), match.index).includes('Security Council'))
      return [];
    const meeting = Number(match[1]!.replace(',', ''));
    return meeting < LEAST_COUNCIL_ONLY ? [] : [{ meeting, at: match.index + match[0].length }];
  });
}

const DAY = 86_400_000;
/** A meeting may be suspended and taken up again within days; the tables have its first day. */
const MOST_DAYS = 3;

function isWrong(text: string, meeting: number, at: number): boolean {
  const held = meetingDates(meeting);
  const given = held.length === 0 ? undefined : dateAt(text, at, 'en');
  return given !== undefined && !held.includes(given.date);
}

function compare(report: Report, prose: Prose, { meeting, at }: Given): Found[] {
  const given = dateAt(prose.flow.text, at, 'en');
  const held = meetingDates(meeting);
  const [first] = held;
  if (!given || first === undefined) return [];
  const later = (Date.parse(given.date) - Date.parse(first)) / DAY;
  const mayResume = later > 0 && later <= MOST_DAYS;
  const message = `Meeting ${meeting} (S/PV.${meeting}) was held on ${held.map(dateInWords).join(' and ')}, not on ${dateInWords(given.date)}`;
  return [
    found(
      'meeting.date',
      placeIn(report, prose, at, given.end),
      mayResume ? `${message}, unless it was resumed that day.` : `${message}.`,
      {
        certainty: mayResume ? 'inferred' : 'read',
      },
    ),
  ];
}
