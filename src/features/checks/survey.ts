/**
 * What the checks need to know of each block's text, found once for each text of a block. A reading again keeps the texts
 * of blocks that an edit did not touch (`report/read.ts`), and so do the surveys that hang on them: after a character typed
 * one block is walked, and the checks run again over what is known of all.
 */

import type { BlockText } from '../../report/block-texts';
import type { BlockKind, Report } from '../../report/model';
import { blockTextsOf } from '../../report/read';
import type { Revision } from '../../report/revise';
import { flowAt } from '../blocks';
import { perReport } from '../per-report';
import { wordsOf } from '../summary';
import { type About, type AnyBlockCheck, type BlockView, NOTHING } from './block-check';
import { BLOCK_CHECKS } from './block-checks';
import { looseSigns } from './bracket-signs';
import { dateOfReport } from './dates';
import { type Definition, definitionsIn, type Use, usesIn } from './definitions';
import type { Found } from './finding';
import { Lexicon } from './lexicon';
import { afterNumber, citationsIn, isProse, namesIn, numberEnds, type Prose } from './prose';
import { type Walk, walk } from './walk';

export interface Survey {
  readonly kind: BlockKind;
  readonly isProse: boolean;
  /** Where the number with which the block begins ends, counted from the block's beginning; negative where there is none. */
  readonly numberEnd: number;
  /** Where its text begins after that, in flowing text. */
  readonly start: number;
  /** What it rests on besides. */
  readonly setting: Setting;
  /** Its words, as the walk numbers them. */
  readonly words: readonly number[];
  /** Words between spaces. */
  readonly count: number;
  /** Brackets and quotation marks, unless all have their partners here. */
  readonly signs: readonly number[];
  readonly definitions: readonly Definition[];
  readonly uses: readonly Use[];
  readonly suspicions: readonly Suspicion[];
}

/** Something for a check to look at again. */
export interface Suspicion {
  readonly check: AnyBlockCheck;
  readonly suspect: unknown;
}

/** What the surveys of a report share. Those of what edits make of it share it, too, as long as what is in it holds. */
export interface Setting extends About {
  readonly lexicon: Lexicon;
  /** How many words the lexicon may have before a new one is begun: most of what is typed is no word yet. */
  readonly mostWords: number;
}

/** The surveys of the blocks that no masthead reaches, whose own symbols are no citations. */
const kept = new WeakMap<BlockText, Survey>();

/** A survey of each block, in order; tables of contents have none. After an edit inside one block, only that is looked at. */
export const surveysOf = perReport(allSurveys, oneSurvey);

function allSurveys(report: Report): readonly (Survey | undefined)[] {
  const texts = blockTextsOf(report);
  const setting = settingOf(report, texts);
  const ends = numberEnds(report);
  return report.blocks.map(({ kind, pieces }, block) => {
    if (kind === 'contents') return undefined;
    const origin = pieces[0]!.start;
    const numberEnd = Math.max(-1, ends[block]! - origin);
    const text = origin < report.masthead.range.end ? undefined : texts[block];
    const known = text && kept.get(text);
    if (known?.setting === setting && known.kind === kind && known.numberEnd === numberEnd) return known;
    const survey = surveyOf(report, block, numberEnd, setting);
    if (text) kept.set(text, survey);
    return survey;
  });
}

function oneSurvey(
  before: readonly (Survey | undefined)[],
  { move, block }: Revision,
  report: Report,
): readonly (Survey | undefined)[] | undefined {
  const old = before[block];
  const origin = report.blocks[block]!.pieces[0]!.start;
  if (!old || isFull(old.setting) || origin + old.numberEnd > move.at || origin < report.masthead.range.end)
    return undefined;
  const survey = surveyOf(report, block, old.numberEnd, old.setting);
  kept.set(blockTextsOf(report)[block]!, survey);
  return before.with(block, survey);
}

const LEAST_WORDS = 10_000;

/** The setting of the surveys that are kept of some of the texts, if it still holds; else a new one. */
function settingOf(report: Report, texts: readonly (BlockText | undefined)[]): Setting {
  const { language } = report;
  const { symbols } = report.masthead;
  const date = dateOfReport(report);
  const before = keptSetting(texts);
  if (
    before?.language === language &&
    before.date === date &&
    before.symbols.join() === symbols.join() &&
    !isFull(before)
  )
    return before;
  return {
    language,
    symbols,
    date,
    lexicon: new Lexicon(),
    mostWords: LEAST_WORDS + (report.text.length >> 4),
  };
}

const isFull = ({ lexicon, mostWords }: Setting): boolean => lexicon.words.length > mostWords;

function keptSetting(texts: readonly (BlockText | undefined)[]): Setting | undefined {
  for (const text of texts) {
    const survey = text && kept.get(text);
    if (survey) return survey.setting;
  }
  return undefined;
}

function surveyOf(report: Report, block: number, numberEnd: number, setting: Setting): Survey {
  const { kind } = report.blocks[block]!;
  const flow = flowAt(report, block);
  const names = namesIn(report, block, flow);
  const start = afterNumber(flow, numberEnd < 0 ? -1 : flow.origin + numberEnd);
  const isRunning = isProse(kind);
  const walked = isRunning ? walk(flow.text, start, names, setting.lexicon) : NO_WALK;
  const view: BlockView = {
    block,
    kind,
    flow,
    start,
    source: report.text,
    walk: walked,
    names,
    citations: citationsIn(report, block),
    about: setting,
  };
  const definitions = isRunning ? definitionsIn(view) : NOTHING;
  return {
    kind,
    isProse: isRunning,
    numberEnd,
    start,
    setting,
    words: walked.words,
    count: setting.language === 'zh' ? wordsOf(flow.text) : walked.count,
    signs: looseSigns(view),
    definitions,
    uses: usesIn(view, definitions),
    suspicions: suspicionsIn(view, isRunning),
  };
}

const NO_WALK: Walk = {
  words: NOTHING,
  repeats: NOTHING,
  capitals: NOTHING,
  spaces: NOTHING,
  signs: NOTHING,
  count: 0,
};

function suspicionsIn(view: BlockView, isRunning: boolean): readonly Suspicion[] {
  let all: Suspicion[] | undefined;
  for (const check of BLOCK_CHECKS) {
    if (!isRunning && !check.everywhere) continue;
    for (const suspect of check.look(view)) {
      all ??= [];
      all.push({ check, suspect });
    }
  }
  return all ?? NOTHING;
}

/** A block's running text, for telling of something in it. */
export const proseAt = (report: Report, block: number): Prose => ({
  block,
  kind: report.blocks[block]!.kind,
  flow: flowAt(report, block),
  start: surveysOf(report)[block]?.start ?? 0,
});

interface Suspected {
  readonly block: number;
  readonly suspect: unknown;
}

const suspected = perReport(report => {
  const all = new Map<AnyBlockCheck, Suspected[]>();
  surveysOf(report).forEach((survey, block) => {
    for (const { check, suspect } of survey?.suspicions ?? NOTHING) {
      const list = all.get(check);
      if (list) list.push({ block, suspect });
      else all.set(check, [{ block, suspect }]);
    }
  });
  return all;
});

/** What a check has to say of what it suspects in a report, in the order of the blocks. */
export const told = (report: Report, check: AnyBlockCheck): Found[] =>
  (suspected(report).get(check) ?? NOTHING).flatMap(({ block, suspect }) =>
    check.tell(report, proseAt(report, block), suspect as never),
  );
