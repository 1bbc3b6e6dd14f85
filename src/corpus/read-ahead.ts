/** Files in their order, several of them on their way at once: a remote file system answers each after a while. */

/**
 * @param items in the order in which they will be asked for
 * @param most how many may be on their way
 * @returns asks for the item with that place; each is given once, and fails alone
 */
export function readAhead<T, R>(
  items: readonly T[],
  read: (item: T) => Promise<R>,
  most: number,
): (place: number) => Promise<R> {
  const started = new Map<number, Promise<R>>();
  let next = 0;
  return place => {
    for (next = Math.max(next, place); next < items.length && next < place + most; next++) {
      const reading = read(items[next]!);
      // it is told when it is asked for, if it ever is
      reading.catch(() => undefined);
      started.set(next, reading);
    }
    const asked = started.get(place) ?? read(items[place]!);
    started.delete(place);
    return asked;
  };
}
