import { useTranslations } from 'use-intl';
import { DiffersFlag } from '#src/components/DiffersFlag.tsx';
import { Link } from '#src/components/Link.tsx';
import { useClaimText } from '#src/components/use-claim-text.ts';
import { claimsOf, isDated } from '#src/domain/claims.ts';
import type { EventRow } from '#src/domain/corpus-index.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ReportEvidence } from '#src/schema/evidence-file.ts';
import { paths } from '#src/url/paths.ts';
import { useTellerText } from './use-teller-text.ts';
import styles from './Differing.module.css';

/** Of one event; more are told in its panel. */
const MOST_DATES = 4;

/** An event that sources date differently: the dates side by side, each with who gives it. */
export function DifferingEvent({
  event,
  reports,
}: {
  event: EventRow;
  /** Those of the event; null: they did not come. */
  reports: readonly ReportEvidence[] | null;
}) {
  const t = useTranslations('overview.differing');
  const language = useLanguage();
  const claimText = useClaimText();
  const teller = useTellerText();
  const byDate = new Map<string, Set<string>>();
  for (const claim of claimsOf(reports ?? []).filter(isDated)) {
    const date = claimText(event, claim);
    byDate.set(date, (byDate.get(date) ?? new Set()).add(teller.ofClaim(claim)));
  }
  const dates = [...byDate];
  const left = dates.length - MOST_DATES;
  return (
    <li>
      <span className={styles.flag}>
        <DiffersFlag />
      </span>
      <div>
        <Link to={paths.event(event.id)}>
          <span>{event.title[language]}</span>
        </Link>
        <small>{t(reports ? 'date' : 'dateAlone')}</small>
        <ul className={styles.claims}>
          {dates.slice(0, MOST_DATES).map(([date, tellers]) => (
            <li key={date}>
              <span>{[...tellers].join('; ')}:</span> {date}
            </li>
          ))}
          {left > 0 && <li>{t('more', { count: left })}</li>}
        </ul>
      </div>
    </li>
  );
}
