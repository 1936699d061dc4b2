import { ChartNoAxesGantt, Grid2x2, ScrollText, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { useTranslations } from 'use-intl';
import { classNames } from '#src/ui/class-names.ts';
import { useView } from '#src/url/use-view.ts';
import { SCREENS, screenPath, type ScreenName } from './screens.ts';
import { useCurrentScreen } from './use-current-screen.ts';
import styles from './ScreenNav.module.css';

const ICONS: Record<ScreenName, ReactNode> = {
  timeline: <ChartNoAxesGantt aria-hidden />,
  matrix: <Grid2x2 aria-hidden />,
  actors: <UserRound aria-hidden />,
  articles: <ScrollText aria-hidden />,
};

/** The way between the screens: words in the header, or tabs with signs at the foot of a phone. */
export function ScreenNav({ kind }: { kind: 'header' | 'tabs' }) {
  const t = useTranslations('shell');
  const current = useCurrentScreen();
  const { view } = useView();
  return (
    <nav className={styles[kind]} aria-label={t('mainNavigation')}>
      {SCREENS.map((screen) => (
        <NavLink
          key={screen}
          to={screenPath(screen, view)}
          aria-current={screen === current ? 'page' : undefined}
          className={({ isPending }) =>
            classNames(styles.link, screen === current && styles.on, isPending && styles.pending)
          }
        >
          {kind === 'tabs' && ICONS[screen]}
          {t(`screens.${screen}`)}
        </NavLink>
      ))}
    </nav>
  );
}
