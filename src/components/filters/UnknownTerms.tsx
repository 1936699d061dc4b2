import { useTranslations } from 'use-intl';
import type { UnknownTerm } from '#src/domain/known-filters.ts';
import { Button } from '#src/ui/Button.tsx';
import { useView } from '#src/url/use-view.ts';
import { useNarrowing } from './use-narrowing.ts';
import styles from './UnknownTerms.module.css';

/** Names what the link asks for and the corpus does not have. The rest of the link holds. */
export function UnknownTerms({ terms }: { terms: readonly UnknownTerm[] }) {
  const t = useTranslations('filters');
  const { setView } = useView();
  const { filters } = useNarrowing();
  return (
    <div className={styles.notice} role="status">
      <p>
        {t('unknown.text')}{' '}
        {terms.map(({ field, value }) => (
          <span key={`${field} ${value}`} className={styles.term}>
            {t(`field.${field}`)} <bdi translate="no">{value}</bdi>
          </span>
        ))}
      </p>
      <Button variant="plain" onClick={() => setView({ filters }, 'replace')}>
        {t('unknown.action')}
      </Button>
    </div>
  );
}
