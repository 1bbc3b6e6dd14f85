// citation with a type for the Organization's documents added: it finds symbols and resolutions, nothing else.
import { createRequire } from 'node:module';
import { interleaved } from '../lib/measure.mjs';
import { give } from '../lib/parts.mjs';
import { reference } from '../lib/reference.mjs';
import { textOf } from '../lib/texts.mjs';

const Citation = createRequire(import.meta.url)('citation');
Citation.types.un = {
  name: 'United Nations document',
  type: 'regex',
  id: (/** @type {{ symbol: string }} */ data) => data.symbol,
  patterns: [
    {
      regex: '(?:[ASE]|ST|CCPR|CEDAW|CRC)/[A-Z0-9][\\w.]*(?:/[\\w.]+)*',
      fields: [],
      processor: (/** @type {string[]} */ captures) => ({ symbol: captures[0] }),
    },
    {
      regex: 'resolutions?\\s+\\d{1,4}(?:/\\d+)?(?:\\s\\(\\d{4}\\))?',
      fields: [],
      processor: (/** @type {string[]} */ captures) => ({ symbol: captures[0] }),
    },
  ],
};

/** @type {import('../lib/parts.mjs').Row[]} */
const rows = [];
for (const [name, label] of /** @type {const} */ ([
  ['report', '63 KB'],
  ['16', '1 MB'],
])) {
  const text = textOf(name) ?? '';
  const { peer } = interleaved(
    { reference: () => reference(text), peer: () => Citation.find(text, { types: ['un'] }) },
    { rounds: name === 'report' ? 31 : 9 },
  );
  rows.push({
    id: `citation.${name}`,
    what: `citation, symbols and resolutions alone, ${label}`,
    value: peer?.ratio ?? Number.NaN,
    unit: '× ref',
    ms: peer?.ms ?? Number.NaN,
  });
}
give(rows);
