/** A picture that follows what it shows. Pure. */

export interface Drawing {
  /** Draws it anew, where what it shows is another than what was drawn last. Fails where that fails: then it is tried again when it is next asked for. */
  draw(): Promise<void>;
  /** What was drawn is no longer there. */
  forget(): void;
}

interface Steps<T> {
  /** Another one, where there is another thing to draw. */
  readonly version: () => string;
  readonly make: () => Promise<T>;
  /** Not called for what was overtaken meanwhile. */
  readonly show: (made: T) => void;
}

export function openDrawing<T>({ version, make, show }: Steps<T>): Drawing {
  let shown: string | undefined;
  let underWay: string | undefined;
  let turn = 0;
  return {
    draw: async () => {
      const wanted = version();
      if (wanted === underWay || (underWay === undefined && wanted === shown)) return;
      underWay = wanted;
      const own = ++turn;
      try {
        const made = await make();
        if (own !== turn) return;
        show(made);
        shown = wanted;
      } finally {
        if (own === turn) underWay = undefined;
      }
    },
    forget: () => {
      turn++;
      shown = undefined;
      underWay = undefined;
    },
  };
}
