import { screen, waitFor, within } from '@testing-library/react';

/** The parts of the timeline by their labels, in Spanish: roles take long among so many marks. */
export const lanes = () =>
  screen.findByLabelText('Cronología de eventos', { selector: '[role="grid"]' });
export const list = () =>
  screen.findByLabelText('Eventos a la vista', { selector: '[role="grid"]' });
export const panel = () => screen.findByLabelText('Evento', { selector: 'section' });
export const noPanel = () => screen.queryByLabelText('Evento', { selector: 'section' });
export const button = (name: string) => screen.findByLabelText(name, { selector: 'button' });
export const brush = (name: string) =>
  screen.findByLabelText(name, { selector: '[role="slider"]' });

/** A mark of the lanes. */
export async function mark(name: RegExp): Promise<HTMLElement> {
  return within(await lanes()).findByLabelText(name, { selector: '[role="gridcell"]' });
}

/** A row of the list, by a text in it. */
export async function row(text: RegExp): Promise<HTMLElement> {
  const title = await within(await list()).findByText(text);
  return title.closest('[role="row"]') as HTMLElement;
}

export async function rows(): Promise<HTMLElement[]> {
  return [...(await list()).querySelectorAll<HTMLElement>('[role="row"][data-event]')];
}

/** What the brush says of the period that the lanes show. */
export async function visiblePeriod(): Promise<string | null> {
  return (await brush('Período visible')).getAttribute('aria-valuetext');
}

/** Whether the element is said to be the chosen one. */
export function isChosen(element: HTMLElement): boolean {
  return element.getAttribute('aria-selected') === 'true';
}

/** What the focused element is called. */
export function focused(): string {
  const element = document.activeElement;
  return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
}

/** The row that is chosen, once there is one other than `before`. */
export function chosenRow(before: HTMLElement | null = null): Promise<HTMLElement> {
  return waitFor(async () => {
    const chosen = (await rows()).find(isChosen);
    if (!chosen || chosen === before) throw new Error('no other row chosen yet');
    return chosen;
  });
}
