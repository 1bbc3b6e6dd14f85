// The facts from which the tables are made. They lie beside the project, not in it: a test that needs them skips without.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SHARED = join(import.meta.dirname, '../../../../shared');

/** The text of a file of facts, or undefined. */
export function readFact(file: string): string | undefined {
  const path = join(SHARED, 'facts', file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** The texts of the real reports by their names, or undefined. */
export function readReports(): Map<string, string> | undefined {
  const folder = join(SHARED, 'reports');
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder).filter(file => file.endsWith('.txt'));
  return new Map(files.map(file => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** The rows of a table of tab-separated values, by the names in its first line. */
export function readTable(file: string): Record<string, string>[] | undefined {
  const [head, ...lines] = readFact(file)?.trimEnd().split('\n') ?? [];
  const names = head?.split('\t');
  return names && lines.map(line => Object.fromEntries(line.split('\t').map((cell, i) => [names[i]!, cell])));
}
