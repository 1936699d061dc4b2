import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '#src/ui/IconButton.tsx';
import styles from './Notice.module.css';

/** One line that says something about the view without standing in its way. */
export function Notice({
  action,
  onDismiss,
  children,
}: {
  action?: ReactNode;
  onDismiss: () => void;
  children: ReactNode;
}) {
  const t = useTranslations('errors.notices');
  return (
    <div className={styles.notice}>
      <p className={styles.text}>{children}</p>
      {action}
      <IconButton icon={<X aria-hidden />} label={t('dismiss')} onClick={onDismiss} />
    </div>
  );
}
