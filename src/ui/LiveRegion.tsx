import { useSyncExternalStore } from 'react';
import { latestAnnouncement, onAnnouncement } from './announce.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/**
 * Where `announce()` is heard. The app has one, and a modal dialog its own where something is said
 * while it is open: what is behind it is not heard.
 */
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
