import { Suspense } from 'react';
import { Check, Link as LinkIcon } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { LazyLinkByHand } from '#src/components/lazy-link-by-hand.ts';
import { Button } from '#src/ui/Button.tsx';
import { classNames } from '#src/ui/class-names.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { useCopyLink } from './use-copy-link.ts';
import styles from './CopyLink.module.css';

/** Copies a link to exactly what is shown, in this language; where it may not copy, it shows it. */
export function CopyLink({ kind }: { kind: 'button' | 'icon' }) {
  const t = useTranslations('shell.copyLink');
  const { copy, isCopied, linkToShow, hideLink } = useCopyLink();
  const icon = isCopied ? <Check aria-hidden /> : <LinkIcon aria-hidden />;
  const label = t(isCopied ? 'done' : 'label');
  return (
    <span className={styles.place}>
      {kind === 'icon' ? (
        <IconButton icon={icon} label={label} aria-keyshortcuts="C" onClick={copy} />
      ) : (
        <Button className={styles.button} icon={icon} aria-keyshortcuts="C" onClick={copy}>
          <span>{label}</span>
        </Button>
      )}
      {isCopied && (
        <span className={classNames(styles.bubble, kind === 'icon' && styles.always)} aria-hidden>
          {label}
        </span>
      )}
      {linkToShow !== null && (
        <Suspense>
          <LazyLinkByHand link={linkToShow} onClose={hideLink} />
        </Suspense>
      )}
    </span>
  );
}
