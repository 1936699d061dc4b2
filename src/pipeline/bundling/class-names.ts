/**
 * Names classes after their file and themselves, `EventList-row`: unlike a hash it can be read,
 * and compresses to almost nothing.
 * @returns what Vite calls with a class and the file of its style sheet
 * @throws Error for two style sheets of one name, whose classes would be the same
 */
export function classNamer(): (name: string, file: string) => string {
  const fileOf = new Map<string, string>();
  return (name, file) => {
    const path = file.split('?')[0] ?? file;
    const sheet = /([^/\\]+)\.module\.css$/.exec(path)?.[1] ?? '';
    const known = fileOf.get(sheet) ?? path;
    if (known !== path) throw new Error(`two style sheets have one name: ${known}, ${path}`);
    fileOf.set(sheet, path);
    return `${sheet}-${name}`;
  };
}
