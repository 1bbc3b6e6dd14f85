/** What happens to reports on their way into an editor, and worse. Each takes a text and gives another. */
import type { Random } from './random';

export type Damage = (text: string, random: Random, others: readonly string[]) => string;

/** What stands in reports, for putting in anywhere. */
const PIECES = [
  '1. ',
  '12 bis. ',
  '138.12 ',
  '(a) ',
  '(ii) ',
  'I. Introduction\n',
  'TIT. Exchange\n',
  'A. Ships\n',
  'Annex\n',
  'Annex II\n',
  'Table 4\nLamps\n',
  'Figure III',
  'Contents\n',
  'S/2044/318',
  'A/98/677-\nS/2044/120',
  'S/20 44/14/Rev. 1',
  'A/HRC/116/31/Add.2',
  'Security Council resolutions 1267 (1999), 1989 (2011) and 2253 (2015)',
  'resolution 217 A (III)',
  'decision 72/401',
  'paras. 13–17 and 20 above',
  'paras. 1–1000000000',
  'para. 99999999999999999999',
  'section IV',
  'annex II',
  'note 3 above',
  '(ibid., para. 4)',
  '1 See ',
  '/ See ',
  'lamps.5 ',
  'lamps5/ ',
  '__________________\n',
  '2/17',
  '44-08127 (E) 120544\n',
  '*4408127*',
  '/...',
  '\f',
  '\n\n',
  'Distr.: General\n',
  '12 May 2044\n',
  'www.lights.example/a/\nb.html',
  '[x](command:workbench.action.quit)',
  '<img src=x onerror=alert(1)>',
  '秘书长的报告',
  'تقرير الأمين العام',
  'Доклад Генерального секретаря',
];

/** Characters that text should not hold, or that turn the writing around. */
const STRANGE = [
  '\0',
  '\x07',
  '\x1b[31m',
  '\v',
  '\x85',
  '\xa0',
  '\xad',
  '¬',
  '\u200b',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202e',
  '\u2028',
  '\u2029',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\ufffd',
  '\ud800',
  '\udc00',
  '\u{1f4a1}',
  'e\u0301',
  '³',
  '٣',
];

/** What a scanner takes for what. */
const MISREAD: readonly (readonly [from: string, to: string])[] = [
  ['1', 'l'],
  ['1', 'I'],
  ['l', '1'],
  ['I', 'l'],
  ['0', 'O'],
  ['O', '0'],
  ['5', 'S'],
  ['S', '5'],
  ['8', 'B'],
  ['m', 'rn'],
  ['rn', 'm'],
  ['.', ','],
  [',', '.'],
  ['-', '¬'],
  ['-', '–'],
  ['/', 'l'],
  ['(', '{'],
  [' ', ''],
  ['e', 'c'],
  ['”', '"'],
  ['III', 'TIT'],
  ['II', 'Il'],
];

const ENDS = ['\n', '\r\n', '\r', '\n\n', '\f', ' \n', '\u2028', ''];

/** A stretch of a text, most often short. */
function stretch({ length }: string, { below, chance }: Random): { start: number; end: number } {
  const start = below(length + 1);
  return { start, end: Math.min(length, start + below(chance(0.8) ? 400 : length + 1)) };
}

/** Changes some of what `split` makes of a text. */
const some = (parts: readonly string[], share: number, random: Random, change: (part: string) => string) =>
  parts.map(part => (random.chance(share) ? change(part) : part)).join('');

const linesOf = (text: string): string[] => text.split(/(?<=[\n\f])/);

