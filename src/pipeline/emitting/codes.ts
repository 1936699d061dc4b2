import { approximateSchema, dateShapeSchema } from '#src/schema/date-record.ts';
import type { IndexFile } from '#src/schema/index-file.ts';
import {
  basisSchema,
  confidenceSchema,
  dateBasisSchema,
  formSchema,
  participationSchema,
  ploverSchema,
  positionSchema,
  statusSchema,
} from '#src/schema/vocabulary.ts';

/** The dictionaries of the index: a code is the position of a word in its list. */
export const CODES: IndexFile['codes'] = {
  shape: dateShapeSchema.options,
  approximate: approximateSchema.options,
  dateBasis: dateBasisSchema.options,
  status: statusSchema.options,
  position: positionSchema.options,
  basis: basisSchema.options,
  confidence: confidenceSchema.options,
  form: formSchema.options,
  participation: participationSchema.options,
  plover: ploverSchema.options,
};

/** The code of a word; -1 for none. */
export function code<T extends string>(words: readonly T[], word: T | null | undefined): number {
  return word === null || word === undefined ? -1 : words.indexOf(word);
}

/** Row numbers by id. */
export function rowNumbers(rows: readonly { id: string }[]): (id: string | null) => number {
  const numbers = new Map(rows.map(({ id }, row) => [id, row]));
  return (id) => {
    if (id === null) return -1;
    const number = numbers.get(id);
    if (number === undefined) throw new RangeError(`no row for ${id}`);
    return number;
  };
}
