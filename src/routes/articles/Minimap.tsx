import { useEffect, useState, type PointerEvent, type RefObject } from 'react';
import { measureLines, type MinimapLine } from './measure-lines.ts';
import styles from './Minimap.module.css';

/** Drawing units of the map's width; its height follows the shape of the text. */
const WIDTH = 200;

type Measured = { lines: readonly MinimapLine[]; height: number };
type Visible = { y: number; height: number };

/**
 * The article in small: lines of text, quoted words, the active quote, and the part in view.
 * A pointer moves through the article with it; the notes and keys do so without.
 */
export function Minimap({
  text,
  scroller,
  activeId,
}: {
  text: RefObject<HTMLElement | null>;
  scroller: RefObject<HTMLElement | null>;
  activeId: string | null;
}) {
  const measured = useMeasured(text, activeId);
  const visible = useVisible(text, scroller);
  const scrollTo = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const target = scroller.current;
    if (!target || event.buttons !== 1) return;
    const share = (event.clientY - box.top) / box.height;
    target.scrollTop = share * target.scrollHeight - target.clientHeight / 2;
  };
  if (!measured) return null;
  return (
    <svg
      className={styles.map}
      viewBox={`-4 -4 ${WIDTH + 8} ${measured.height + 8}`}
      preserveAspectRatio="none"
      aria-hidden
      onPointerDown={scrollTo}
      onPointerMove={scrollTo}
    >
      {measured.lines.map(({ x, y, width, kind }) => (
        <rect key={`${x} ${y}`} x={x} y={y} width={width} height="2.6" className={styles[kind]} />
      ))}
      {visible && (
        <rect
          className={styles.view}
          x="-3"
          y={visible.y * measured.height - 3}
          width={WIDTH + 6}
          height={visible.height * measured.height + 6}
          rx="4"
        />
      )}
    </svg>
  );
}

function useMeasured(text: RefObject<HTMLElement | null>, activeId: string | null) {
  const [measured, setMeasured] = useState<Measured | null>(null);
  useEffect(() => {
    const element = text.current;
    if (!element) return;
    const measure = () => setMeasured(measureLines(element, WIDTH));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [text, activeId]);
  return measured;
}

/** The part of the text in view, as shares of its height. */
function useVisible(text: RefObject<HTMLElement | null>, scroller: RefObject<HTMLElement | null>) {
  const [visible, setVisible] = useState<Visible | null>(null);
  useEffect(() => {
    const element = text.current;
    const view = scroller.current;
    if (!element || !view) return;
    const update = () => setVisible(shareInView(element, view));
    update();
    view.addEventListener('scroll', update, { passive: true });
    const observer = new ResizeObserver(update);
    observer.observe(element);
    observer.observe(view);
    return () => {
      view.removeEventListener('scroll', update);
      observer.disconnect();
    };
  }, [text, scroller]);
  return visible;
}

function shareInView(element: HTMLElement, view: HTMLElement): Visible | null {
  const box = element.getBoundingClientRect();
  const frame = view.getBoundingClientRect();
  if (box.height === 0) return null;
  const top = Math.max(0, frame.top - box.top);
  const bottom = Math.min(box.height, frame.bottom - box.top);
  return { y: top / box.height, height: Math.max(0, bottom - top) / box.height };
}
