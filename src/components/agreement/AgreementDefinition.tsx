import { useTranslations } from 'use-intl';
import styles from './AgreementDefinition.module.css';

/** How agreement and division are counted, by the names of the field and with its sources. */
export function AgreementDefinition({ withPolarisation = false }: { withPolarisation?: boolean }) {
  const t = useTranslations('agreement.definition');
  return (
    <details className={styles.definition}>
      <summary>{t('summary')}</summary>
      <p>{t('pairs')}</p>
      <p>{t('footing')}</p>
      <p lang="en">
        P. Leifeld, “Discourse Network Analysis: Policy Debates as Dynamic Networks”, The Oxford
        Handbook of Political Networks, 2017.
      </p>
      {withPolarisation && (
        <>
          <p>{t('polarisation')}</p>
          <p lang="en">
            C. van der Eijk, “Measuring agreement in ordered rating scales”, Quality and Quantity 35
            (2001), 325–341.
          </p>
        </>
      )}
    </details>
  );
}
