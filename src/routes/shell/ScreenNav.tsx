import { ChartNoAxesGantt, Grid2x2, PanelTop, ScrollText, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { useHref, useNavigation } from 'react-router';
import { useTranslations } from 'use-intl';
import { Link } from '#src/components/Link.tsx';
import { classNames } from '#src/ui/class-names.ts';
import { useView } from '#src/url/use-view.ts';
import { SCREENS, screenPath, type ScreenName } from '#src/components/screens.ts';
import { useCurrentScreen } from './use-current-screen.ts';
import styles from './ScreenNav.module.css';

const ICONS: Record<ScreenName, ReactNode> = {
  timeline: <ChartNoAxesGantt aria-hidden />,
  matrix: <Grid2x2 aria-hidden />,
  actors: <UserRound aria-hidden />,
  articles: <ScrollText aria-hidden />,
  overview: <PanelTop aria-hidden />,
};

/** The way between the screens: words in the header, or tabs with signs at the foot of a phone. */
export function ScreenNav({ kind }: { kind: 'header' | 'tabs' }) {
  const t = useTranslations('shell');
  const { view } = useView();
  const current = useCurrentScreen();
  return (
    <nav className={styles[kind]} aria-label={t('mainNavigation')}>
      {SCREENS.map((screen) => (
        <ScreenLink key={screen} to={screenPath(screen, view)} isCurrent={screen === current}>
          {kind === 'tabs' && ICONS[screen]}
          {t(`screens.${screen}`)}
        </ScreenLink>
      ))}
    </nav>
  );
}

/** It shows while its screen is on the way. */
function ScreenLink({
  to,
  isCurrent,
  children,
}: {
  to: string;
  isCurrent: boolean;
  children: ReactNode;
}) {
  const href = useHref(to);
  const next = useNavigation().location;
  const isPending = next !== undefined && href.split('?')[0] === next.pathname;
  return (
    <Link
      to={to}
      aria-current={isCurrent ? 'page' : undefined}
      className={classNames(styles.link, isCurrent && styles.on, isPending && styles.pending)}
    >
      {children}
    </Link>
  );
}
