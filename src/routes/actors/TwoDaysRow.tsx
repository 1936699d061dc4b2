import { useTranslations } from 'use-intl';
import { useChangeText } from '#src/components/use-change-text.ts';
import { useStopWords } from '#src/components/use-stop-words.ts';
import { strongestStatement } from '#src/domain/actor-profile.ts';
import { utcMilliseconds, type Day } from '#src/domain/day.ts';
import type { AsOf, StanceAsOf } from '#src/domain/stance-as-of.ts';
import type { IssueOnTwoDays } from '#src/domain/two-days.ts';
import { formatDay } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { StatementEvidence } from '#src/schema/evidence-file.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import { CompareCell } from './CompareCell.tsx';

/** One issue: what became of it, and the words of each day. What did not change stands once. */
export function TwoDaysRow({
  actor,
  row: { issue, before, after, change },
  from,
  to,
  statements,
}: {
  actor: ActorRow;
  row: IssueOnTwoDays;
  from: Day;
  to: AsOf;
  statements: readonly StatementEvidence[];
}) {
  const t = useTranslations('sideBySide');
  const time = useTranslations('matrixTime');
  const language = useLanguage();
  const words = useStopWords();
  const text = useChangeText();
  const date = formatDay(language, utcMilliseconds(from));
  const parts = change
    ? [text.direction(change), change.isSurelyLater ? '' : time('maybeEarlier', { date })]
    : [before === after ? t('same') : t('moreQuotes', { n: quotes(after) - quotes(before) })];
  const cell = (stance: StanceAsOf | null, asOf: AsOf) => (
    <CompareCell
      column={before === after ? t('bothDays') : words(asOf)}
      columns={before === after ? 2 : 1}
      silence={t('noneBy', { date })}
      place={{ cell: { actor: actor.id, issue: issue.id }, asOf }}
      issue={issue}
      stance={stance}
      statement={stance && strongestStatement(stance, statements)}
    />
  );
  return (
    <tr>
      <th scope="row" title={issue.name[language]}>
        {issue.short[language]} <small>{parts.filter((part) => part !== '').join('. ')}</small>
      </th>
      {before !== after && cell(before, from)}
      {cell(after, to)}
    </tr>
  );
}

function quotes(stance: StanceAsOf | null): number {
  return stance?.quotes ?? 0;
}
