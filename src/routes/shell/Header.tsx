import { Search } from 'lucide-react';
import type { SyntheticEvent } from 'react';
import { useTranslations } from 'use-intl';
import { useOpenPalette } from '#src/components/palette-context.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { CopyLink } from './CopyLink.tsx';
import { CorpusTitle } from './CorpusTitle.tsx';
import { HomeLink } from './HomeLink.tsx';
import { LazyMenuChoices } from './lazy-menu-choices.ts';
import { DisplayMenu, LanguageMenu, PhoneMenu } from './menus.tsx';
import { ScreenNav } from './ScreenNav.tsx';
import { useCurrentScreen } from './use-current-screen.ts';
import styles from './Header.module.css';

/** The bar on top: where one is, the ways elsewhere, search, and what concerns the whole app. */
export function Header({ onHelp }: { onHelp: () => void }) {
  const t = useTranslations('shell');
  const openPalette = useOpenPalette();
  return (
    <header className={styles.header} onPointerOver={expectMenu} onFocus={expectMenu}>
      <HomeLink />
      <CorpusTitle />
      <ScreenNav kind="header" />
      <span className={styles.space} />
      <button
        type="button"
        className={styles.search}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K"
        aria-label={t('search')}
        onClick={openPalette}
      >
        <Search aria-hidden />
        <span className={styles.long}>{t('search')}</span>
        <span className={styles.short}>{t('searchShort')}</span>
        <kbd aria-hidden>Ctrl K</kbd>
      </button>
      <LanguageMenu onHelp={onHelp} />
      <DisplayMenu onHelp={onHelp} />
      <CopyLink kind="button" />
    </header>
  );
}

/** What is pointed at or has the focus may open next. */
function expectMenu({ target }: SyntheticEvent): void {
  if ((target as Element).closest('[aria-haspopup]')) void LazyMenuChoices.load();
}

/** The same on a phone, where the screens are at its foot and the name of this one is on top. */
export function PhoneHeader({ onHelp }: { onHelp: () => void }) {
  const t = useTranslations('shell');
  const screen = useCurrentScreen();
  const openPalette = useOpenPalette();
  return (
    <header className={styles.header} onPointerOver={expectMenu} onFocus={expectMenu}>
      <HomeLink isBrandShown={false} />
      <span className={styles.screen}>{screen ? t(`screens.${screen}`) : t('product')}</span>
      <span className={styles.space} />
      <IconButton
        icon={<Search aria-hidden />}
        label={t('search')}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K"
        onClick={openPalette}
      />
      <CopyLink kind="icon" />
      <PhoneMenu onHelp={onHelp} />
    </header>
  );
}
