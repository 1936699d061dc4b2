import { useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { Link } from '#src/components/Link.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { paths } from '#src/url/paths.ts';
import styles from './NotFoundPage.module.css';

/** For an address that is none of ours. */
export default function NotFoundPage() {
  const t = useTranslations('shell.notFound');
  const { pathname } = useLocation();
  return (
    <div className={styles.page}>
      <EmptyState
        title={<h1>{t('title')}</h1>}
        action={
          <Link className={styles.link} to={paths.timeline()}>
            {t('toTimeline')}
          </Link>
        }
      >
        {t('text', { path: pathname })}
      </EmptyState>
    </div>
  );
}
