/** From the base itself down to two folders below it: paths of one to three segments. */
const climbs = ['./', '../', '../../'];

/** A line of the built page that loads something by a relative address. */
const loadingTag = /^[ \t]*<(?:script|link)\b[^>]*\b(?:src|href)="\.\/[^>]*>(?:<\/script>)?\n?/gm;

/**
 * The page for unknown addresses. It is served at any depth below a base that nobody told the
 * build, so it asks for the entry script and the style sheet once for each depth: the one that
 * lies there loads, the others do not exist. Addresses that come out equal load once.
 */
export function notFoundPage(startPage: string): string {
  return startPage.replace(loadingTag, (tag) => {
    if (!/<script\b|rel="stylesheet"/.test(tag)) return '';
    return climbs.map((climb) => tag.replace('"./', `"${climb}`)).join('');
  });
}
