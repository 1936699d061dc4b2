import { lazyPart } from '#src/ui/lazy-part.ts';

/** What a phone shows instead of lanes: fetched on phones alone. */
export const LazyPhoneTimeline = lazyPart(
  async () => (await import('./PhoneTimeline.tsx')).PhoneTimeline,
);
