import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { Outlet } from 'react-router';
import { useTranslations } from 'use-intl';
import { LazyFaultMessage } from '#src/components/faults/lazy-fault-message.ts';
import { Notices } from '#src/components/notices/Notices.tsx';
import { densityChoice } from '#src/components/density.ts';
import type { PaletteProps } from '#src/components/palette-command.ts';
import { PaletteContext } from '#src/components/palette-context.ts';
import { themeChoice } from '#src/components/theme.ts';
import type { LazyPart } from '#src/ui/lazy-part.ts';
import { LiveRegion } from '#src/ui/LiveRegion.tsx';
import { useRootChoice } from '#src/ui/root-choice.ts';
import { useAtLeisure } from '#src/ui/use-at-leisure.ts';
import { useScreen } from '#src/ui/use-screen.ts';
import { FocusMemoryLater } from './FocusMemoryLater.tsx';
import { Header, PhoneHeader } from './Header.tsx';
import { LazyKeyHelp } from './lazy-key-help.ts';
import { LazyMenuChoices } from './lazy-menu-choices.ts';
import { LazyPaletteWithCommands } from './lazy-palette-with-commands.ts';
import { Overlay } from './Overlay.tsx';
import { PaletteOverlay } from './PaletteOverlay.tsx';
import { PrintPlace } from './PrintPlace.tsx';
import { ScreenNav } from './ScreenNav.tsx';
import { ScreenTitle } from './ScreenTitle.tsx';
import { useGlobalKeys } from './use-global-keys.ts';
import { useLanguageOfLink } from './use-language-of-link.ts';
import { useScrollMemory } from './use-scroll-memory.ts';
import styles from './Shell.module.css';

/**
 * What stands around every screen. It needs no data, so that it stands when the data does not come.
 * @param Palette drawn while it is open; fetched at leisure, so that it is there by then
 */
export function Shell({ Palette }: { Palette: LazyPart<PaletteProps> }) {
  const t = useTranslations('shell');
  const isPhone = useScreen() === 'phone';
  const mainRef = useRef<HTMLElement>(null);
  const [overlay, setOverlay] = useState<'palette' | 'help' | null>(null);
  const openPalette = useCallback(() => setOverlay('palette'), []);
  const openHelp = useCallback(() => setOverlay('help'), []);
  const close = useCallback(() => setOverlay(null), []);
  useAtLeisure(Palette.load);
  useAtLeisure(LazyPaletteWithCommands.load);
  useAtLeisure(LazyMenuChoices.load);
  useAtLeisure(LazyFaultMessage.load);
  useRootChoice(themeChoice);
  useRootChoice(densityChoice);
  useLanguageOfLink();
  useScrollMemory(mainRef);
  useFocusAfterOverlay(mainRef, overlay !== null);
  useGlobalKeys({ palette: openPalette, help: openHelp });
  return (
    <PaletteContext value={openPalette}>
      <div className={styles.app}>
        <a
          className={styles.skip}
          href="#content"
          onClick={(event) => {
            // The hash is no part of a view's address.
            event.preventDefault();
            mainRef.current?.focus();
          }}
        >
          {t('skipToContent')}
        </a>
        {isPhone ? <PhoneHeader onHelp={openHelp} /> : <Header onHelp={openHelp} />}
        <ScreenTitle />
        <PrintPlace />
        <Notices />
        <main ref={mainRef} id="content" className={styles.main} tabIndex={-1}>
          <Outlet />
        </main>
        <FocusMemoryLater main={mainRef} />
        {isPhone && <ScreenNav kind="tabs" />}
        {overlay === 'palette' && (
          <PaletteOverlay Palette={Palette} openHelp={openHelp} onClose={close} />
        )}
        {overlay === 'help' && (
          <Overlay title={t('keys.title')} onClose={close}>
            <LazyKeyHelp />
          </Overlay>
        )}
        <LiveRegion />
      </div>
    </PaletteContext>
  );
}

/** What opened an overlay may have been a key pressed nowhere: then the content has the focus. */
function useFocusAfterOverlay(main: RefObject<HTMLElement | null>, isOpen: boolean): void {
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body) {
      main.current?.focus({ preventScroll: true });
    }
    wasOpen.current = isOpen;
  }, [main, isOpen]);
}
