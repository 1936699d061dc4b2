import { useTranslations } from 'use-intl';
import { CREDIBILITIES, RELIABILITIES } from '#src/domain/grades.ts';
import { PopoverButton } from '#src/ui/PopoverButton.tsx';
import styles from './GradeLegend.module.css';

/** A button that opens the words of the grades, letters and numbers apart. */
export function GradeLegend() {
  const t = useTranslations('grades');
  return (
    <PopoverButton label={t('legendTitle')} button={t('legend')} className={styles.button}>
      {() => (
        <div className={styles.legend}>
          <h3>{t('legendTitle')}</h3>
          <p>{t('intro')}</p>
          <h4>{t('letter')}</h4>
          <dl>
            {RELIABILITIES.map((letter) => (
              <div key={letter}>
                <dt>{letter}</dt>
                <dd>{t(`reliability.${letter}`)}</dd>
              </div>
            ))}
          </dl>
          <h4>{t('number')}</h4>
          <dl>
            {CREDIBILITIES.map((number) => (
              <div key={number}>
                <dt>{number}</dt>
                <dd>{t(`credibility.${number}`)}</dd>
              </div>
            ))}
          </dl>
          <p>{t('ungraded')}</p>
        </div>
      )}
    </PopoverButton>
  );
}
