import { Suspense, useCallback, useState } from 'react';
import { useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { PanelBoundary } from '#src/components/faults/PanelBoundary.tsx';
import { useAtLeisure } from '#src/ui/use-at-leisure.ts';
import { renamedIn } from '#src/url/renamed-id.ts';
import { asksForSomething } from '#src/url/view-state.ts';
import { useView } from '#src/url/use-view.ts';
import { LazyDataNotices } from './lazy-data-notices.ts';
import { LazyLinkNotices } from './lazy-link-notices.ts';

/** All notices, for the place between the header and the screen; nothing while there are none. */
export function Notices() {
  const t = useTranslations('errors.notices');
  const { view, dropped } = useView();
  const [isLeisure, setLeisure] = useState(false);
  useAtLeisure(
    useCallback(async () => {
      await LazyDataNotices.load();
      setLeisure(true);
    }, []),
  );
  const isRenamed = renamedIn(useLocation().state) !== null;
  return (
    <div role="status" aria-label={t('label')}>
      {isLeisure && (
        <PanelBoundary frame={() => null}>
          <Suspense>
            <LazyDataNotices />
          </Suspense>
        </PanelBoundary>
      )}
      {(dropped.length > 0 || isRenamed || asksForSomething(view)) && (
        <PanelBoundary>
          <Suspense>
            <LazyLinkNotices />
          </Suspense>
        </PanelBoundary>
      )}
    </div>
  );
}
