import { useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { NextSteps } from '#src/components/NextSteps.tsx';
import styles from './NotFoundPage.module.css';

/** For an address that is none of ours. */
export default function NotFoundPage() {
  const t = useTranslations('shell.notFound');
  const { pathname } = useLocation();
  return (
    <div className={styles.page}>
      <EmptyState title={<h1>{t('title')}</h1>} action={<NextSteps />}>
        {useTranslations('elsewhere')('notFound', { path: pathname })}
      </EmptyState>
    </div>
  );
}
