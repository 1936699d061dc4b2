import { useRef } from 'react';
import { useSetNames } from '#src/components/comparing/use-set-names.ts';
import { EventCounts } from '#src/components/filters/EventCounts.tsx';
import { useLatestSourceLabel } from '#src/components/timeline/use-latest-source-label.ts';
import type { Compared } from '#src/domain/comparison.ts';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import { LanesScreen, type DesktopProps } from './LanesScreen.tsx';
import { SecondLanes } from './SecondLanes.tsx';
import { SetHeading } from './SetHeading.tsx';
import { useAnnouncedOutside } from './use-announced-outside.ts';
import { useComparedPictures } from './use-compared-pictures.tsx';
import { useUndatedColumn } from './use-undated-column.ts';
import { useSecondSet } from './use-second-set.ts';

/** The timeline with a second set of lanes below the first. */
export function ComparedDesktop({ compared, ...props }: DesktopProps & { compared: Compared }) {
  const { timeline, onSelect } = props;
  const plot = useRef<HTMLDivElement>(null);
  const sources = useLatestSourceLabel();
  const set = useSecondSet(timeline, compared);
  const pictures = useComparedPictures(timeline, set, plot, sources.sourceDays);
  const { hasUndated } = useUndatedColumn(timeline);
  useAnnouncedOutside(timeline, set);
  const names = useSetNames()(compared, set.ranges);
  return (
    <LanesScreen
      {...props}
      {...{ plot, sources }}
      picture={pictures.first}
      heading={
        <>
          <SetHeading name={names.first} count={timeline.listed.length} />
          <VisuallyHidden>
            <EventCounts events={timeline.listed} />
          </VisuallyHidden>
        </>
      }
      second={
        <SecondLanes
          {...{ timeline, set, sources, hasUndated, onSelect }}
          name={names.second}
          picture={pictures.second}
        />
      }
    />
  );
}
