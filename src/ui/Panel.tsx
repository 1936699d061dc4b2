import { ArrowLeft, X } from 'lucide-react';
import { useEffect, useRef, type ReactNode, type Ref } from 'react';
import { IconButton } from './IconButton.tsx';
import { PanelResizer } from './PanelResizer.tsx';
import { useFocusReturn } from './use-focus-return.ts';
import { useInertSurroundings } from './use-inert-surroundings.ts';
import { usePanelWidth } from './use-panel-width.ts';
import { useScreen } from './use-screen.ts';
import { hasOverlay } from './use-single-keys.ts';
import styles from './Panel.module.css';

/**
 * The panel at the right: beside the content from 1200 px on (408 wide, resizable from 360 to
 * 560), a drawer over it from 768, the whole page on phones. Put it last in a flex row.
 * `header` stands in its first row, before the ×. Esc anywhere closes it, unless something above
 * it takes the key. Closing gives the focus back, to `returnFocusTo` where given. `ref` reaches
 * the scrolling body, which takes focus.
 */
export function Panel({
  label,
  header,
  labels,
  onClose,
  returnFocusTo,
  initialWidth,
  ref,
  children,
}: {
  /** Accessible name. */
  label: string;
  header: ReactNode;
  /** Names of the × (on phones an arrow back) and of the handle. */
  labels: { close: string; resize: string };
  onClose: () => void;
  returnFocusTo?: () => HTMLElement | null;
  /** In pixels of the usual text size, until its user gives it another width. */
  initialWidth?: number | undefined;
  ref?: Ref<HTMLDivElement>;
  children: ReactNode;
}) {
  const screen = useScreen();
  const panelRef = useRef<HTMLElement>(null);
  const [width, setWidth] = usePanelWidth(initialWidth);
  useFocusReturn(panelRef, returnFocusTo);
  useInertSurroundings(panelRef, screen === 'phone');
  useEscape(onClose);
  const close = (
    <IconButton
      icon={screen === 'phone' ? <ArrowLeft aria-hidden /> : <X aria-hidden />}
      label={labels.close}
      onClick={onClose}
    />
  );
  return (
    <section
      ref={panelRef}
      className={styles.panel}
      tabIndex={-1}
      aria-label={label}
      style={screen === 'phone' ? undefined : { width: `${width / 16}rem` }}
    >
      {screen !== 'phone' && (
        <PanelResizer label={labels.resize} width={width} onResize={setWidth} />
      )}
      <div className={styles.head}>
        {screen === 'phone' && close}
        <div className={styles.headContent}>{header}</div>
        {screen !== 'phone' && close}
      </div>
      <div ref={ref} className={styles.body} tabIndex={-1}>
        {children}
      </div>
    </section>
  );
}

function useEscape(onEscape: () => void): void {
  const latest = useRef(onEscape);
  useEffect(() => {
    latest.current = onEscape;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isTaken = event.defaultPrevented || hasOverlay();
      if (event.key === 'Escape' && !isTaken) latest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
