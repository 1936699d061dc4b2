/** What asks for a layout, which jsdom does not have: nothing is observed, nothing scrolls. */
export function addLayout(): void {
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  window.scrollTo = () => {};
  Element.prototype.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
  // Widgets that move a virtual focus leave out what cannot be seen.
  Element.prototype.checkVisibility = () => true;
  Element.prototype.setPointerCapture = () => {};
  Range.prototype.getClientRects = () => document.createElement('span').getClientRects();
  // Ids of the corpus need no escaping; jsdom has no CSS object at all.
  globalThis.CSS = { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } as typeof CSS;
}
