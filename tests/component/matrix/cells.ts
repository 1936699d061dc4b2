import { screen } from '@testing-library/react';

const CELL = { selector: '[role="gridcell"]' };

/** The cell of the matrix with this accessible name, by its label: roles take long among hundreds. */
export function findCell(name: RegExp): Promise<HTMLElement> {
  return screen.findByLabelText(name, CELL);
}

export function cells(name: RegExp): HTMLElement[] {
  return screen.queryAllByLabelText(name, CELL);
}

/** How the element with the focus is named: by its label, else by its text. */
export function focused(): string | null {
  const element = document.activeElement;
  return element?.getAttribute('aria-label') ?? element?.textContent ?? null;
}
