import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useEventName } from '#src/components/use-event-name.ts';
import { announce } from '#src/ui/announce.ts';
import type { SecondSet } from './use-second-set.ts';
import type { Timeline } from './use-timeline.ts';

/**
 * Says which event was selected, where the first set does not have it: the second has, or none.
 * @param second null: the corpus does not have what the link compares with
 */
export function useAnnouncedOutside(
  { selected, listed }: Timeline,
  second: SecondSet | null,
): void {
  const t = useTranslations('comparing.selected');
  const alone = useTranslations('timeline');
  const eventName = useEventName();
  const said = useRef(selected?.id ?? null);
  useEffect(() => {
    const id = selected?.id ?? null;
    if (id === said.current) return;
    said.current = id;
    if (!selected || listed.placeOf(selected.id) !== -1) return;
    const mark = eventName(selected);
    if (!second) return announce(alone('selectedOutside', { mark }));
    const at = second.listed.placeOf(selected.id);
    announce(
      at === -1
        ? t('inNone', { mark })
        : t('inSecond', { position: at + 1, count: second.listed.length, mark }),
    );
  });
}
