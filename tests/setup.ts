import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { DataError } from '#src/data/data-error.ts';
import { queryClient } from '#src/data/query-client.ts';
import { dataServer } from './data-server.ts';
import { addDialog } from './jsdom-gaps/dialog.ts';
import { addLayout } from './jsdom-gaps/layout.ts';
import { addMatchMedia, setWindowWidth } from './jsdom-gaps/match-media.ts';
import { addPopover } from './jsdom-gaps/popover.ts';

// Machines that run tests are busy; what is waited for comes at once on a quiet one.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

addMatchMedia();
addLayout();
addDialog();
addPopover();

beforeAll(() => dataServer.listen({ onUnhandledRequest: 'error' }));
afterAll(() => dataServer.close());

beforeEach(() => {
  setWindowWidth(1440);
  vi.spyOn(console, 'error');
});

afterEach(() => {
  cleanup();
  dataServer.resetHandlers();
  queryClient.clear();
  localStorage.clear();
  sessionStorage.clear();
  const complaints = vi.mocked(console.error).mock.calls.filter(isUnexpected);
  vi.restoreAllMocks();
  if (complaints.length > 0) {
    throw new Error(`console.error was called: ${complaints.map(String).join('; ')}`);
  }
});

/** The router reports what its error boundaries catch; that files do not come is no fault of ours. */
function isUnexpected(call: readonly unknown[]): boolean {
  return !call.some((part) => part instanceof DataError);
}
