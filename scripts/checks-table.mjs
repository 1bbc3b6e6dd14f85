#!/usr/bin/env node
// Writes what the registry of checks (src/features/checks/registry.ts) says of them into README.md, between the markers,
// into the settings of package.json with their texts (package.nls*.json), and into the schema of `.un-report.json`.
//
//   node scripts/checks-table.mjs            write
//   node scripts/checks-table.mjs --check    fail (exit code 1) if something is stale
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { runMain } from './lib/main.mjs';
import { ROOT } from './lib/paths.mjs';

/** @typedef {{ level: string, title: string, doc: string, reason: string, rule: { title: string, url: string } }} Info */

const LEVELS = ['off', 'hint', 'information', 'warning', 'error'];
const SCHEMA = 'schemas/un-report.schema.json';
const GROUP = '%configuration.checks%';
const START = '<!-- The table of checks is written by scripts/checks-table.mjs. -->';
const END = '<!-- The end of the table of checks. -->';

/** English texts of the settings besides those of the checks. */
const TEXTS = {
  'configuration.checks': 'Checks',
  'configuration.checks.off': 'Not checked.',
  'configuration.checks.hint': 'Shown by dots under the word, and not in the Problems panel.',
  'configuration.checks.information': 'Information.',
  'configuration.checks.warning': 'A warning.',
  'configuration.checks.error': 'An error.',
  'configuration.checks.wordLimit':
    'The most words that a report may have before `#unReport.checks.report.length#` says so; 0 for no limit. Headings, notes, tables and annexes are not counted. Unless it is changed, documents that do not originate in the Secretariat are measured by 10,700.',
};

/** @type {(path: string) => string} */
const read = path => readFileSync(join(ROOT, path), 'utf8');

/** @type {(value: unknown) => string} */
const json = value => `${JSON.stringify(value, undefined, 2)}\n`;

/**
 * @param {[string, Info][]} checks
 * @param {number} wordLimit
 */
function manifest(checks, wordLimit) {
  const value = JSON.parse(read('package.json'));
  const properties = Object.fromEntries(
    checks.map(([code, { level }]) => [
      `unReport.checks.${code}`,
      {
        type: 'string',
        enum: LEVELS,
        enumDescriptions: LEVELS.map(name => `%configuration.checks.${name}%`),
        default: level,
        scope: 'resource',
        markdownDescription: `%configuration.checks.${code}%`,
      },
    ]),
  );
  const group = {
    title: GROUP,
    properties: {
      ...properties,
      'unReport.checks.wordLimit': {
        type: 'integer',
        minimum: 0,
        default: wordLimit,
        scope: 'resource',
        markdownDescription: '%configuration.checks.wordLimit%',
      },
    },
  };
  const groups = value.contributes.configuration;
  const at = groups.findIndex((/** @type {{ title: string }} */ { title }) => title === GROUP);
  if (at < 0) groups.push(group);
  else groups[at] = group;
  return json(value);
}

/**
 * The texts of a language: those of the checks are replaced, the others kept.
 * @param {string} path
 * @param {Record<string, string>} texts
 */
function nls(path, texts) {
  const others = Object.entries(JSON.parse(read(path))).filter(
    ([key]) => !key.startsWith('configuration.checks'),
  );
  const at = others.findIndex(([key]) => key.startsWith('semanticTokenTypes.'));
  return json(Object.fromEntries([...others.slice(0, at), ...Object.entries(texts), ...others.slice(at)]));
}

/**
 * The codes that may be ignored, for completion in `.un-report.json`.
 * @param {[string, Info][]} checks
 */
function schema(checks) {
  const value = JSON.parse(read(SCHEMA));
  value.definitions.code = {
    type: 'string',
    enum: checks.map(([code]) => code),
    enumDescriptions: checks.map(([, { doc }]) => doc),
  };
  return json(value);
}

/** @param {[string, Info][]} checks */
function readme(checks) {
  const text = read('README.md');
  const start = text.indexOf(START);
  const end = text.indexOf(END);
  if (start < 0 || end < start)
    throw new Error(`README.md has no place for the table of checks: ${START} … ${END}`);
  const rows = checks.map(
    ([code, { level, doc, rule }]) =>
      `| \`${code}\` | ${level} | ${doc.replaceAll('|', '\\|')} | [rule](${rule.url}) |`,
  );
  const table = ['| check | level | what it reports | |', '| --- | --- | --- | --- |', ...rows].join('\n');
  return `${text.slice(0, start)}${START}\n\n${table}\n\n${text.slice(end)}`;
}

runMain(async () => {
  const { CHECKS } = await tsImport('../src/features/checks/registry.ts', import.meta.url);
  const { DEFAULT_WORD_LIMIT } = await tsImport('../src/features/checks/report-length.ts', import.meta.url);
  /** @type {[string, Info][]} */
  const checks = Object.entries(CHECKS);
  /** @type {Record<string, string>} */
  const french = JSON.parse(read('scripts/checks-fr.json'));
  const english = {
    ...TEXTS,
    ...Object.fromEntries(
      checks.map(([code, { doc, reason }]) => [`configuration.checks.${code}`, `${doc} ${reason}`]),
    ),
  };
  const missing = Object.keys(english).filter(key => french[key] === undefined);
  if (missing.length > 0) throw new Error(`scripts/checks-fr.json lacks ${missing.join(', ')}`);
  const inFrench = Object.fromEntries(Object.keys(english).map(key => [key, french[key] ?? '']));
  const files = {
    'README.md': readme(checks),
    [SCHEMA]: schema(checks),
    'package.json': manifest(checks, DEFAULT_WORD_LIMIT),
    'package.nls.json': nls('package.nls.json', english),
    'package.nls.fr.json': nls('package.nls.fr.json', inFrench),
  };
  const stale = Object.entries(files).filter(([path, text]) => read(path) !== text);
  if (process.argv.includes('--check')) {
    for (const [path] of stale) console.error(`${path} is stale: run \`node scripts/checks-table.mjs\``);
    return stale.length > 0 ? 1 : 0;
  }
  for (const [path, text] of stale) {
    writeFileSync(join(ROOT, path), text);
    console.log(`${path} written`);
  }
  return 0;
});
