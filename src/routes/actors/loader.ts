import type { LoaderFunctionArgs } from 'react-router';
import { queryClient } from '#src/data/query-client.ts';
import { ALL_PARTS, ensureParts } from '#src/data/ensure-parts.ts';
import { evidenceBookQuery } from '#src/data/queries.ts';
import { eventsWith } from '#src/domain/actor-profile.ts';
import { parseView } from '#src/url/view-codec.ts';
import { actorsSideBySide } from './actors-side-by-side.ts';
import { shardsOfActor, shardsOfStances } from './shards-of-actor.ts';

/** Loads what the cards show. */
export async function actorsLoader() {
  await ensureParts({ parts: ALL_PARTS });
  return null;
}

/**
 * Loads the evidence of an actor of the index. Where it does not come the page says so, beside the
 * list; of any other id it says what is known.
 */
export async function actorLoader({ params }: LoaderFunctionArgs) {
  const index = await ensureParts({ parts: ALL_PARTS });
  const actor = index.actorById.get(params['actorId'] ?? '');
  if (actor) {
    await ensureParts({ rows: eventsWith(index, actor.id).rows });
    await queryClient.prefetchQuery(evidenceBookQuery(shardsOfActor(index, actor.id)));
  }
  return null;
}

/** Loads the evidence of the actors that stand side by side. */
export async function compareLoader({ request }: LoaderFunctionArgs) {
  const index = await ensureParts({ parts: ALL_PARTS });
  const { sideBySide } = parseView(new URL(request.url).search).view;
  const actors = actorsSideBySide(index, sideBySide);
  await queryClient.prefetchQuery(evidenceBookQuery(shardsOfStances(index, actors)));
  return null;
}
