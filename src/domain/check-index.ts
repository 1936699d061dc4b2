import type { IndexFile } from '#src/schema/index-file.ts';

/**
 * Checks that an index fits together: columns of one length, codes and row numbers inside their
 * lists. Costs a look at every number, and decodes nothing.
 * @throws RangeError
 */
export function checkIndex(file: IndexFile): void {
  const { events, stances, codes, issues, actors, articles } = file;
  const { title, short, participants, ...columns } = events;
  checkLengths([...Object.values(columns), participants, title.es, title.en, short.es, short.en]);
  checkLengths(Object.values(stances));
  for (const dated of [events, stances]) {
    checkCodes(dated.shape, codes.shape.length);
    checkCodes(dated.approximate, codes.approximate.length);
  }
  checkCodes(events.basis, codes.dateBasis.length, NONE);
  checkCodes(events.status, codes.status.length);
  checkCodes(events.issue, issues.length);
  checkCodes(events.plover, codes.plover.length, NONE);
  checkCodes(events.position, codes.position.length, NONE);
  for (const rows of events.articles) checkCodes(rows, articles.length);
  for (const pairs of participants) {
    checkCodes(evenOnes(pairs), actors.length);
    checkCodes(oddOnes(pairs), codes.participation.length);
  }
  checkCodes(stances.actor, actors.length);
  checkCodes(stances.issue, issues.length);
  checkCodes(stances.position, codes.position.length);
  checkCodes(stances.basis, codes.basis.length);
  checkCodes(stances.confidence, codes.confidence.length);
  checkCodes(stances.form, codes.form.length);
  checkCodes(stances.article, articles.length);
  checkCodes(stances.event, events.id.length, NONE);
  checkCodes(stances.dateBasis, codes.dateBasis.length, NONE);
  const lanes = new Set(file.lanes.map(({ id }) => id));
  for (const { id, lane } of issues) {
    if (!lanes.has(lane)) throw new RangeError(`issue ${id}: no lane ${lane}`);
  }
}

const NONE = -1;

function checkLengths(columns: readonly (readonly unknown[])[]): void {
  if (new Set(columns.map(({ length }) => length)).size > 1) {
    throw new RangeError('columns of different lengths');
  }
}

function checkCodes(column: readonly number[], length: number, least = 0): void {
  for (const code of column) {
    if (!(Number.isInteger(code) && code >= least && code < length)) {
      throw new RangeError(`no item ${code}`);
    }
  }
}

/** Actors of pairs of actor and participation. */
const evenOnes = (pairs: readonly number[]) => pairs.filter((_, i) => i % 2 === 0);

/** Participations of the same; a half pair leaves one too few. */
function oddOnes(pairs: readonly number[]): readonly number[] {
  if (pairs.length % 2 === 1) throw new RangeError('half a pair');
  return pairs.filter((_, i) => i % 2 === 1);
}
