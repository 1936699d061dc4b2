import { Suspense, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { PanelBoundary } from '#src/components/faults/PanelBoundary.tsx';
import { Dialog } from '#src/ui/Dialog.tsx';

/** A dialog whose content is fetched when it opens. It has the keys at once; if that fails, it says so. */
export function Overlay({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const t = useTranslations('shell');
  return (
    <Dialog title={title} closeLabel={t('close')} onClose={onClose}>
      <PanelBoundary>
        <Suspense fallback={<p>{t('loading')}</p>}>{children}</Suspense>
      </PanelBoundary>
    </Dialog>
  );
}
