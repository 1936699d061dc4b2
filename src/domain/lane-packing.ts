/** A stretch that a mark takes, with its label, and how much it matters. */
export type Extent = { from: number; to: number; priority: number };

/** Rows by item, null where a lane has no row left for it. */
export type Packing = { rows: (number | null)[]; rowCount: number };

/**
 * Puts each item into the first row in which nothing reaches into it, from left to right:
 *
 *     row 0   ├──────┤  ├───────┤
 *     row 1       ├──────┤   ├────┤
 *     row 2         ├─┤
 *
 * Where that takes more than `maxRows`, items are placed in the order of their priority instead,
 * so that those left out matter least.
 */
export function packRows(extents: readonly Extent[], maxRows: number): Packing {
  const byStart = (a: number, b: number) =>
    extentAt(extents, a).from - extentAt(extents, b).from || byPriority(a, b);
  const byPriority = (a: number, b: number) =>
    extentAt(extents, b).priority - extentAt(extents, a).priority || a - b;
  const indices = extents.map((_, i) => i);
  const tidy = place(extents, indices.toSorted(byStart), Infinity);
  return tidy.rowCount <= maxRows ? tidy : place(extents, indices.toSorted(byPriority), maxRows);
}

function place(extents: readonly Extent[], order: readonly number[], maxRows: number): Packing {
  const taken: Extent[][] = [];
  const rows: (number | null)[] = extents.map(() => null);
  for (const index of order) {
    const extent = extentAt(extents, index);
    let row = taken.findIndex((others) => others.every((other) => isApart(extent, other)));
    if (row === -1 && taken.length < maxRows) row = taken.push([]) - 1;
    if (row === -1) continue;
    taken[row]?.push(extent);
    rows[index] = row;
  }
  return { rows, rowCount: taken.length };
}

function isApart(a: Extent, b: Extent): boolean {
  return a.to <= b.from || b.to <= a.from;
}

function extentAt(extents: readonly Extent[], index: number): Extent {
  const extent = extents[index];
  if (!extent) throw new RangeError(`no extent ${index}`);
  return extent;
}