export const DAMAGES: Readonly<Record<string, Damage>> = {
  cut: (text, random) => {
    const { start, end } = stretch(text, random);
    return random.chance(0.5) ? text.slice(0, start) + text.slice(end) : text.slice(start);
  },
  repeat: (text, random) => {
    const { start, end } = stretch(text, random);
    return text.slice(0, end) + text.slice(start, end).repeat(random.below(4)) + text.slice(end);
  },
  move: (text, random) => {
    const { start, end } = stretch(text, random);
    const rest = text.slice(0, start) + text.slice(end);
    const to = random.below(rest.length + 1);
    return rest.slice(0, to) + text.slice(start, end) + rest.slice(to);
  },
  shuffle: (text, random) => {
    const lines = linesOf(text);
    const from = random.below(lines.length);
    const to = Math.min(lines.length, from + 2 + random.below(30));
    for (let last = to - 1; last > from; last--) {
      const other = from + random.below(last - from + 1);
      [lines[last], lines[other]] = [lines[other]!, lines[last]!];
    }
    return lines.join('');
  },
  splice: (text, random, others) => {
    const other = random.of(others);
    const { start, end } = stretch(other, random);
    const at = random.below(text.length + 1);
    return text.slice(0, at) + other.slice(start, end) + text.slice(at);
  },
  insert: (text, random) => insertSome(text, random, PIECES),
  strange: (text, random) => insertSome(text, random, STRANGE),
  scan: (text, random) => {
    const [from, to] = random.of(MISREAD);
    return some(
      text.split(from).flatMap((part, index) => (index === 0 ? [part] : [from, part])),
      0.15,
      random,
      part => (part === from ? to : part),
    );
  },
  spaces: (text, random) =>
    some([...text.split(/(?<=\d|\/)/)], 0.03, random, part => `${part}${random.of([' ', '  ', '\u00a0'])}`),
  lineEnds: (text, random) => {
    const end = random.of(ENDS);
    const share = random.of([0.02, 0.3, 1]);
    return some(linesOf(text), share, random, line => line.replace(/\n$/, end));
  },
  indent: (text, random) =>
    some(linesOf(text), random.of([0.1, 1]), random, line => `${' '.repeat(random.below(40))}${line}`),
  renumber: (text, random) =>
    some(text.split(/(?=\b\d{1,3}\b)/), 0.05, random, part =>
      part.replace(/^\d+/, number => String(Number(number) + random.of([-1, 1, 10]))),
    ),
  capitals: (text, random) => some(linesOf(text), 0.05, random, line => line.toUpperCase()),
};

function insertSome(text: string, random: Random, pieces: readonly string[]): string {
  let changed = text;
  for (let count = random.below(6); count >= 0; count--) {
    const at = random.below(changed.length + 1);
    changed = changed.slice(0, at) + random.of(pieces) + changed.slice(at);
  }
  return changed;
}

/** Some letters put into running text, or taken out of it: the change that is read again by its block alone. */
function withWord(text: string, random: Random): string {
  const runs = [...text.matchAll(/[a-z][a-z ,’]{24,}/g)];
  if (runs.length === 0) return text;
  const run = random.of(runs);
  const at = run.index + random.below(run[0].length);
  const removed = random.chance(0.5) ? 0 : random.below(8);
  const typed = random.of(['e', 's', ' ', ', ', 'lamp', ' and', 'the keepers of ', 'A', '.', '’s', '']);
  return text.slice(0, at) + typed + text.slice(at + removed);
}

/** What a person writes into running text, and what the checks look for. */
const WRITTEN = [
  's',
  'ed ',
  ' the',
  'the the ',
  ' of',
  'rn',
  'hy ',
  'heen ',
  ' (',
  ') ',
  '“',
  '” ',
  ' , ',
  '’s ',
  'the Office of Lamps (OOL) ',
  'OOL ',
  'OOL-led ',
  'OOLs, ',
  ' see above ',
  '(b) ',
  'A ',
];

/** Words written or taken out where a line of small letters is. */
function written(text: string, random: Random): string {
  const line = text.indexOf('\n', random.below(text.length + 1)) + 1;
  const at = Math.min(text.length, line + random.below(60));
  return random.chance(0.7)
    ? text.slice(0, at) + random.of(WRITTEN) + text.slice(at)
    : text.slice(0, at) + text.slice(at + 1 + random.below(6));
}

/** One edit as a person or a paste makes it. */
export function edited(text: string, random: Random, others: readonly string[]): string {
  const name = random.of([
    'type',
    'type',
    'type',
    'word',
    'word',
    'word',
    'write',
    'write',
    'delete',
    'insert',
    'strange',
    'cut',
    'splice',
    'move',
    'lineEnds',
  ] as const);
  const at = random.below(text.length + 1);
  if (name === 'word') return withWord(text, random);
  if (name === 'type')
    return text.slice(0, at) + random.of([...'aA1.,;:()/-–\n 9“', '\n\n', '1. ', '\f']) + text.slice(at);
  if (name === 'write') return written(text, random);
  if (name === 'delete') return text.slice(0, at) + text.slice(at + 1 + random.below(3));
  return DAMAGES[name]!(text, random, others);
}
