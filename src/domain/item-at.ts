/** @throws RangeError where the list has no such item */
export function itemAt<T>(list: readonly T[], position: number): T {
  const exists = Number.isInteger(position) && position >= 0 && position < list.length;
  if (!exists) throw new RangeError(`no item ${position}`);
  return list[position] as T;
}
