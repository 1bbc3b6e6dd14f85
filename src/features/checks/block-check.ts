/**
 * Checks of which each finding rests on the text of one block. They come in two halves. `look` sees a block and nothing
 * else, so that what it suspects holds as long as the block's text does, wherever edits move it: it runs once for each
 * text of a block. `tell` sees the whole report and makes findings of the suspects, of which most blocks have none; it
 * runs each time.
 */

import type { Citation, Range, Report } from '../../report/model';
import type { Language } from '../../un/language';
import type { Found } from './finding';
import type { Prose } from './prose';
import type { Walk } from './walk';

/** What a check may look at in a block. All of it stays the same as long as the block's text and `About` do. */
export interface BlockView extends Prose {
  /** The source: only what stands in the block may be looked at. */
  readonly source: string;
  /** What was met in its flowing text; nothing where it is no running text. */
  readonly walk: Walk;
  /** Where citations and addresses stand in its flowing text, sorted. */
  readonly names: readonly Range[];
  readonly citations: readonly Citation[];
  readonly about: About;
}

/** What of the whole report a look may rest on. If any of it changes, all blocks are looked at anew. */
export interface About {
  readonly language: Language;
  /** The report's own symbols. */
  readonly symbols: readonly string[];
  /** Its date, `2018-11-21`, where that could be read. */
  readonly date: string | undefined;
}

/** `Suspect`: plain data that says where to look again; its offsets are those of the flowing text. */
export interface BlockCheck<Suspect> {
  readonly look: (view: BlockView) => readonly Suspect[];
  readonly tell: (report: Report, prose: Prose, suspect: Suspect) => readonly Found[];
  /** Also in the masthead and in tables, which are no running text. */
  readonly everywhere?: true;
}

/** One of any kind of suspects: they go from its `look` to its `tell` alone. */
export interface AnyBlockCheck extends Pick<BlockCheck<unknown>, 'look' | 'everywhere'> {
  readonly tell: (report: Report, prose: Prose, suspect: never) => readonly Found[];
}

/** What most looks find. */
export const NOTHING: readonly never[] = [];
