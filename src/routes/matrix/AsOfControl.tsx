import { ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useStopWords } from '#src/components/use-stop-words.ts';
import { announce } from '#src/ui/announce.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { useView, type Step } from '#src/url/use-view.ts';
import { AsOfNote } from './AsOfNote.tsx';
import { AsOfSlider } from './AsOfSlider.tsx';
import { useAsOf } from './use-as-of.ts';
import { usePlay } from './use-play.ts';
import styles from './AsOfControl.module.css';

/**
 * The day as of which the matrix shows stances: in words, with a slider that snaps to the days on
 * which something changes, and buttons that step and play through them.
 */
export function AsOfControl() {
  const t = useTranslations('matrixTime');
  const { stops, position, asOf } = useAsOf();
  const { setView } = useView();
  const words = useStopWords();
  const last = stops.length - 1;
  const show = (at: number, step: Step) => {
    const stop = stops[at];
    if (stop !== undefined) setView({ asOf: stop }, step);
    return stop;
  };
  const play = usePlay(position, last, (at) => {
    const stop = show(at, 'replace');
    if (stop !== undefined) announce(words(stop));
  });
  const choose = (at: number, step: Step) => {
    play.pause();
    show(at, step);
  };
  return (
    <div className={styles.control}>
      <div className={styles.words}>
        <b>{words(asOf)}</b>
        <AsOfNote />
      </div>
      <div className={styles.buttons}>
        <IconButton
          icon={<ChevronLeft aria-hidden />}
          label={t('previous')}
          disabled={position === 0}
          onClick={() => choose(position - 1, 'push')}
        />
        <IconButton
          icon={play.isPlaying ? <Pause aria-hidden /> : <Play aria-hidden />}
          label={play.isPlaying ? t('pause') : t('play')}
          onClick={play.toggle}
        />
        <IconButton
          icon={<ChevronRight aria-hidden />}
          label={t('next')}
          disabled={position === last}
          onClick={() => choose(position + 1, 'push')}
        />
      </div>
      <AsOfSlider stops={stops} position={position} onChoose={choose} onSpace={play.toggle} />
    </div>
  );
}
