/** First position, at `from` or after it, whose value is not below; the length where all are. */
export function lowerBound(sorted: ArrayLike<number>, value: number, from = 0): number {
  let low = from;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a row is among some that ascend. */
export function hasRow(rows: Uint32Array, row: number): boolean {
  return rows[lowerBound(rows, row)] === row;
}
