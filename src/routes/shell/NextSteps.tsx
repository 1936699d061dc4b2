import { useTranslations } from 'use-intl';
import { Link } from '#src/components/Link.tsx';
import { useView } from '#src/url/use-view.ts';
import { SCREENS, screenPath } from './screens.ts';
import styles from './NextSteps.module.css';

/** Where to go from a page that has nothing to show: the screens, with the filters in use. */
export function NextSteps() {
  const t = useTranslations('shell');
  const { view } = useView();
  return (
    <nav className={styles.steps} aria-label={t('nextSteps')}>
      <p>{t('nextSteps')}</p>
      <ul>
        {SCREENS.map((screen) => (
          <li key={screen}>
            <Link to={screenPath(screen, view)}>{t(`screens.${screen}`)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
