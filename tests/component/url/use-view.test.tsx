import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { describe, expect, test } from 'vitest';
import { useView, type ViewControls } from '#src/url/use-view.ts';

type Act = (setView: ViewControls['setView']) => void;

/** Two places on a page that change the view, in one press of a button. */
function renderButton(url: string, first: Act, second: Act) {
  function Button() {
    const one = useView();
    const two = useView();
    const act = () => {
      first(one.setView);
      second(two.setView);
    };
    return (
      <button type="button" onClick={act}>
        Actuar
      </button>
    );
  }
  const router = createMemoryRouter([{ path: '*', loader: () => null, Component: Button }], {
    initialEntries: ['/actors', url],
  });
  render(<RouterProvider router={router} />);
  const press = async () => userEvent.click(await screen.findByRole('button'));
  const settled = async () => {
    await waitFor(() => expect(router.state.navigation.state).toBe('idle'));
    return router.state.location.pathname + router.state.location.search;
  };
  return { press, settled, router };
}

describe('changes of the view at the same moment', () => {
  test('all hold', async () => {
    const { press, settled } = renderButton(
      '/matrix?v=1&issue=trade',
      (setView) => setView({ group: 'none' }, 'push'),
      (setView) => setView({ view: 'compact', filters: { text: 'visita' } }, 'push'),
    );
    await press();
    expect(await settled()).toBe('/matrix?v=1&issue=trade&text=visita&group=none&view=compact');
  });

  test('go to the path that any of them asks for', async () => {
    const { press, settled } = renderButton(
      '/matrix',
      (setView) => setView({}, 'push', '/timeline'),
      (setView) => setView({ lanes: 'actor' }, 'replace'),
    );
    await press();
    expect(await settled()).toBe('/timeline?v=1&lanes=actor');
  });

  test('can be undone together when one of them was a deliberate step', async () => {
    const { press, settled, router } = renderButton(
      '/matrix',
      (setView) => setView({ group: 'none' }, 'push'),
      (setView) => setView({ view: 'compact' }, 'replace'),
    );
    await press();
    expect(await settled()).toBe('/matrix?v=1&group=none&view=compact');
    await router.navigate(-1);
    expect(await settled()).toBe('/matrix');
  });

  test('later ones go on from where the page is then', async () => {
    const { press, settled, router } = renderButton(
      '/matrix',
      (setView) => setView({ group: 'none' }, 'push'),
      (setView) => setView({ view: 'compact' }, 'replace'),
    );
    await press();
    expect(await settled()).toBe('/matrix?v=1&group=none&view=compact');
    await router.navigate('/actors?v=1&lang=en');
    await press();
    expect(await settled()).toBe('/actors?v=1&group=none&view=compact&lang=en');
  });
});
