/** SARIF 2.1.0, which code-review services and editors read: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */

import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Fix, Location, Log, Region, ReportingDescriptor, Result } from 'sarif';
import { homepage, version } from '../../package.json';
import type { Finding, Level } from '../features/checks/finding';
import { type CheckCode, CODES, infoOf } from '../features/checks/registry';
import { positionAt } from '../report/lines';
import type { Range, Report } from '../report/model';
import type { Checked, Printer } from './check-formats';
import { STDIN } from './files';
import { jsonLine } from './output';

/** Keeps all findings and writes them as one log at the end. */
export function sarifPrinter(): Printer {
  const results: Result[] = [];
  return {
    file: checked => {
      for (const finding of checked.findings) results.push(resultOf(checked, finding));
      return '';
    },
    end: () => jsonLine(logOf(results)),
  };
}

const logOf = (results: Result[]): Log => ({
  $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: {
        driver: { name: 'un-report', version, informationUri: homepage, rules: CODES.map(descriptorOf) },
      },
      columnKind: 'utf16CodeUnits',
      results,
    },
  ],
});

const LEVELS: Readonly<Record<Level, 'none' | 'note' | 'warning' | 'error'>> = {
  off: 'none',
  hint: 'note',
  information: 'note',
  warning: 'warning',
  error: 'error',
};

function descriptorOf(code: CheckCode): ReportingDescriptor {
  const { title, doc, reason, rule, level } = infoOf(code);
  return {
    id: code,
    name: title,
    shortDescription: { text: doc },
    fullDescription: { text: `${doc} ${reason}` },
    help: { text: `${reason} (${rule.title})` },
    helpUri: rule.url,
    defaultConfiguration: { level: LEVELS[level] },
  };
}

function resultOf(
  { file, report }: Checked,
  { code, level, message, range, related, fixes }: Finding,
): Result {
  return {
    ruleId: code,
    ruleIndex: CODES.indexOf(code),
    level: LEVELS[level],
    message: { text: message },
    locations: [locationOf(file, report, range)],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, id) => ({
        id,
        ...locationOf(file, report, other.range),
        message: { text: other.message },
      })),
    }),
    ...(fixes.length > 0 && {
      fixes: fixes.map(
        ({ title, edits }): Fix => ({
          description: { text: title },
          artifactChanges: [
            {
              artifactLocation: { uri: uriOf(file) },
              replacements: edits.map(edit => ({
                deletedRegion: regionOf(report, edit.range),
                insertedContent: { text: edit.newText },
              })),
            },
          ],
        }),
      ),
    }),
  };
}

const locationOf = (file: string, report: Report, range: Range): Location => ({
  physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: regionOf(report, range) },
});

/** Lines and columns counted from 1; the end column is the one after the last. */
function regionOf({ lineStarts }: Report, range: Range): Region {
  const start = positionAt(lineStarts, range.start);
  const end = positionAt(lineStarts, range.end);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** A path as an address, relative where the path is. */
function uriOf(file: string): string {
  if (file === STDIN) return 'stdin';
  return isAbsolute(file) ? pathToFileURL(file).href : file.split(sep).map(encodeURIComponent).join('/');
}
