/** The words and forms that headings carry. */

export const ANNEX =
  /^(?:Annex(?:es)?|ANNEX|Appendix|APPENDIX|Enclosure|ENCLOSURE|Annexe|ANNEXE|Anexo|ANEXO|Apéndice|Приложение|附件|المرفق)(?: ([IVXLC]{1,6}|\d{1,2}(?:\.\d{1,2}|[A-Z])?|[A-Z])(?=\s|$|[.:*–—-]))?(?:[.:*]{0,3}$| to the (?:letter|letters|note|report|identical)\b| [–—-] |: |\s{3,})/;
export const CHAPTER = /^(?:Chapter|CHAPTER|Chapitre|Capítulo|Глава) ([IVXLC]{1,7}|\d{1,2})\.?$/;
export const PART = /^(?:Part|PART) (one|two|three|four|five|six|[IVX]{1,4}|ONE|TWO|THREE)(?:\d{1,2})?\.?$/;
export const NAMED =
  /^(?:Summary|Foreword|Executive summary|Resumen|Résumé|Резюме|Notes|NOTES|Notas|Примечания|Introduction|INTRODUCTION|Glossary)$/;

/** The name of the contents, whose entries may have no dots, and the place at the head of Official Records, "NEW YORK", which a scanner parts. */
export const NO_HEADING =
  /^(?:Contents|CONTENTS|Sommaire|SOMMAIRE|Table des matières|Sumario|Índice|ÍNDICE|Содержание|目录|المحتويات|(?:NEW )?YORK)$/;

/** The organ that speaks opens the text of what it adopts, under the title. */
export const ORGAN_SPEAKS =
  /^The (?:General Assembly|Security Council|Economic and Social Council|Human Rights Council|(?:Commission|Committee|Conference|Executive Board)(?: on [A-Z][\w ]{3,60})?)(?:,| (?:decides|recommends|takes note|approves)\b)/;

export const ADOPTED =
  /^(?:Draft (?:resolution|decision)|Resolution|Decision|DRAFT (?:RESOLUTION|DECISION)|RESOLUTION|DECISION) (?:[IVX]{1,5}|\d{1,3}\/\d{1,3}|[A-Z])\.?$/;

/** Cyrillic letters that look like those of ordinals, and are typed for them in Russian. */
export const CYRILLIC_ORDINALS = 'АВЕІКМНОРСТХ';
/** A letter as an ordinal, for a pattern: "A", and a Cyrillic "А". */
export const ORDINAL_LETTER = `[A-Z${CYRILLIC_ORDINALS}]`;

export const ROMAN_ALONE = /^[IVX]{1,6}$/;

/** A title that ends so goes on in the next line. */
export const OPEN_END = /(?:,|-|–|\/|\b(?:of|the|and|in|on|to|for|de|des|la|le|del|los|et|y|with|by|from))$/i;

/** The same, asked of the end alone: a pattern that is bound to the end is tried at every place of a line. */
export const hasOpenEnd = (text: string): boolean => OPEN_END.test(text.slice(-LONGEST_END));

const LONGEST_END = 6;
