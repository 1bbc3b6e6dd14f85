import { deepEqual, equal } from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { builtBy, filesOf, literalsIn, literalsOf, type Pattern, patternsOfGrammar } from './patterns';

/**
 * Patterns that were proven once, told by a digest: a proof takes up to some seconds. New ones are proven in every run until
 * `UN_REPORT_PROVE=1 npm run test:unit -- --grep "no pattern"` writes them down; `UN_REPORT_PROVE=all` proves all anew.
 */
const PROVEN = 'test/fixtures/proven-patterns.json';
const prove = process.env.UN_REPORT_PROVE;

/** A proof may take so long; what cannot be proven by then is told as such. */
const LONGEST_PROOF = 60_000;

/** Patterns that could take long in a long text, each with the reason why they never meet one. */
const ALLOWED: readonly (readonly [where: RegExp, source: RegExp, reason: string])[] = [
  [/report\/masthead/, /^\[\*-\]\+\$$/, 'a cell of 60 characters at most'],
  [/report\/plain-headings/, /^\\s\{3,\}\\S$/, 'a line of 130 characters at most'],
  [/report\/scan\/scan/, /^\\\/\(\?:RES\|DEC\)/, 'the canonical form of a symbol, which is short'],
];

const LANGUAGES = ['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const;

describe('patterns', function () {
  this.timeout(300_000);
  let patterns: ReadonlyMap<string, Pattern>;

  before(async () => {
    patterns = await allPatterns();
  });

  it('no pattern of the source or the grammar can be made to backtrack without end', () => {
    const proven = new Set<string>(prove === 'all' ? [] : JSON.parse(readFileSync(PROVEN, 'utf8')));
    const unproven = [...patterns].filter(([digest]) => !proven.has(digest));
    const problems = unproven.flatMap(([digest, pattern]) => {
      const problem = problemOf(pattern);
      if (problem === undefined) proven.add(digest);
      return problem ?? [];
    });
    if (prove) write([...patterns.keys()].filter(digest => proven.has(digest)));
    deepEqual(problems, []);
  });

  it('no pattern is allowed that is not there any more', () => {
    const all = [...patterns.values()];
    deepEqual(
      ALLOWED.filter(allowed => !all.some(pattern => isAllowedBy(allowed, pattern))),
      [],
    );
  });

  it('literals are found wherever they stand, and what only looks like one is not', () => {
    const cases: [code: string, found: [string, string][]][] = [
      ['const a = /x+/g;', [['x+', 'g']]],
      ['f(/[/]\\/"/u, "/no/", a / b / c)', [['[/]\\/"', 'u']]],
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the code of a template
      ['const a = `/no/ ${/yes/.source} /no/`', [['yes', '']]],
      [
        'return /a/.test(b) ? 1 / 2 : /b/iy',
        [
          ['a', ''],
          ['b', 'iy'],
        ],
      ],
      ['x = (a + b) / 2 / c; // /no/\ny = /* /no/ */ 1', []],
      [
        '[/a/, /b/]',
        [
          ['a', ''],
          ['b', ''],
        ],
      ],
    ];
    for (const [code, found] of cases) deepEqual(literalsIn(code), found, code);
  });

  it('a pattern that backtracks without end is told', () => {
    equal(problemOf({ source: '^(a+)+$', flags: '', where: 'here' })?.includes('exponential'), true);
  });
});

/** Each pattern once, by its digest. */
async function allPatterns(): Promise<Map<string, Pattern>> {
  const files = filesOf('src');
  const built = await builtBy(async () => {
    // What needs an editor or a command line to be loaded puts no pattern together. The query loads modules afresh.
    for (const file of files)
      if (!/^src\/(?:vscode|cli)\/|^src\/extension/.test(file)) await import(`../../${file}?built`);
    const lexicon = '../../src/report/scan/lexicon.ts?built';
    const { lexiconOf } = await import(lexicon);
    for (const language of LANGUAGES) lexiconOf(language);
  });
  const all = [
    ...files.flatMap(literalsOf),
    ...built,
    ...patternsOfGrammar('syntaxes/un-report.tmLanguage.json'),
  ];
  return new Map(all.map(pattern => [digestOf(pattern), pattern]));
}

const digestOf = ({ source, flags }: Pattern): string =>
  createHash('sha256').update(`${flags}/${source}`).digest('hex').slice(0, 12);

/** Why a pattern may take longer than its text is long, in words. */
function problemOf(pattern: Pattern): string | undefined {
  const { source, flags, where } = pattern;
  if (ALLOWED.some(allowed => isAllowedBy(allowed, pattern))) return undefined;
  const result = checkSync(source, flags.replace(/[dv]/g, ''), { timeout: LONGEST_PROOF });
  if (result.status === 'safe') return undefined;
  const why =
    result.status === 'vulnerable'
      ? `${result.complexity.summary}, as by ${result.attack.pattern}`
      : `not proven: ${JSON.stringify(result.error)}`;
  return `${where}: /${source}/${flags} is ${why}`;
}

const isAllowedBy = ([where, source]: (typeof ALLOWED)[number], pattern: Pattern): boolean =>
  where.test(pattern.where) && source.test(pattern.source);

function write(digests: readonly string[]): void {
  writeFileSync(PROVEN, `${JSON.stringify([...digests].sort(), null, 2)}\n`);
}
