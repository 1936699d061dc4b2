import type { KeyboardEvent } from 'react';

/**
 * Moves the focus among the buttons of a list: up and down round its ends, Home and End, and a
 * letter to the next button that begins with it. Put it on the list.
 */
export function moveInList(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const next = goalOf(event, at, buttons);
  if (!next || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  next.focus();
}

function goalOf(
  { key }: KeyboardEvent,
  at: number,
  buttons: readonly HTMLButtonElement[],
): HTMLButtonElement | undefined {
  if (key === 'ArrowDown') return buttons[(at + 1) % buttons.length];
  if (key === 'ArrowUp') return buttons.at(at - 1);
  if (key === 'Home') return buttons[0];
  if (key === 'End') return buttons.at(-1);
  if (key.length > 1 || key === ' ') return undefined;
  const inOrder = [...buttons.slice(at + 1), ...buttons.slice(0, at + 1)];
  const letter = key.toLowerCase();
  return inOrder.find(({ textContent }) => textContent.toLowerCase().startsWith(letter));
}
