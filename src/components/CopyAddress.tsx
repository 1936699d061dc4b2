import { Suspense } from 'react';
import { Check, Link as LinkIcon } from 'lucide-react';
import { useHref } from 'react-router';
import { useTranslations } from 'use-intl';
import { IconButton } from '#src/ui/IconButton.tsx';
import { LazyLinkByHand } from './lazy-link-by-hand.ts';
import { useCopyText } from './use-copy-text.ts';

/** Copies the address of one thing itself, which stays whatever becomes of filters and views. */
export function CopyAddress({
  path,
  label,
}: {
  /** Below the base of the app, as `paths` gives it. */
  path: string;
  /** Names the thing. */
  label: string;
}) {
  const copied = useTranslations('shell.copyLink');
  const address = useHref(path);
  const { copyText, isCopied, linkToShow, hideLink } = useCopyText();
  return (
    <>
      <IconButton
        icon={isCopied ? <Check aria-hidden /> : <LinkIcon aria-hidden />}
        label={isCopied ? copied('done') : label}
        onClick={() => copyText(new URL(address, window.location.href).href)}
      />
      {linkToShow !== null && (
        <Suspense>
          <LazyLinkByHand link={linkToShow} onClose={hideLink} />
        </Suspense>
      )}
    </>
  );
}
