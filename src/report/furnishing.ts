/** A text's lines while its furniture is told apart. */

import { LineKind } from './line-kinds';
import type { Lines } from './lines';
import type { FurnitureKind } from './model';

export interface Furnishing {
  readonly lines: Lines;
  readonly kinds: Uint8Array;
  /** The kind of each line that `kinds` calls furniture. */
  readonly furniture: Map<number, FurnitureKind>;
}

/** Marks a line as furniture. */
export function setFurniture({ kinds, furniture }: Furnishing, line: number, kind: FurnitureKind): void {
  kinds[line] = LineKind.furniture;
  furniture.set(line, kind);
}
