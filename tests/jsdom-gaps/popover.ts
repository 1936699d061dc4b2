class ToggleEvent extends Event {
  readonly oldState: string;
  readonly newState: string;

  constructor(type: string, isOpen: boolean) {
    super(type);
    this.newState = isOpen ? 'open' : 'closed';
    this.oldState = isOpen ? 'closed' : 'open';
  }
}

/**
 * Popovers (`popover="auto"`) and the buttons that open them, as far as components see them: one
 * at a time, closed by Esc and by a press elsewhere.
 */
export function addPopover(): void {
  const open = new Set<HTMLElement>();
  const set = (popover: HTMLElement, isOpen: boolean) => {
    if (open.has(popover) === isOpen) return;
    popover.dispatchEvent(new ToggleEvent('beforetoggle', isOpen));
    if (isOpen) open.add(popover);
    else open.delete(popover);
    // The style sheet of jsdom hides popovers that are not open, and never sees one open.
    popover.style.display = isOpen ? 'block' : 'none';
    queueMicrotask(() => popover.dispatchEvent(new ToggleEvent('toggle', isOpen)));
  };
  const closeAllBut = (kept: Node | null) => {
    for (const popover of open) if (kept === null || !popover.contains(kept)) set(popover, false);
  };
  HTMLElement.prototype.showPopover = function showPopover() {
    closeAllBut(this);
    set(this, true);
  };
  HTMLElement.prototype.hidePopover = function hidePopover() {
    set(this, false);
  };
  document.addEventListener('click', ({ target, defaultPrevented }) => {
    if (!(target instanceof Element) || defaultPrevented) return;
    const trigger = target.closest('[popovertarget]');
    const popover = document.getElementById(trigger?.getAttribute('popovertarget') ?? '');
    closeAllBut(popover ?? target);
    if (popover) set(popover, !open.has(popover));
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') closeAllBut(null);
  });
}
