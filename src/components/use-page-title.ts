import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useTranslations } from 'use-intl';

/**
 * Names the page in the browser's tab and history, e.g. the event, actor or article it is about.
 * `null` leaves it with the name of the screen, which the shell sets.
 */
export function usePageTitle(title: string | null): void {
  const t = useTranslations('shell');
  const { key } = useLocation();
  const whole = title === null ? null : t('pageTitle', { page: title });
  useEffect(() => {
    if (whole !== null) document.title = whole;
    // The shell names the screen at every step, before this: so every step names the page again.
  }, [whole, key]);
}
