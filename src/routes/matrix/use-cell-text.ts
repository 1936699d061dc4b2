import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useBasisText } from '#src/components/use-basis-text.ts';
import { useDatePhrase } from '#src/components/use-date-phrase.ts';
import { useChangeText } from '#src/components/use-change-text.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import type { StanceRow } from '#src/domain/corpus-index.ts';
import { cellLine, type CellLine } from '#src/domain/cell-line.ts';
import { cellFacts } from '#src/domain/cell-facts.ts';
import { sourcesMark } from '#src/domain/marks-in-use.ts';
import { isSilent, type MatrixCell } from '#src/domain/matrix.ts';
import { datePhrase } from '#src/domain/date-phrase.ts';
import { oncePer } from '#src/domain/once-per.ts';
import type { CellChange } from '#src/domain/stance-changes.ts';
import type { StanceAsOf, Voice } from '#src/domain/stance-as-of.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import type { Issue } from '#src/schema/issue.ts';
import { useChanges } from './use-changes.ts';
import { useShortDates } from './use-short-dates.ts';

/** Above this number of days, a day and a month alone could be of two years. */
const YEAR = 365;

export type CellText = {
  /** The position in one or two words. */
  position: (cell: MatrixCell) => string;
  /**
   * When it was said, or what it is instead; then its quotes, and where there are several
   * independent sources their number: “3 · 2”. In the longest form that the cell has room for.
   */
  line: (stance: StanceAsOf) => CellLine;
  /** Through what it is known, whether it is inferred, and when, in full. */
  basisAndDate: (stance: StanceAsOf) => string;
  /** How sure the coding is of what decides. */
  confidence: (stance: StanceAsOf) => string;
  /** One source could have brought all of it, surely or perhaps; null: it is of several. */
  single: (stance: StanceAsOf) => 'singleSource' | 'perhapsSingle' | null;
  /** How many independent sources it has, and whether there may be more. */
  sources: (stance: StanceAsOf) => string;
  /** What became of the cell in the period chosen; null: nothing, or none is. */
  change: (actor: ActorRow, issue: Issue) => CellChange | null;
  /** Its row and column, and all that it has to say, in a sentence. */
  name: (actor: ActorRow, issue: Issue, cell: MatrixCell) => string;
};

/** @param widthPx of a cell, at a root text size of 16 */
export function useCellText(widthPx = Infinity): CellText {
  const t = useTranslations('matrix');
  const short = useTranslations('terms.positionShort');
  const full = useTranslations('vocabulary.position');
  const confidences = useTranslations('terms.confidence');
  const language = useLanguage();
  const time = useTranslations('matrixTime');
  const index = useCorpus();
  const { stances } = index;
  const changes = useChanges();
  const changeText = useChangeText();
  const basis = useBasisText();
  const facts = useMemo(() => oncePer((stance: StanceAsOf) => cellFacts(index, stance)), [index]);
  const fullDate = useDatePhrase();
  const shortDates = useShortDates(useMemo(() => spansYears(stances), [stances]));
  return useMemo(() => {
    const line = oncePer((stance: StanceAsOf) => {
      const { voice, date, quotes } = stance;
      const { isSingleSource, sources: n, sourcesAtMost } = facts(stance);
      const several = `${quotes} · ${n}${sourcesAtMost > n ? '+' : ''}`;
      const counts = isSingleSource ? [`${quotes}`] : [several, `${quotes}`];
      if (!isNotSaid(voice)) return cellLine(shortDates(date), counts, isSingleSource, widthPx);
      // Unlike a date, words may be cut where they find no room: what is left of them is not false.
      const words = t(`voice.${voice}`);
      const fitting = cellLine([words], counts, isSingleSource, widthPx);
      return { ...fitting, when: words };
    });
    const basisAndDate = (stance: StanceAsOf) =>
      `${basis(stance)}, ${fullDate(stance.date, 'occurred')}`;
    const single = oncePer((stance: StanceAsOf) => {
      const mark = sourcesMark(index, stance);
      return mark === 'severalSources' ? null : mark;
    });
    const confidence = (stance: StanceAsOf) => confidences(stance.confidence);
    const sources = (stance: StanceAsOf) => {
      const one = single(stance);
      if (one) return time(one);
      const { sources: n, sourcesAtMost: most } = facts(stance);
      return most > n
        ? time('sourcesMaybe', { n, most, gap: most - n })
        : time('sources', { n, quotes: stance.quotes });
    };
    const said = (actor: ActorRow, issue: Issue, cell: MatrixCell) => {
      if (cell.position === 'none') return isSilent(cell) ? full('none') : t('filteredOut');
      const parts = [full(cell.position), basisAndDate(cell), confidence(cell)];
      parts.push(t('quotes', { n: cell.quotes }), sources(cell));
      if (cell.differs) parts.push(t('quotesDiffer'));
      const change = changes.of(actor.id, issue.id);
      if (change && changes.since !== null) parts.push(changeText.named(change, changes.since));
      return parts.join(', ');
    };
    const place = (actor: ActorRow, issue: Issue) =>
      `${actor.name[language]}, ${issue.name[language]}`;
    return {
      position: (cell) => short(cell.position),
      line,
      confidence,
      sources,
      single,
      change: (actor, issue) => changes.of(actor.id, issue.id),
      basisAndDate,
      name: (actor, issue, cell) => `${place(actor, issue)}: ${said(actor, issue, cell)}`,
    };
  }, [
    basis,
    changeText,
    changes,
    confidences,
    facts,
    index,
    full,
    fullDate,
    language,
    short,
    shortDates,
    t,
    time,
    widthPx,
  ]);
}

/** The one bound by which a cell dates what was said, where it has no other; null for all else. */
export function boundOf({ voice, date }: StanceAsOf): 'before' | 'after' | null {
  if (isNotSaid(voice)) return null;
  const { kind } = datePhrase(date, 'occurred').words;
  return kind === 'before' || kind === 'after' ? kind : null;
}

/** Such a cell says how it is known in the place of a date. */
function isNotSaid(voice: Voice): voice is 'act' | 'narrator' {
  return voice === 'act' || voice === 'narrator';
}

/** Many parts of the screen ask, and many stances are looked at. */
const spansYears = oncePer((stances: readonly StanceRow[]): boolean => {
  let first = Infinity;
  let last = -Infinity;
  for (const { date } of stances) {
    for (const day of [date.min, date.max]) {
      if (day === null) continue;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  return last - first > YEAR;
});
