import { changedFiles, type Change } from './in-memory.ts';

const FIRST = 'articles/obras-del-puerto.md';

/** The coding of the second article; tests put their reports and statements into it. */
type SecondCoding = { reports?: string; statements?: string; mentions?: string };

/**
 * The worked example with a second article, `segundo`, undated and without a source, which says:
 * `Las obras del puerto empezarán en julio. Prado calla. «La cofradía dijo no».`
 */
export function withSecondArticle(coding: SecondCoding, ...changes: readonly Change[]) {
  const files = changedFiles(...changes);
  const front = String(files.get(FIRST))
    .split('---\n')[1]
    ?.replace(/^headings:\n {2}- .*\n/m, '')
    .replace('id: obras-del-puerto', 'id: segundo')
    .replace('source: el-faro', 'source: null')
    .replace('date: "2031-03-15"', 'date: null')
    .replace(/headline: .*/, 'headline: null');
  const text = 'Las obras del puerto empezarán en julio. Prado calla. «La cofradía dijo no».\n';
  files.set('articles/segundo.md', `---\n${front}---\n${text}`);
  const list = (name: string, entries = '') => (entries === '' ? '' : `${name}:\n${entries}`);
  files.set(
    'codings/segundo.yaml',
    list('reports', coding.reports) +
      list('statements', coding.statements) +
      list('mentions', coding.mentions) || '{}\n',
  );
  return files;
}

const TRANSLATION = 'translation: {en: "…"}';

/** A report of the second article, its quote the whole first sentence unless told otherwise. */
export function report(
  id: string,
  event: string,
  rest: string,
  quote = 'empezarán en julio',
): string {
  return `  - {id: ${id}, event: ${event}, ${rest}, quote: "${quote}", ${TRANSLATION}}\n`;
}

/** A statement of the second article with one stance on the extension of the port. */
export function statement(id: string, rest: string, position: string, quote: string): string {
  const stance = `{issue: port-extension, position: ${position}, basis: inferred, confidence: low, because: {es: x, en: x}}`;
  return `  - {id: ${id}, ${rest}, quote: "${quote}", ${TRANSLATION}, stances: [${stance}]}\n`;
}
