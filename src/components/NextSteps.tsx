import { useTranslations } from 'use-intl';
import { paths } from '#src/url/paths.ts';
import { useView } from '#src/url/use-view.ts';
import { Link } from './Link.tsx';
import styles from './NextSteps.module.css';

/** Where to go from a page that has nothing to show: the screens, with the filters in use. */
export function NextSteps() {
  const t = useTranslations('shell');
  const elsewhere = useTranslations('elsewhere');
  const { filters, range } = useView().view;
  return (
    <nav className={styles.steps} aria-label={elsewhere('nextSteps')}>
      <p>{elsewhere('nextSteps')}</p>
      <ul>
        {(['timeline', 'matrix', 'actors', 'articles'] as const).map((screen) => (
          <li key={screen}>
            <Link to={paths[screen]({ filters, range })}>{t(`screens.${screen}`)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
