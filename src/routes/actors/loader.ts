import type { LoaderFunctionArgs } from 'react-router';
import { queryClient } from '#src/data/query-client.ts';
import { evidenceBookQuery, indexQuery } from '#src/data/queries.ts';

/** Loads what the cards show. */
export async function actorsLoader() {
  await queryClient.ensureQueryData(indexQuery());
  return null;
}

/**
 * Loads the evidence of an actor of the index. Where it does not come the page says so, beside the
 * list; of any other id it says what is known.
 */
export async function actorLoader({ params }: LoaderFunctionArgs) {
  // Who else starts the app has no use for what counts an actor's evidence.
  const [index, { shardsOfActor }] = await Promise.all([
    queryClient.ensureQueryData(indexQuery()),
    import('./shards-of-actor.ts'),
  ]);
  const actor = index.actorById.get(params['actorId'] ?? '');
  if (actor) {
    await queryClient.prefetchQuery(evidenceBookQuery(shardsOfActor(index, actor.id)));
  }
  return null;
}
