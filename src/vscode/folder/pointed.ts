import type { Pointed } from '../../corpus/across';
import type { Thing } from '../../features/thing-at';

/** What a person points at, where it can lead to another report. */
export function pointedAt(thing: Thing | undefined): Pointed | undefined {
  if (!thing || thing.kind === 'symbol' || thing.kind === 'crossReference') return thing;
  const { kind, index } = thing;
  return kind === 'mark' || kind === 'item' || kind === 'address' ? undefined : { kind, index };
}
