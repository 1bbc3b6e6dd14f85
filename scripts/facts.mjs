#!/usr/bin/env node
// Makes the tables in src/un/data from the facts beside the project. Run by hand when the facts change.
//
//   node scripts/facts.mjs
//
// The tables stand in the repository, so that nobody needs the facts to build. Each names its source and its state.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

runMain(async () => {
  writeResolutionYears();
  writeSessions();
});
