const WIDTH = /^\(width (<|<=|>|>=) (\d+)px\)$/;
const changes = new EventTarget();

/** Gives the window a width, in pixels, as far as media queries and `innerWidth` go. */
export function setWindowWidth(width: number): void {
  window.innerWidth = width;
  changes.dispatchEvent(new Event('change'));
}

/** Media queries for one limit of the width; all others do not match. */
export function addMatchMedia(): void {
  window.matchMedia = (media) => ({
    media,
    get matches() {
      return matches(media);
    },
    onchange: null,
    addEventListener: changes.addEventListener.bind(changes),
    removeEventListener: changes.removeEventListener.bind(changes),
    dispatchEvent: changes.dispatchEvent.bind(changes),
    addListener: () => {},
    removeListener: () => {},
  });
}

function matches(media: string): boolean {
  const [, comparison, limit] = WIDTH.exec(media) ?? [];
  switch (comparison) {
    case '<':
      return window.innerWidth < Number(limit);
    case '<=':
      return window.innerWidth <= Number(limit);
    case '>':
      return window.innerWidth > Number(limit);
    case '>=':
      return window.innerWidth >= Number(limit);
    default:
      return false;
  }
}
