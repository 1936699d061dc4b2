import { useSyncExternalStore } from 'react';
import { latestAnnouncement, onAnnouncement } from './announce.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** Where `announce()` is heard. The app has one. */
export function LiveRegion() {
  const message = useSyncExternalStore(onAnnouncement, latestAnnouncement, () => '');
  return (
    <VisuallyHidden>
      <span role="status" data-live-region>
        {message}
      </span>
    </VisuallyHidden>
  );
}
