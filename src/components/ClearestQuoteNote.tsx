import { useTranslations } from 'use-intl';
import { leadingStance } from '#src/domain/leading-stance.ts';
import type { StanceAsOf } from '#src/domain/stance-as-of.ts';
import { useFormText } from './use-basis-text.ts';
import { useDatePhrase } from './use-date-phrase.ts';

/**
 * Where the quote shown is not the one that decides: what it is, since date and basis of the stance
 * are those of the other.
 */
export function ClearestQuoteNote({
  stance,
  className,
}: {
  stance: StanceAsOf;
  className: string | undefined;
}) {
  const t = useTranslations('evidence');
  const form = useFormText();
  const phrase = useDatePhrase();
  const lead = leadingStance(stance);
  if (lead === stance.stances[0]) return null;
  return (
    <p className={className}>
      {t('clearestQuote', { form: form(lead), date: phrase(lead.date, 'occurred') })}
    </p>
  );
}
