import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Dialog } from '#src/ui/Dialog.tsx';
import styles from './LinkByHand.module.css';

/** Shows a link that the browser would not copy, ready to be copied by hand. */
export function LinkByHand({ link, onClose }: { link: string; onClose: () => void }) {
  const t = useTranslations('elsewhere.linkByHand');
  const shell = useTranslations('shell');
  const fieldRef = useRef<HTMLInputElement>(null);
  useEffect(() => fieldRef.current?.focus(), []);
  return (
    <Dialog title={shell('copyLink.label')} closeLabel={shell('close')} onClose={onClose}>
      <p className={styles.text}>{t('text')}</p>
      <input
        ref={fieldRef}
        className={styles.field}
        readOnly
        value={link}
        aria-label={t('field')}
        onFocus={(event) => event.currentTarget.select()}
      />
    </Dialog>
  );
}
