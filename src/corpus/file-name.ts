/** The name of a file as a person knows it, from its address. Shows whatever it holds: escape it where it is shown. */
export const fileName = (uri: string): string => decoded(uri.slice(uri.lastIndexOf('/') + 1));

/** The same with as many of its folders as tell it from others: `2025/report.txt` beside `2024/report.txt`. */
export function nameBeside(uri: string, others: readonly string[]): string {
  const parts = uri.split('/');
  for (let count = 1; count < parts.length; count++) {
    const ending = parts.slice(-count).join('/');
    if (!others.some(other => other !== uri && endsInParts(other, ending))) return decoded(ending);
  }
  return decoded(uri);
}

/** Whether a path ends in whole parts of another: `a/b.txt` in `b.txt`, not in `.txt`. */
const endsInParts = (path: string, ending: string): boolean =>
  path.endsWith(ending) && (path.length === ending.length || path[path.length - ending.length - 1] === '/');

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // a plain path with a percent sign
    return text;
  }
}
