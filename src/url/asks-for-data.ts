/** What shows the same data otherwise: as of another day, other parts of it, in another order or form. */
const SHOWN_OTHERWISE = ['asof', 'since', 'sort', 'group', 'cols', 'rows', 'silent', 'view'];

/**
 * Whether a step from one address to another may need data or code that is not there yet. One to the
 * same address is another attempt, and does.
 */
export function asksForData(from: URL, to: URL): boolean {
  return from.href === to.href || dataOf(from) !== dataOf(to);
}

/** The address without what fetches nothing. */
function dataOf({ pathname, search }: URL): string {
  const params = new URLSearchParams(search);
  for (const key of SHOWN_OTHERWISE) params.delete(key);
  return `${pathname}?${params}`;
}
