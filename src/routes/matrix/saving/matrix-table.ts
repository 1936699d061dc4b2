import { cellFacts } from '#src/domain/cell-facts.ts';
import type { CorpusIndex } from '#src/domain/corpus-index.ts';
import { isoDay, type Day } from '#src/domain/day.ts';
import { isSilent, type MatrixCell, type MatrixRow } from '#src/domain/matrix.ts';
import type { PositionOrNone } from '#src/domain/position.ts';
import type { AsOf, StanceAsOf, Voice } from '#src/domain/stance-as-of.ts';
import type { Language } from '#src/i18n/language.ts';
import type { DateRecord } from '#src/schema/date-record.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import type { Issue } from '#src/schema/issue.ts';
import type { Basis, Confidence, DateBasis } from '#src/schema/vocabulary.ts';

/** The columns of the file, from the left. The last two are there where they are asked for. */
export const COLUMNS = [
  'actorId',
  'actor',
  'issueId',
  'issue',
  'positionCode',
  'position',
  'voice',
  'basis',
  'confidence',
  'date',
  'edtf',
  'firstDay',
  'lastDay',
  'dateBasis',
  'quotes',
  'sources',
  'sourcesAtMost',
  'differs',
  'quoteIds',
  'asOf',
  'link',
] as const;

/** A cell whose evidence the filters leave out: this is not silence, nor a position. */
const OUTSIDE = 'outside-filters';
type Code = PositionOrNone | typeof OUTSIDE;

/** What stands in the file in the language of the interface. */
export type MatrixWords = {
  columns: Readonly<Record<(typeof COLUMNS)[number] | 'change' | 'picked', string>>;
  positions: Readonly<Record<Code, string>>;
  voices: Readonly<Record<Voice, string>>;
  bases: Readonly<Record<Basis, string>>;
  dateBases: Readonly<Record<DateBasis, string>>;
  confidences: Readonly<Record<Confidence, string>>;
  yes: string;
  no: string;
  /** The stop at which undated sources count too. */
  allDays: string;
  date: (date: DateRecord) => string;
  /** What became of a stated cell since the day from which changes count. */
  change: (actor: ActorRow, issue: Issue) => string;
};

export type SavedMatrix = {
  index: Pick<CorpusIndex, 'sourceById' | 'buildId'>;
  issues: readonly Issue[];
  /** As they stand on screen; silent ones among them. */
  rows: readonly MatrixRow[];
  language: Language;
  asOf: AsOf;
  /** Changes count from a day on. */
  hasChanges: boolean;
  /** Whether the stance filter picks a cell; null: none is in use. */
  isPicked: ((cell: MatrixCell) => boolean) | null;
};

/**
 * A matrix as a table with a line for each of its cells, the silent ones too: what a reader would
 * have to open every cell for. No date is more exact than its source: it stands in words, in EDTF
 * and as the days between which it lies, empty where one is not known.
 * @param linkTo the address of a cell
 */
export function matrixTable(
  { index, issues, rows, language, asOf, hasChanges, isPicked }: SavedMatrix,
  words: MatrixWords,
  linkTo: (actor: ActorRow, issue: Issue) => string,
): { columns: string[]; rows: (string | number)[][] } {
  const more = [
    ...(hasChanges ? ['change' as const] : []),
    ...(isPicked ? ['picked' as const] : []),
  ];
  const day = asOf === 'all' ? words.allDays : isoDay(asOf);
  const line = (actor: ActorRow, issue: Issue, cell: MatrixCell) => {
    const code: Code = cell.position === 'none' && !isSilent(cell) ? OUTSIDE : cell.position;
    return [
      actor.id,
      actor.name[language],
      issue.id,
      issue.name[language],
      code,
      words.positions[code],
      ...(cell.position === 'none' ? SILENT : stated(cell, index, words)),
      day,
      linkTo(actor, issue),
      ...(hasChanges ? [cell.position === 'none' ? '' : words.change(actor, issue)] : []),
      ...(isPicked ? [isPicked(cell) ? words.yes : words.no] : []),
    ];
  };
  return {
    columns: [...COLUMNS, ...more].map((key) => words.columns[key]),
    rows: rows.flatMap(({ actor, cells }) =>
      issues.flatMap((issue, i) => {
        const cell = cells[i];
        return cell ? [line(actor, issue, cell)] : [];
      }),
    ),
  };
}

/** From `voice` to `quoteIds`: nothing but that there are no quotes. */
const SILENT = ['', '', '', '', '', '', '', '', 0, 0, 0, '', ''];

function stated(
  cell: StanceAsOf,
  index: SavedMatrix['index'],
  words: MatrixWords,
): (string | number)[] {
  const { stances, date, voice, confidence, quotes, differs } = cell;
  const { sources, sourcesAtMost } = cellFacts(index, cell);
  const [{ basis, dateBasis }] = stances;
  return [
    words.voices[voice],
    words.bases[basis],
    words.confidences[confidence],
    words.date(date),
    date.edtf ?? '',
    dayText(date.min),
    dayText(date.max),
    dateBasis === null ? '' : words.dateBases[dateBasis],
    quotes,
    sources,
    sourcesAtMost,
    differs ? words.yes : words.no,
    [...new Set(stances.map(({ statement }) => statement))].join(' '),
  ];
}

function dayText(day: Day | null): string {
  return day === null ? '' : isoDay(day);
}
