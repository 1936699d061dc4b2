/**
 * The types of items that CSL has, by its schema for input data (citation-style-language/schema,
 * schemas/input/csl-data.json, 1.0.2).
 */
const TYPES: ReadonlySet<unknown> = new Set(
  (
    'article article-journal article-magazine article-newspaper bill book broadcast chapter classic ' +
    'collection dataset document entry entry-dictionary entry-encyclopedia figure graphic ' +
    'hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet ' +
    'paper-conference patent performance periodical personal_communication post post-weblog ' +
    'regulation report review review-book software song speech standard thesis treaty webpage'
  ).split(' '),
);

/** Of its keys, those that an article of a medium can have: the schema allows no others than it has. */
const TEXTS: ReadonlySet<string> = new Set(['title', 'container-title', 'URL', 'language', 'note']);

/** Where an item is not as the schema has it. */
export function cslFaults(item: object): string[] {
  return Object.entries(item).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'type') return TYPES.has(value) ? [] : [`no type ${String(value)}`];
    if (key === 'issued') return isDate(value) ? [] : ['issued is no date'];
    if (key !== 'id' && !TEXTS.has(key)) return [`no key ${key}`];
    return typeof value === 'string' ? [] : [`${key} is no text`];
  });
}

/** One date, or the two of a range, of one to three parts; or words that hold one. */
function isDate(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).every(([key, part]: [string, unknown]) => {
    if (key === 'raw') return typeof part === 'string';
    if (key === 'circa') return typeof part === 'boolean';
    if (key !== 'date-parts' || !Array.isArray(part)) return false;
    const ends: unknown[] = part;
    return ends.length >= 1 && ends.length <= 2 && ends.every(isParts);
  });
}

function isParts(end: unknown): boolean {
  return (
    Array.isArray(end) &&
    end.length >= 1 &&
    end.length <= 3 &&
    end.every((one) => typeof one === 'number')
  );
}
