/** An attribute of the built page that names a file relative to the start page. */
const relativeAttribute = /\b(src|href)="\.\//g;

/**
 * The start page, to be served from a folder further down: relative addresses climb back to the
 * base. A page built with an absolute base has none and stays as it is.
 *
 * @param depth folders below the base: 1 for `timeline/`, 2 for `events/some-id/`
 */
export function rebasePage(startPage: string, depth: number): string {
  return startPage.replace(relativeAttribute, `$1="${'../'.repeat(depth)}`);
}
