import { queryClient } from '#src/data/query-client.ts';
import { ALL_PARTS, ensureParts } from '#src/data/ensure-parts.ts';
import { evidenceBookQuery } from '#src/data/queries.ts';
import { parseView } from '#src/url/view-codec.ts';
import { shardsOfCell } from './shards-of-cell.ts';

/**
 * Loads the index and, where the link opens a cell, sets out to load the evidence behind it. The
 * matrix does not wait for that: the panel does, and says so if it fails.
 */
export async function matrixLoader({ request }: { request: Request }) {
  const index = await ensureParts({ parts: ALL_PARTS });
  const { cell } = parseView(new URL(request.url).search).view;
  const shards = cell ? shardsOfCell(index, cell) : [];
  if (shards.length > 0) void queryClient.prefetchQuery(evidenceBookQuery(shards));
  return null;
}
