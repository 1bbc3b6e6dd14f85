#!/usr/bin/env node
// Builds syntaxes/un-report.tmLanguage.json from the YAML beside it.
//
//   node scripts/grammar.mjs            write the JSON
//   node scripts/grammar.mjs --check    fail (exit code 1) if the JSON is not what the YAML says
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

const source = new URL('../syntaxes/un-report.tmLanguage.yaml', import.meta.url);
const target = new URL('../syntaxes/un-report.tmLanguage.json', import.meta.url);

/**
 * Replaces `{{name}}` by the fragment of that name, which may hold others; throws for a name that is not there.
 *
 * @param {string} text
 * @param {Record<string, string>} fragments
 * @returns {string}
 */
function expand(text, fragments) {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name) => {
    const fragment = fragments[name];
    if (fragment === undefined) throw new Error(`grammar: there is no fragment "${name}"`);
    return expand(fragment, fragments);
  });
}

const { fragments, ...grammar } = parse(readFileSync(source, 'utf8'), { merge: true });
const built = `${JSON.stringify(
  grammar,
  (_key, value) => (typeof value === 'string' ? expand(value, fragments) : value),
  2,
)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(target, built);
  console.log('syntaxes/un-report.tmLanguage.json written');
} else if (readFileSync(target, 'utf8') !== built) {
  console.error('syntaxes/un-report.tmLanguage.json is stale: run `node scripts/grammar.mjs`');
  process.exitCode = 1;
}
