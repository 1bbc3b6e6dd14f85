/** Headings of the scripts without Latin ordinals: "一. 导言", "第一章：…", "أولا - مقدمة"; and the articles of treaties in any language. */

import { CharSet, isDigit } from '../un/chars';
import type { HeadingDraft } from './heading-draft';
import { type Lines, lineText } from './lines';

const LONGEST = 90;
const HAN = '[一二三四五六七八九十百零〇]{1,6}';
/** 一. 导言 and 一、导言 */
const HAN_ORDINAL = new RegExp(`^(${HAN})[.、．]\\s?(?=\\S)`);
/** 第一章：宗旨及原则 */
const HAN_CHAPTER = new RegExp(`^第(${HAN})章[：:\\s]?`);
const HAN_ARTICLE = new RegExp(`^第(${HAN})条$`);
/** First, second, third … as the sections of an Arabic report are counted; then the letters. */
const ARABIC_ORDINALS = 'أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا|حادي عشر|ثاني عشر';
const ARABIC_LETTERS = 'ألف|باء|جيم|دال|هاء|واو|زاي|حاء|طاء|ياء';
const ARABIC_ORDINAL = new RegExp(`^(?:(${ARABIC_ORDINALS})|(${ARABIC_LETTERS}))[ًا]?\\s?[-–.]\\s?(?=\\S)`);
const ARABIC_CHAPTER = /^الفصل (\S{3,12}(?: عشر)?)(?:\s?[:：]\s?|$)/;
const ARTICLE = /^(?:Article|Artículo|Статья|المادة) (\d{1,3})\.?$/;
/** "Chapter XVI: Miscellaneous provisions", as the chapters of a treaty are printed on the web. */
const TITLED_CHAPTER = /^(?:Chapter|Chapitre|Capítulo|Глава) ([IVXLC]{1,7}|\d{1,2})\s?: ?(?=\S)/;

const INITIALS = new CharSet('一二三四五六七八九十第أثرخستعحبجدهوزطيااASСАCГ');

const FIRST_ARABIC = 0x600;

/** The heading that a line is, on its own; undefined for other lines. */
export function scriptHeadingAt(lines: Lines, line: number): HeadingDraft | undefined {
  const initial = lines.initials[line]!;
  if (!INITIALS.has(initial) || lines.ends[line]! - lines.firsts[line]! > LONGEST) return undefined;
  // in Latin and Cyrillic letters, "Article 5" alone
  if (initial < FIRST_ARABIC && !isDigit(lines.text.charCodeAt(lines.ends[line]! - 1)))
    return CHAPTER_INITIALS.has(initial) ? titledChapter(lines, line) : undefined;
  const text = lineText(lines, line);
  if (/[。；，.;,؛،]$/.test(text)) return undefined;
  const chapter = HAN_CHAPTER.exec(text) ?? ARABIC_CHAPTER.exec(text);
  if (chapter) return draft(lines, line, 'chapter', chapter[1]!, chapter[0].length);
  const article = ARTICLE.exec(text) ?? HAN_ARTICLE.exec(text);
  if (article)
    return {
      kind: 'section',
      certainty: 'read',
      lines: [line],
      titleStart: lines.firsts[line]!,
      style: 'item',
    };
  const ordinal = HAN_ORDINAL.exec(text) ?? ARABIC_ORDINAL.exec(text);
  if (!ordinal) return undefined;
  const style = ordinal[2] === undefined ? 'roman' : 'letter';
  return draft(lines, line, 'section', (ordinal[1] ?? ordinal[2])!, ordinal[0].length, style);
}

const CHAPTER_INITIALS = new CharSet('CГ');

function titledChapter(lines: Lines, line: number): HeadingDraft | undefined {
  const text = lineText(lines, line);
  const chapter = /[.;,]$/.test(text) ? null : TITLED_CHAPTER.exec(text);
  return chapter ? draft(lines, line, 'chapter', chapter[1]!, chapter[0].length) : undefined;
}

function draft(
  lines: Lines,
  line: number,
  kind: HeadingDraft['kind'],
  ordinal: string,
  length: number,
  style?: 'roman' | 'letter',
): HeadingDraft {
  const first = lines.firsts[line]!;
  const start = first + lineText(lines, line).indexOf(ordinal);
  return {
    kind,
    // the stretched letters of a title are no others: الثامـن is الثامن
    ordinal: ordinal.replaceAll('ـ', ''),
    ordinalRange: { start, end: start + ordinal.length },
    certainty: 'read',
    lines: [line],
    titleStart: first + length,
    style,
  };
}
