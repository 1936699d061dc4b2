import { Suspense, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { PanelBoundary } from '#src/components/faults/PanelBoundary.tsx';
import { Dialog } from '#src/ui/Dialog.tsx';

/** The place of a dialog whose code is fetched when it opens: if that fails, one says so. */
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
  const inDialog = (message: ReactNode) => (
    <Dialog title={title} closeLabel={t('close')} onClose={onClose}>
      {message}
    </Dialog>
  );
  return (
    <PanelBoundary frame={inDialog}>
      <Suspense fallback={null}>{children}</Suspense>
    </PanelBoundary>
  );
}
