// Reading and all checks of a report.
import { ours } from '../lib/bundle.mjs';
import { interleaved } from '../lib/measure.mjs';
import { give, isShort } from '../lib/parts.mjs';
import { reference } from '../lib/reference.mjs';
import { textOf } from '../lib/texts.mjs';

const { readReport, checks } = await ours();
const text = textOf('report') ?? '';
if (!checks) give([]);
else {
  const { checked } = interleaved(
    { reference: () => reference(text), checked: () => checks(readReport?.(text)) },
    { rounds: isShort ? 31 : 101, warmUp: 100, once: 1 },
  );
  give([
    {
      id: 'checks.report',
      what: 'reading and all checks, 63 KB',
      value: checked?.ratio ?? Number.NaN,
      unit: '× ref',
      ms: checked?.ms ?? Number.NaN,
      target: 3,
    },
  ]);
}
