import {
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
  type CSSProperties,
  type ToggleEvent,
} from 'react';
import { popoverPlace } from './popover-place.ts';

/**
 * A native popover with its trigger: spread `trigger` on a button and `popover` on the element
 * to show, with `popover="auto"`. It closes by Esc and by a press elsewhere, and gives the focus
 * back. Draw its content only while `isOpen`.
 */
export function usePopover() {
  const id = useId();
  const triggerRef = useRef<HTMLButtonElement>(null);
  const popoverRef = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [place, setPlace] = useState<CSSProperties>({});

  const putInPlace = useCallback(() => {
    if (!triggerRef.current) return;
    const { clientWidth, clientHeight } = document.documentElement;
    const trigger = triggerRef.current.getBoundingClientRect();
    setPlace(popoverPlace(trigger, { width: clientWidth, height: clientHeight }));
  }, []);

  useEffect(() => {
    if (!isOpen) return;
    window.addEventListener('resize', putInPlace);
    window.addEventListener('scroll', putInPlace, { capture: true, passive: true });
    return () => {
      window.removeEventListener('resize', putInPlace);
      window.removeEventListener('scroll', putInPlace, { capture: true });
    };
  }, [isOpen, putInPlace]);

  const close = useCallback(() => popoverRef.current?.hidePopover(), []);

  return {
    isOpen,
    close,
    trigger: { ref: triggerRef, popoverTarget: id, 'aria-expanded': isOpen },
    popover: {
      id,
      ref: popoverRef,
      popover: 'auto' as const,
      style: place,
      onBeforeToggle: (event: ToggleEvent<HTMLDivElement>) => {
        // Toggle events of popovers inside this one come here too.
        if (event.target !== event.currentTarget) return;
        if (event.newState !== 'open') return;
        putInPlace();
        setOpen(true);
      },
      onToggle: (event: ToggleEvent<HTMLDivElement>) => {
        if (event.target !== event.currentTarget) return;
        if (event.newState === 'open') focusInto(event.currentTarget);
        // Only now: what had the focus inside had to be there for the browser to give it back.
        else setOpen(false);
      },
    },
  };
}

/** Sends the focus to what is chosen inside a popover, or a part of it, else to the first control. */
export function focusInto(popover: HTMLElement | null): void {
  if (!popover || popover.contains(document.activeElement)) return;
  const target =
    popover.querySelector<HTMLElement>('input:checked') ??
    popover.querySelector<HTMLElement>('input, select, button, a[href], [tabindex="0"]');
  target?.focus();
}
