/** Folders that may not be read: VS Code's search passes over them without a word. Pure. */

/** What is in a folder, by name; fails where it may not be read. */
export type Listing<U> = (folder: U) => Promise<readonly { readonly at: U; readonly name: string }[]>;

export interface Closed<U> {
  readonly folder: U;
  readonly error: unknown;
}

/** Deeper ones, and more of them, would cost more than they tell. */
const MOST_INSIDE = 100;

/** Folders of tools hold no reports. */
const isPassedOver = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/**
 * Of these folders and of those right inside them, the ones that cannot be listed.
 *
 * @param foldersIn the folders in a folder
 */
export async function closedFolders<U>(roots: readonly U[], foldersIn: Listing<U>): Promise<Closed<U>[]> {
  const look = async (folder: U) => {
    try {
      return { inside: await foldersIn(folder) };
    } catch (error) {
      return { closed: { folder, error } };
    }
  };
  const tops = await Promise.all(roots.map(look));
  const inside = tops.flatMap(top => top.inside ?? []).filter(({ name }) => !isPassedOver(name));
  const below = await Promise.all(inside.slice(0, MOST_INSIDE).map(({ at }) => look(at)));
  return [...tops, ...below].flatMap(({ closed }) => closed ?? []);
}
