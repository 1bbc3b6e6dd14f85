#!/usr/bin/env node
// Makes the tables in src/un/data from the facts beside the project. Run by hand when the facts change.
//
//   node scripts/facts.mjs && npm run format
//
// The tables stand in the repository, so that nobody needs the facts to build. Each names its source and its state.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { datesColumn, indexColumn, inRisingOrder, numbersColumn } from './lib/columns.mjs';
import { runMain } from './lib/main.mjs';
import { ROOT } from './lib/paths.mjs';

const FACTS = join(ROOT, '..', 'shared', 'facts');
const DATA = join(ROOT, 'src', 'un', 'data');
const STATE = 'November 2026';

/** @type {(file: string) => any} */
const facts = file => JSON.parse(readFileSync(join(FACTS, file), 'utf8'));

/** @type {(file: string, table: Record<string, unknown>) => void} */
function write(file, table) {
  const lines = Object.entries(table).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  writeFileSync(join(DATA, file), `{\n${lines.join(',\n')}\n}\n`);
  console.log(`src/un/data/${file}`);
}

/**
 * The rows of a table of tab-separated values, by the names in its first line.
 * @type {(file: string) => Record<string, string>[]}
 */
function rows(file) {
  const [head = '', ...lines] = readFileSync(join(FACTS, file), 'utf8').trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map(line => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}

/** @typedef {{ year: number, first: number | null, last: number | null }} YearRow */

/**
 * The last number of each year, from the first row on as far as the years are contiguous and known.
 * @type {(rows: YearRow[]) => { first: number, last: number[] }}
 */
function lastByYear(rows) {
  const last = [];
  let expected = 1;
  for (const row of rows) {
    if (row.first !== expected || row.last === null) break;
    last.push(row.last);
    expected = row.last + 1;
  }
  return { first: rows[0]?.year ?? 0, last };
}

function writeResolutionYears() {
  write('security-council-years.json', {
    about: 'Security Council resolutions: the highest number of each year, from the year "first" on.',
    source:
      "the yearly tables of the United Nations library to 2021; 2022 to 2025 from dated adoptions and the United Nations' yearly totals",
    stateOf: STATE,
    ...lastByYear(facts('sc-resolutions-by-year.json')),
  });
}

/** @type {(rows: { session: string, year: number }[]) => number[]} */
const yearsInOrder = rows => rows.map(row => row.year);

function writeSessions() {
  const { generalAssembly, humanRightsCouncil, securityCouncil } = facts('sessions.json');
  write('sessions.json', {
    about:
      'Years in which special and emergency special sessions of the General Assembly opened (number 1 first), the latest regular sessions known, and the highest meeting number of the Security Council in each year from 1946.',
    source:
      "the United Nations library's guides to resolutions and its yearly tables of Security Council meetings",
    stateOf: STATE,
    special: yearsInOrder(generalAssembly.specialSessions),
    emergency: yearsInOrder(generalAssembly.emergencySpecialSessions),
    lastAssembly: Math.max(
      ...generalAssembly.sessions.map((/** @type {{ session: number }} */ row) => row.session),
    ),
    lastHumanRightsCouncil: Math.max(
      ...humanRightsCouncil.sessions.map((/** @type {{ session: number }} */ row) => row.session),
    ),
    meetings: lastByYear(securityCouncil.verbatimRecords).last,
  });
}

function writeCouncilResolutions() {
  const table = rows('sc-resolutions.tsv');
  const last = Number(table.at(-1)?.number);
  // The row of 663 holds the meeting and vote of 666, which is absent: its date breaks the order of the numbers.
  const dated = inRisingOrder(table, 'number', 'date');
  const byNumber = new Map(dated.map(row => [Number(row.number), row]));
  /** @type {(name: string) => string[]} */
  const column = name => Array.from({ length: last }, (_, index) => byNumber.get(index + 1)?.[name] ?? '');
  const subjects = tidySubjects(column('subject'));
  write('security-council-resolutions.json', {
    about:
      'Security Council resolutions from number 1 on, one entry a number: date of adoption in days from the one before, number of the meeting likewise, vote (in favour-against-abstaining) and agenda item as places in their lists. src/un/columns.ts reads the columns.',
    source:
      'the yearly tables of Security Council meetings and outcomes of the United Nations library, 1946 to June 2022',
    stateOf: STATE,
    knownTo: dated.at(-1)?.date,
    dates: datesColumn(column('date')),
    meetings: numbersColumn(column('meeting').map(cell => (cell === '' ? undefined : Number(cell)))),
    ...indexColumn('votes', 'voteList', column('vote')),
    ...indexColumn('subjects', 'subjectList', subjects),
  });
}

/**
 * The agenda in words: without the gaps of the pages it was taken from, and two items apart.
 * @type {(subjects: string[]) => string[]}
 */
function tidySubjects(subjects) {
  const tidy = subjects.map(subject =>
    subject
      .replace(/\( /g, '(')
      .replace(/ ([),])/g, '$1')
      .replace(/\u00e2\u0080\u0099/g, '’') // UTF-8 read as Latin-1
      .replace(/:$/, '')
      .replace(/^none issued$/i, ''),
  );
  const known = new Set(tidy);
  return tidy.map(subject => {
    for (let at = subject.indexOf(' '); at > 0; at = subject.indexOf(' ', at + 1)) {
      const rest = subject.slice(at + 1);
      if (/^[A-Z]/.test(rest) && rest.length > 8 && (known.has(rest) || known.has(subject.slice(0, at)))) {
        if (/^Letter, |^(?:The|Complaint|Situation|Date|Peace|Greek) /.test(rest))
          return `${subject.slice(0, at)}; ${rest}`;
      }
    }
    return subject.replace(/\) Letter, /, '); Letter, ');
  });
}

