/** Modal dialogs, as far as components see them: open, closed, Esc, and where the focus returns to. */
export function addDialog(): void {
  const openers = new WeakMap<HTMLDialogElement, Element | null>();
  const prototype = HTMLDialogElement.prototype;
  prototype.showModal = function showModal() {
    openers.set(this, document.activeElement);
    this.open = true;
    const first = this.querySelector<HTMLElement>('[autofocus], button, input, select, a[href]');
    first?.focus();
  };
  prototype.close = function close() {
    if (!this.open) return;
    this.open = false;
    const opener = openers.get(this);
    if (opener instanceof HTMLElement) opener.focus();
    queueMicrotask(() => this.dispatchEvent(new Event('close')));
  };
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    const open = [...document.querySelectorAll('dialog')].filter((dialog) => dialog.open);
    open.at(-1)?.close();
  });
}
