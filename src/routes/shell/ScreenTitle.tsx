import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { useCurrentScreen } from './use-current-screen.ts';

/**
 * Names the browser's tab after the screen. It draws nothing and stands before the screen, so
 * that a screen with more to say (`usePageTitle`) has the last word.
 */
export function ScreenTitle() {
  const t = useTranslations('shell');
  const { key } = useLocation();
  const screen = useCurrentScreen();
  const page = screen ? t(`screens.${screen}`) : t('notFound.title');
  const title = t('pageTitle', { page });
  useEffect(() => {
    document.title = title;
  }, [title, key]);
  return null;
}
