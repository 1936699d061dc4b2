import { useTranslations } from 'use-intl';
import { CopyAddress } from '#src/components/CopyAddress.tsx';
import { useLanguage } from '#src/i18n/use-language.ts';
import { paths } from '#src/url/paths.ts';

/** Copies the address of an event. */
export function CopyEventLink({ eventId }: { eventId: string }) {
  const t = useTranslations('event.panel');
  const path = paths.event(eventId, { language: useLanguage() });
  return <CopyAddress path={path} label={t('copyLink')} />;
}
