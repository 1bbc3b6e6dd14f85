// Made-up reports that cite one another: always the same for the same number. Alone: node generate.mjs FOLDER [COUNT] [KILOBYTES]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const NOUNS =
  'light,harbour,strait,station,keeper,signal,lamp,lantern,vessel,pilot,channel,buoy,office,survey,committee,member,mandate,programme,period,region'.split(
    ',',
  );
const VERBS = 'reviewed,restored,supplied,inspected,reported,extended,lit,measured,repaired,considered'.split(
  ',',
);
const ENDS =
  'in the course of the reporting period,with the support of the coastal States,within the resources available,after consultation with the authorities,as the Council had requested,in spite of the weather in the winter months'.split(
    ',',
  );
const TITLES =
  'State of the lights,Cooperation between coastal States,Work of the United Nations system,Supply of the stations,Training of keepers,Observations and recommendations'.split(
    ',',
  );
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const LINES_A_PAGE = 46;

/** Numbers that look drawn by lot and are the same in every run (mulberry32). */
function drawing(/** @type {number} */ seed) {
  let state = seed >>> 0;
  return (/** @type {number} */ below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Two thousand reports a year; every seventh is one of the General Assembly, too. */
export function symbolOfReport(/** @type {number} */ index) {
  const year = 2000 + (Math.floor(index / 2000) % 25);
  const own = `S/${year}/${(index % 2000) + 1}`;
  return index % 7 === 0 ? `A/${year - 1945}/${(index % 2000) + 1}-${own}` : own;
}

/**
 * A report as text.
 * @param {number} index
 * @param {number} total how many there are: it cites others of them
 * @param {number} length in characters, about
 */
export function generateReport(index, total, length = 60_000) {
  const draw = drawing(index + 1);
  const of = (/** @type {readonly string[]} */ list) => list[draw(list.length)] ?? '';
  const symbol = symbolOfReport(index);
  const job = `${String(10 + (index % 15)).padStart(2, '0')}-${String(10_000 + (index % 80_000))}`;
  const words = () =>
    `the ${of(NOUNS)} of the ${of(NOUNS)} was ${of(VERBS)} by the ${of(NOUNS)} ${of(NOUNS)}, and ${2 + draw(97)} ${of(NOUNS)}s were ${of(VERBS)} ${of(ENDS)}`;
  // a report comes back to the same documents: the real ones cite some twenty-five, each two or three times
  const shelf = (/** @type {number} */ size, /** @type {() => string} */ take) =>
    Array.from({ length: size }, take);
  const others = shelf(14, () => symbolOfReport(draw(8) === 0 ? draw(Math.min(total, 40)) : draw(total)));
  const council = shelf(7, () => `resolution ${1900 + draw(800)} (${2009 + draw(14)})`);
  const assembly = shelf(5, () => `General Assembly resolution ${60 + draw(19)}/${1 + draw(300)}`);
  const citation = () => {
    switch (draw(6)) {
      case 0:
        return ` (see ${of(others)}, para. ${1 + draw(60)})`;
      case 1:
        return ` (${of(others)}, paras. ${1 + draw(20)}–${21 + draw(20)})`;
      case 2:
        return `, in accordance with paragraph ${1 + draw(30)} of ${of(council)}`;
      case 3:
        return `, as called for in ${of(assembly)}`;
      default:
        return ` (${of(others)})`;
    }
  };
  const lines = [
    'United Nations',
    '',
    ...symbol.split(/-(?=S)/),
    '',
    'Security Council',
    '',
    'Distr.: General',
    `${1 + draw(28)} May ${2000 + (Math.floor(index / 2000) % 25)}`,
    '',
    'Original: English',
    '',
    `Report of the Secretary-General on the ${of(NOUNS)} of the ${of(NOUNS)}`,
    '',
  ];
  let size = 0;
  let note = 0;
  let page = 1;
  let since = lines.length;
  let section = 0;
  /** @type {string[]} */
  let notes = [];
  const add = (/** @type {string} */ text) => {
    for (const line of wrap(text)) {
      lines.push(line);
      size += line.length + 1;
      since++;
    }
  };
  const turnPage = () => {
    if (notes.length > 0) add(`__________________\n${notes.join('\n')}`);
    notes = [];
    add(page % 2 === 0 ? `\n${page}/20\n\n${job}\n\n${symbol}\n` : `\n${job}\n\n${page}/20\n\n${symbol}\n`);
    page++;
    since = 0;
  };
  for (let paragraph = 1; size < length; paragraph++) {
    if (paragraph % 12 === 1) add(`${ROMAN[section % 10]}. ${TITLES[section++ % TITLES.length]}\n`);
    const sentences = Array.from({ length: 4 + draw(5) }, () => {
      const sentence = `${capital(words())}${draw(8) === 0 ? citation() : ''}.`;
      if (draw(14) > 0) return sentence;
      notes.push(`${++note} See ${of(others)}, para. ${1 + draw(60)}, and ${of(council)}.`);
      return `${sentence}${note}`;
    });
    add(`${paragraph}. ${sentences.join(' ')}\n`);
    if (since > LINES_A_PAGE) turnPage();
  }
  turnPage();
  return `${lines.join('\n')}\n`;
}

const capital = (/** @type {string} */ text) => text.charAt(0).toUpperCase() + text.slice(1);

/** Lines of no more than 86 characters; a line end in the text stays. */
function wrap(/** @type {string} */ text) {
  return text.split('\n').flatMap(part => {
    const lines = [];
    let line = '';
    for (const word of part.split(' ')) {
      if (line !== '' && line.length + word.length > 85) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
    return lines;
  });
}

/**
 * Writes reports into a folder, a thousand in each of its folders, and gives their paths.
 * @param {string} folder
 * @param {number} count
 * @param {number} [length]
 */
export function writeFolder(folder, count, length) {
  return Array.from({ length: count }, (_, index) => {
    const inside = join(folder, String(Math.floor(index / 1000)).padStart(3, '0'));
    if (index % 1000 === 0) mkdirSync(inside, { recursive: true });
    const path = join(inside, `${symbolOfReport(index).replaceAll('/', '-')}.txt`);
    writeFileSync(path, generateReport(index, count, length));
    return path;
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder, count = '100', kilobytes = '60'] = process.argv.slice(2);
  if (folder === undefined) throw new Error('Usage: node generate.mjs FOLDER [COUNT] [KILOBYTES]');
  writeFolder(folder, Number(count), Number(kilobytes) * 1000);
}
