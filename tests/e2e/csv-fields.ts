/** The fields of a CSV in which none has a line break. */
export function fields(csv: string): string[][] {
  const lines = csv.replace('\uFEFF', '').split('\r\n').slice(0, -1);
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    ),
  );
}
