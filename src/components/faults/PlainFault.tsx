import { useTranslations } from 'use-intl';
import { Button } from '#src/ui/Button.tsx';
import styles from './FaultMessage.module.css';

/** That something failed, where nothing more can be said of it. */
export function PlainFault() {
  const t = useTranslations('errors');
  return (
    <div role="alert" className={styles.message}>
      <p>{t('failed')}</p>
      <Button variant="primary" onClick={() => window.location.reload()}>
        {t('reload')}
      </Button>
    </div>
  );
}
