import { useRef } from 'react';
import { useLatestSourceLabel } from '#src/components/timeline/use-latest-source-label.ts';
import { LanesScreen, type DesktopProps } from './LanesScreen.tsx';
import { usePicture } from './use-picture.ts';

/** The timeline where there is room for lanes. */
export function DesktopTimeline(props: DesktopProps) {
  const plot = useRef<HTMLDivElement>(null);
  const sources = useLatestSourceLabel();
  const picture = usePicture(props.timeline, plot, sources.sourceDays);
  return <LanesScreen {...props} {...{ plot, sources, picture }} />;
}
