import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useBasisText } from '#src/components/use-basis-text.ts';
import { useDatePhrase } from '#src/components/use-date-phrase.ts';
import { useChangeText } from '#src/components/use-change-text.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import type { StanceRow } from '#src/domain/corpus-index.ts';
import { cellFacts } from '#src/domain/cell-facts.ts';
import { isSilent, type MatrixCell } from '#src/domain/matrix.ts';
import { datePhrase } from '#src/domain/date-phrase.ts';
import { oncePer } from '#src/domain/once-per.ts';
import type { CellChange } from '#src/domain/stance-changes.ts';
import type { StanceAsOf, Voice } from '#src/domain/stance-as-of.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import type { Issue } from '#src/schema/issue.ts';
import { useChanges } from './use-changes.ts';
import { useShortDate } from './use-short-date.ts';

/** Above this number of days, a day and a month alone could be of two years. */
const YEAR = 365;

export type CellText = {
  /** The position in one or two words. */
  position: (cell: MatrixCell) => string;
  /** When it was said; what it is instead, where it was not said. */
  when: (stance: StanceAsOf) => string;
  /** Through what it is known, whether it is inferred, and when, in full. */
  basisAndDate: (stance: StanceAsOf) => string;
  /** One source could have brought all of it. */
  isSingleSource: (stance: StanceAsOf) => boolean;
  /** The same in words, which tell whether it may be more than one; null: it surely is more. */
  singleSource: (stance: StanceAsOf) => string | null;
  /** What became of the cell in the period chosen; null: nothing, or none is. */
  change: (actor: ActorRow, issue: Issue) => CellChange | null;
  /** The whole cell in a sentence, for those who do not see its row and column. */
  name: (actor: ActorRow, issue: Issue, cell: MatrixCell) => string;
};

export function useCellText(): CellText {
  const t = useTranslations('matrix');
  const short = useTranslations('terms.positionShort');
  const full = useTranslations('vocabulary.position');
  const language = useLanguage();
  const time = useTranslations('matrixTime');
  const index = useCorpus();
  const { stances } = index;
  const changes = useChanges();
  const changeText = useChangeText();
  const basis = useBasisText();
  const facts = useMemo(() => oncePer((stance: StanceAsOf) => cellFacts(index, stance)), [index]);
  const fullDate = useDatePhrase();
  const shortDate = useShortDate(useMemo(() => spansYears(stances), [stances]));
  return useMemo(() => {
    const when = ({ voice, date }: StanceAsOf) =>
      isNotSaid(voice) ? t(`voice.${voice}`) : shortDate(date);
    const basisAndDate = (stance: StanceAsOf) =>
      `${basis(stance)}, ${fullDate(stance.date, 'occurred')}`;
    const singleSource = (stance: StanceAsOf) => {
      const { isSingleSource, sourcesAtMost } = facts(stance);
      if (!isSingleSource) return null;
      return time(sourcesAtMost > 1 ? 'perhapsSingle' : 'singleSource');
    };
    const says = (cell: MatrixCell) =>
      cell.position === 'none' && !isSilent(cell) ? t('filteredOut') : full(cell.position);
    return {
      position: (cell) => short(cell.position),
      when,
      singleSource,
      isSingleSource: (stance) => facts(stance).isSingleSource,
      change: (actor, issue) => changes.of(actor.id, issue.id),
      basisAndDate,
      name: (actor, issue, cell) => {
        const parts = [actor.name[language], `${issue.name[language]}: ${says(cell)}`];
        if (cell.position !== 'none') {
          parts.push(basisAndDate(cell), t('quotes', { n: cell.quotes }));
          const single = singleSource(cell);
          if (single !== null) parts.push(single);
          if (cell.differs) parts.push(t('quotesDiffer'));
          const change = changes.of(actor.id, issue.id);
          if (change && changes.since !== null) parts.push(changeText.named(change, changes.since));
        }
        return parts.join(', ');
      },
    };
  }, [basis, changeText, changes, facts, full, fullDate, language, short, shortDate, t, time]);
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
