import { useTranslations } from 'use-intl';
import { useChangeText } from '#src/components/use-change-text.ts';
import { useDatePhrase } from '#src/components/use-date-phrase.ts';
import { utcMilliseconds } from '#src/domain/day.ts';
import { POSITIONS } from '#src/domain/position.ts';
import { formatDay } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { useAsOf } from '#src/routes/matrix/use-as-of.ts';
import { useChanges } from '#src/routes/matrix/use-changes.ts';
import { COLUMNS, type MatrixWords } from './matrix-table.ts';

/** The words of a matrix that is saved; made when they are asked for. Suspends. */
export function useMatrixWords(): () => MatrixWords {
  const t = useTranslations('matrixFile');
  const matrix = useTranslations('matrix');
  const time = useTranslations('matrixTime');
  const position = useTranslations('vocabulary.position');
  const terms = useTranslations('terms');
  const language = useLanguage();
  const datePhrase = useDatePhrase();
  const changes = useChanges();
  const changeText = useChangeText();
  const { asOf } = useAsOf();
  const dayText = (day: number) => formatDay(language, utcMilliseconds(day));
  return () => ({
    columns: {
      ...record(COLUMNS, (key) => t(`columns.${key}`)),
      change: changes.since === null ? '' : t('columns.change', { date: dayText(changes.since) }),
      picked: t('columns.picked'),
    },
    positions: {
      ...record(POSITIONS, (key) => position(key)),
      none: asOf === 'all' ? position('none') : time('silentAsOf', { date: dayText(asOf) }),
      'outside-filters': matrix('filteredOut'),
    },
    voices: record(['own', 'reported', 'act', 'narrator'], (key) => matrix(`voice.${key}`)),
    bases: record(['explicit', 'inferred'], (key) => terms(`basis.${key}`)),
    dateBases: record(['stated', 'inferred'], (key) => terms(`dateBasis.${key}`)),
    confidences: record(['high', 'moderate', 'low'], (key) => terms(`confidence.${key}`)),
    yes: t('yes'),
    no: t('no'),
    allDays: time('all'),
    date: (date) => datePhrase(date, 'occurred'),
    change: (actor, issue) => {
      const change = changes.of(actor.id, issue.id);
      return change ? changeText.direction(change) : t('noChange');
    },
  });
}

function record<K extends string>(
  keys: readonly K[],
  textOf: (key: K) => string,
): Record<K, string> {
  return Object.fromEntries(keys.map((key) => [key, textOf(key)])) as Record<K, string>;
}
