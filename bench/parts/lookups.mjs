// Hover, definition, references and highlights on a model that has been asked before.
import { ours } from '../lib/bundle.mjs';
import { median } from '../lib/measure.mjs';
import { give, isShort } from '../lib/parts.mjs';
import { textOf } from '../lib/texts.mjs';

const PLACES = 200;
const ROUNDS = isShort ? 5 : 15;

const { readReport, hover, definition, references, highlights } = await ours();

/** @type {Record<string, (report: any, offset: number) => unknown>} */
const QUESTIONS = {
  hover: (report, offset) => hover?.(report, offset),
  definition: (report, offset) => definition?.(report, offset),
  references: (report, offset) => references?.(report, offset, { includeDeclaration: true }),
  highlights: (report, offset) => highlights?.(report, offset),
};

/** Places where there is something to ask about, spread over the report. */
function placesOf(/** @type {any} */ report) {
  const all = [...report.citations, ...report.marks, ...report.crossReferences, ...report.paragraphs].map(
    ({ range }) => range.start + 1,
  );
  const step = Math.max(1, Math.floor(all.length / PLACES));
  return all.filter((_, index) => index % step === 0);
}

/** Median milliseconds of one answer, for each question. */
function times(/** @type {any} */ report) {
  const places = placesOf(report);
  return Object.fromEntries(
    Object.entries(QUESTIONS).map(([name, ask]) => {
      const rounds = [];
      for (let round = -2; round < ROUNDS; round++) {
        const began = performance.now();
        for (const place of places) ask(report, place);
        if (round >= 0) rounds.push((performance.now() - began) / places.length);
      }
      return [name, median(rounds)];
    }),
  );
}

const small = times(readReport?.(textOf('report') ?? ''));
const large = times(readReport?.(textOf('16') ?? ''));
give(
  Object.keys(QUESTIONS).flatMap(name => [
    {
      id: `${name}.report`,
      what: `${name}, warm, 63 KB`,
      value: small[name] ?? Number.NaN,
      unit: 'ms',
      target: 0.05,
    },
    {
      id: `${name}.16`,
      what: `${name}, warm, 1 MB`,
      value: large[name] ?? Number.NaN,
      unit: 'ms',
      target: 0.05,
    },
    {
      id: `${name}.growth`,
      what: `${name}, 1 MB beside 63 KB`,
      value: (large[name] ?? Number.NaN) / (small[name] ?? Number.NaN),
      unit: '×',
      target: 2,
      // of millionths of a second: what else the machine does shows in them more than in others
      room: 5,
    },
  ]),
);
