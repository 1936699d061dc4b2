import { useTranslations } from 'use-intl';
import { isDated } from '#src/domain/claims.ts';
import type { EventRow } from '#src/domain/corpus-index.ts';
import type { ReportEvidence } from '#src/schema/evidence-file.ts';
import { useDatePhrase } from './use-date-phrase.ts';

/** The date that a claim gives, or that it gives none; its status is worded where it is not that of the event. */
export function useClaimText(): (event: EventRow, claim: ReportEvidence) => string {
  const t = useTranslations('dates');
  const terms = useTranslations('terms');
  const claims = useTranslations('event.claims');
  const statuses = useTranslations('vocabulary.statusInText');
  const datePhrase = useDatePhrase();
  return (event, claim) => {
    const { date, status } = claim;
    const phrase = isDated(claim) ? datePhrase(date, status) : claims('noDate');
    const isNews = status !== event.status && (status === 'planned' || status === 'hypothetical');
    const text = isNews ? t('withStatus', { phrase, status: statuses(status) }) : phrase;
    return claim.dateBasis === 'inferred' ? `${text}, ${terms('dateBasis.inferred')}` : text;
  };
}
