import { QueryClient } from '@tanstack/react-query';
import { DataError } from './data-error.ts';

/** A connection that breaks once is tried again once, after this many milliseconds. */
const RETRY_DELAY_MS = 500;

/**
 * The cache of the data set, for loaders and components alike. Its files never change under their
 * names, so nothing goes stale; they are asked for even when the browser believes to be offline.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: Infinity,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      structuralSharing: false,
      retry: (failures, error) => failures === 0 && isBrokenConnection(error),
      retryDelay: RETRY_DELAY_MS,
    },
  },
});

function isBrokenConnection(error: Error): boolean {
  return error instanceof DataError && error.fault.kind === 'unreachable';
}
