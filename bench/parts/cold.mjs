// The first reading in a fresh process: the run starts this several times.
import { ours } from '../lib/bundle.mjs';
import { timed } from '../lib/measure.mjs';
import { give } from '../lib/parts.mjs';
import { reference } from '../lib/reference.mjs';
import { textOf } from '../lib/texts.mjs';

const text = textOf('report') ?? '';
// a flat string, as an editor's would be
text.charCodeAt(0);
if (process.argv[2] === '--reference') {
  give([{ id: 'cold.reference', what: '', value: timed(() => reference(text), 1), unit: 'ms' }]);
} else {
  const { readReport } = await ours();
  give([{ id: 'cold', what: '', value: timed(() => readReport?.(text), 1), unit: 'ms' }]);
}