function writeCouncilMeetings() {
  const table = rows('sc-meetings.tsv');
  const last = Number(table.at(-1)?.meeting);
  const byNumber = new Map(
    inRisingOrder(table, 'meeting', 'date').map(row => [Number(row.meeting), row.date]),
  );
  write('security-council-meetings.json', {
    about:
      'Security Council meetings (S/PV.n) from number 1 on, one entry a number: the day on which it began, in days from the one before. src/un/columns.ts reads the column.',
    source: 'the yearly tables of Security Council meetings of the United Nations library, 1946 to June 2022',
    stateOf: STATE,
    knownTo: table.at(-1)?.date,
    dates: datesColumn(Array.from({ length: last }, (_, index) => byNumber.get(index + 1) ?? '')),
  });
}

/**
 * Sessions of the Assembly to the thirtieth in the order of their numbers, each with the lowest and highest number that
 * was seen with it. Special sessions without a number that was seen have no place in the order and are left out.
 */
function writeAssemblyNumbers() {
  const { sessions, specialSessions, emergencySpecialSessions } = facts('sessions.json').generalAssembly;
  /** @typedef {{ session: number | string, roman?: string, anchors?: number[] }} Session */
  /** @type {(row: Session) => string} */
  const nameOf = ({ session, roman }) => roman ?? romanSession(String(session));
  const seen = [...sessions, ...specialSessions, ...emergencySpecialSessions]
    .filter((/** @type {Session} */ row) => (row.anchors?.length ?? 0) > 0)
    .map((/** @type {Session} */ row) => ({
      name: nameOf(row),
      // "2,247 passed in the first twenty-one sessions"
      numbers: row.session === 21 ? [...(row.anchors ?? []), 2247] : (row.anchors ?? []),
    }))
    .sort((a, b) => Math.min(...a.numbers) - Math.min(...b.numbers));
  write('assembly-numbers.json', {
    about:
      'General Assembly resolutions 1 to 3541, numbered on through the sessions to 1975: sessions in the order of their numbers, with the lowest and the highest number seen with each. Not where a session began or ended.',
    source:
      'numbers seen in documents of the United Nations and in records of votes; the end of session XXI, the beginning of S-V, VII special and XXX, and the last number from accounts of the sessions',
    stateOf: STATE,
    sessions: seen.map(({ name }) => name),
    lowest: seen.map(({ numbers }) => Math.min(...numbers)),
    highest: seen.map(({ numbers }) => Math.max(...numbers)),
  });
}

/** "S-6" is cited as S-VI. @type {(session: string) => string} */
function romanSession(session) {
  const [kind = '', number = ''] = session.split(/-(?=\d)/);
  return `${kind}-${['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII'][Number(number)]}`;
}

runMain(async () => {
  writeResolutionYears();
  writeSessions();
  writeCouncilResolutions();
  writeCouncilMeetings();
  writeAssemblyNumbers();
});
