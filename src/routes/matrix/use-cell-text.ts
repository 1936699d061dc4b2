import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useCorpus } from '#src/data/use-corpus.ts';
import type { StanceRow } from '#src/domain/corpus-index.ts';
import { isSilent, type MatrixCell } from '#src/domain/matrix.ts';
import type { StanceAsOf } from '#src/domain/stance-as-of.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import type { Issue } from '#src/schema/issue.ts';
import { useShortDate } from './use-short-date.ts';

/** Above this number of days, a day and a month alone could be of two years. */
const YEAR = 365;

export type CellText = {
  /** The position in one or two words. */
  position: (cell: MatrixCell) => string;
  /** When it was said; what it is instead, where it was not said. */
  when: (stance: StanceAsOf) => string;
  /** The whole cell in a sentence, for those who do not see its row and column. */
  name: (actor: ActorRow, issue: Issue, cell: MatrixCell) => string;
};

export function useCellText(): CellText {
  const t = useTranslations('matrix');
  const forms = useTranslations('vocabulary.form');
  const short = useTranslations('vocabulary.positionShort');
  const full = useTranslations('vocabulary.position');
  const language = useLanguage();
  const { stances } = useCorpus();
  const shortDate = useShortDate(useMemo(() => spansYears(stances), [stances]));
  return useMemo(() => {
    const when = ({ voice, date }: StanceAsOf) =>
      voice === 'act' || voice === 'narrator' ? forms(voice) : shortDate(date);
    const says = (cell: MatrixCell) =>
      cell.position === 'none' && !isSilent(cell) ? t('filteredOut') : full(cell.position);
    return {
      position: (cell) => short(cell.position),
      when,
      name: (actor, issue, cell) => {
        const parts = [actor.name[language], `${issue.name[language]}: ${says(cell)}`];
        if (cell.position !== 'none') {
          parts.push(when(cell), t('quotes', { n: cell.quotes }));
          if (cell.differs) parts.push(t('quotesDiffer'));
        }
        return parts.join(', ');
      },
    };
  }, [forms, full, language, short, shortDate, t]);
}

function spansYears(stances: readonly StanceRow[]): boolean {
  const days = stances.flatMap(({ date: { min, max } }) =>
    [min, max].filter((day) => day !== null),
  );
  return days.length > 0 && Math.max(...days) - Math.min(...days) > YEAR;
}
