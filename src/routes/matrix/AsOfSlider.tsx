import { useRef, useState, type CSSProperties } from 'react';
import { useTranslations } from 'use-intl';
import { useStopWords } from '#src/components/use-stop-words.ts';
import { utcMilliseconds } from '#src/domain/day.ts';
import type { AsOf } from '#src/domain/stance-as-of.ts';
import { formatDay } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { Step } from '#src/url/use-view.ts';
import styles from './AsOfSlider.module.css';

/** Stops of which each has its label, and those of which each has its mark: more would be a blur. */
const MOST_LABELS = 4;
const MOST_MARKS = 60;

/** The native slider over the stops, which stand at equal distances. Dragging it is one step. */
export function AsOfSlider({
  stops,
  position,
  onChoose,
  onSpace,
}: {
  stops: readonly AsOf[];
  position: number;
  onChoose: (position: number, step: Step) => void;
  onSpace: () => void;
}) {
  const t = useTranslations('matrixTime');
  const words = useStopWords();
  // The address follows a moment later; until then the thumb stays where it was put.
  const [put, setPut] = useState(position);
  const [seen, setSeen] = useState(position);
  if (seen !== position) {
    setSeen(position);
    setPut(position);
  }
  const isSliding = useRef(false);
  const last = stops.length - 1;
  const stop = stops[Math.min(put, last)] ?? 'all';
  return (
    <div className={styles.slider}>
      <Scale stops={stops} position={put} />
      <input
        type="range"
        aria-label={t('slider')}
        aria-valuetext={words(stop)}
        aria-keyshortcuts="Space"
        min={0}
        max={last}
        step={1}
        value={put}
        onPointerDown={() => {
          isSliding.current = true;
        }}
        onPointerUp={() => {
          isSliding.current = false;
        }}
        onPointerCancel={() => {
          isSliding.current = false;
        }}
        onKeyDown={(event) => {
          isSliding.current = event.repeat;
          if (event.key !== ' ' || event.repeat) return;
          event.preventDefault();
          onSpace();
        }}
        onKeyUp={() => {
          isSliding.current = false;
        }}
        onChange={(event) => {
          const at = Number(event.target.value);
          setPut(at);
          onChoose(at, isSliding.current ? 'replace' : 'push');
        }}
      />
    </div>
  );
}

/** The rail with a mark for each stop; the words of the one chosen stand beside it. */
function Scale({ stops, position }: { stops: readonly AsOf[]; position: number }) {
  const t = useTranslations('matrixTime');
  const language = useLanguage();
  const last = stops.length - 1;
  const label = (stop: AsOf) =>
    stop === 'all' ? t('allShort') : formatDay(language, utcMilliseconds(stop));
  const hasLabel = (at: number) => stops.length <= MOST_LABELS || at === 0 || at === last;
  return (
    <div className={styles.scale} aria-hidden>
      {stops.map(
        (stop, at) =>
          (stops.length <= MOST_MARKS || hasLabel(at)) && (
            <span
              key={stop}
              className={styles.stop}
              data-chosen={at === position || undefined}
              style={{ '--at': last === 0 ? 1 : at / last } as CSSProperties}
            >
              <i />
              {hasLabel(at) && <span>{label(stop)}</span>}
            </span>
          ),
      )}
    </div>
  );
}
