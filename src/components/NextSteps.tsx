import { useTranslations } from 'use-intl';
import { useView } from '#src/url/use-view.ts';
import { Link } from './Link.tsx';
import { SCREENS, screenPath } from './screens.ts';
import styles from './NextSteps.module.css';

/** Where to go from a page that has nothing to show: the screens, with the filters in use. */
export function NextSteps() {
  const t = useTranslations('shell');
  const elsewhere = useTranslations('elsewhere');
  const { view } = useView();
  return (
    <nav className={styles.steps} aria-label={elsewhere('nextSteps')}>
      <p>{elsewhere('nextSteps')}</p>
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
