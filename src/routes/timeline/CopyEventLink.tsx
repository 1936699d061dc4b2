import { Check, Link as LinkIcon } from 'lucide-react';
import { useHref } from 'react-router';
import { useTranslations } from 'use-intl';
import { LinkByHand } from '#src/components/LinkByHand.tsx';
import { useCopyText } from '#src/components/use-copy-text.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { paths } from '#src/url/paths.ts';

/** Copies the address of an event itself, which stays whatever becomes of filters and views. */
export function CopyEventLink({ eventId }: { eventId: string }) {
  const t = useTranslations('event.panel');
  const copied = useTranslations('shell.copyLink');
  const address = useHref(paths.event(eventId, { language: useLanguage() }));
  const { copyText, isCopied, linkToShow, hideLink } = useCopyText();
  return (
    <>
      <IconButton
        icon={isCopied ? <Check aria-hidden /> : <LinkIcon aria-hidden />}
        label={isCopied ? copied('done') : t('copyLink')}
        onClick={() => copyText(new URL(address, window.location.href).href)}
      />
      {linkToShow !== null && <LinkByHand link={linkToShow} onClose={hideLink} />}
    </>
  );
}
