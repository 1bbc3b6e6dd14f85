// Where things are. Every script asks here, so that a folder is named once.
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What is fetched once and kept: VS Codes, a browser, screenshots. Git ignores it. Several clones can share one by UN_REPORT_CACHE. */
export const CACHE = resolve(process.env.UN_REPORT_CACHE ?? join(ROOT, '.vscode-test'));

export const SAMPLES = join(ROOT, 'samples');

/** The sample that a person sees first. */
export const FIRST_SAMPLE = 'S-2044-318.txt';

/** Invented reports that the samples cite, and that cite them. */
export const CITED = join(ROOT, 'test', 'fixtures', 'folder');

/** The bundled host suite: one for hosts with Node, one for hosts in a browser's worker. */
export const SUITE = join(ROOT, 'out', 'test', 'suite', 'index.js');
export const WEB_SUITE = join(ROOT, 'out', 'test', 'suite', 'web.js');

/** A real report beside the project, if the person has one; tests that need it skip without it. */
export const REAL_REPORT = join(ROOT, '..', 'shared', 'reports', 'S-2018-1042.txt');
