/** The name of a file as a person knows it, from its address. Shows whatever it holds: escape it where it is shown. */
export function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    // a plain path with a percent sign
    return name;
  }
}
