/** The forms of a title: what names a document, what stands beside a title and is none of it. */

import { isOrganName } from '../un/words';

/** What a title names itself, where no masthead vouches for it: "Report of the …". */
export const DOCUMENT =
  /report|note|letter|summary|rapport|lettre|informe|nota|carta|доклад|записка|письмо|报告|说明|تقرير|مذكرة/i;

/** A line that says what the document is and whose, under its subject: "Forty-first semi-annual report of the …". */
export const DOCUMENT_LINE =
  /^(?:\S{1,20} ){0,4}(?:[Rr]eport|REPORT|[Nn]ote|NOTE|[Ss]tudy|[Pp]aper|[Rr]ecord|[Cc]ompilation) (?:of|by|on|from|submitted|prepared|OF|BY)\b|^(?:Rapport|Note|Étude|Informe|Nota|Documento|Estudio) (?:de|du|des|del|établie?|presentad[ao]) |^(?:Доклад|Записка|Документ) /;

/** A document that its line names without a subject: "Report of the Secretary-General", not "Report of the … on lights". */
export const isBareDocument = (title: string): boolean =>
  DOCUMENT_LINE.test(title) && title.length < LONGEST_BARE && !SUBJECT.test(title);

const LONGEST_BARE = 110;
/** " on lights", " relatif aux feux": what the document is about, or what it answers. */
const SUBJECT =
  /\s(?:on \(?[a-z]|(?:On the|ON|sur|sobre|об?)\s|concerning|regarding|relating|pursuant|submitted|containing|concernant|relatif|relativ[ao])/;

/** A meeting of a record: "64th plenary meeting", "9871st meeting", "64e séance plénière". */
export const MEETING =
  /^\d{1,5}(?:st|nd|rd|th|e|ème|er|ª|-е)\s(?:\(?(?:plenary|closed|special|plénière|пленарное)\)? )?(?:meeting|MEETING|séance|SÉANCE|SEANCE|sesión|заседание)(?: plénière| plenaria| \((?:closed|privée)\))?$|^第\s?\d{1,5}\s?次(?:全体)?会议$/;

/** The Security Council's resolutions have no subject: "Resolution 2776 (2025)". */
export const NUMBERED_RESOLUTION =
  /^(?:Resolution|RESOLUTION|Résolution|RÉSOLUTION|Resolución|Резолюция|القرار) \d{1,5} \(\d{4}\)$|^第\s?\d{1,5}\s?[(（]\d{4}[)）]\s?号决议$/;

/** The number over a resolution's text, before its subject: "48/161.", "2018/5.", "2625 (XXV).". */
export const RESOLUTION_NUMBER = /^(?:\d{1,4}\/\d{1,3}|\d{1,4} \([IVXLC]{1,8}\))(?: [A-Z])?\.(?=\s|$)/;

/** The series line of a title page: "Supplement No. 10". */
export const SUPPLEMENT =
  /^(?:Supplement|SUPPLEMENT|Supplément|Suplemento|Дополнение|补编|الملحق)\s?\S{1,6}\s?\d/;

/** The foot of a title page: "United Nations • New York, 2025". */
export const isImprint = (text: string): boolean =>
  text.length < 70 && text.includes('•') && /\s\d{4}(?: г\.)?$|\d{4}\s?年$/.test(text.slice(-8));

/** Who presents it: "Rapporteur: Mr. …", "President:". */
export const OFFICER =
  /^(?:Rapporteur|RAPPORTEUR|Rapporteuse|Relator|Relatora|Докладчик|Chair|Chairman|Chairperson|President|Président|Présidente|Presidente|Presidenta|Председатель)\s?:/;

/** The line that a resolution's text begins with: "The General Assembly,". */
export function isEnacting(text: string): boolean {
  if (text.length > 90 || !/[,，،]$/.test(text.slice(-1))) return false;
  const name = text.slice(0, -1).replace(/^(?:The |L[’']\s?|Le |La |El )/, '');
  return isOrganName(name) || /^The .{1,70} (?:Council|Commission|Committee|Conference|Board),$/.test(text);
}

/** A line that a scanner made of capitals: "nnFs'rrntv nF FD sT TIMCP": half its words have a capital after a small letter. */
export function isNoise(text: string): boolean {
  const words = text.split(/\s+/).filter(word => /[A-Za-z]{2}/.test(word));
  return words.length > 1 && 2 * words.filter(word => /[a-z][A-Z]/.test(word)).length >= words.length;
}
