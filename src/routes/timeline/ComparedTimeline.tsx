import { useCorpus } from '#src/data/use-corpus.ts';
import { comparedIn } from '#src/domain/comparison.ts';
import { useScreen } from '#src/ui/use-screen.ts';
import { useView } from '#src/url/use-view.ts';
import { ComparedDesktop } from './ComparedDesktop.tsx';
import { ComparedPhone } from './ComparedPhone.tsx';
import { DesktopTimeline } from './DesktopTimeline.tsx';
import type { DesktopProps } from './LanesScreen.tsx';
import { PhoneTimeline } from './PhoneTimeline.tsx';
import { useAnnouncedOutside } from './use-announced-outside.ts';

/**
 * The timeline beside another actor or period; alone where the corpus does not have what the link
 * names, which the notices say.
 */
export function ComparedTimeline(props: DesktopProps) {
  const { compare } = useView().view;
  const compared = comparedIn(useCorpus(), compare);
  const isPhone = useScreen() === 'phone';
  if (!compared) return <Alone {...props} isPhone={isPhone} />;
  const Compared = isPhone ? ComparedPhone : ComparedDesktop;
  return <Compared {...props} compared={compared} />;
}

function Alone({ isPhone, ...props }: DesktopProps & { isPhone: boolean }) {
  useAnnouncedOutside(props.timeline, null);
  return isPhone ? <PhoneTimeline {...props} /> : <DesktopTimeline {...props} />;
}
