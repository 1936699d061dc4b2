import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Dialog } from '#src/ui/Dialog.tsx';
import styles from './LinkByHand.module.css';

/** Shows a link that the browser would not copy, ready to be copied by hand. */
export function LinkByHand({ link, onClose }: { link: string; onClose: () => void }) {
  const t = useTranslations('shell');
  const fieldRef = useRef<HTMLInputElement>(null);
  useEffect(() => fieldRef.current?.focus(), []);
  return (
    <Dialog title={t('copyLink.label')} closeLabel={t('close')} onClose={onClose}>
      <p className={styles.text}>{t('copyLink.byHand')}</p>
      <input
        ref={fieldRef}
        className={styles.field}
        readOnly
        value={link}
        aria-label={t('copyLink.field')}
        onFocus={(event) => event.currentTarget.select()}
      />
    </Dialog>
  );
}
