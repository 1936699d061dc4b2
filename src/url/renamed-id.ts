import type { Entity } from '#src/domain/resolve-id.ts';

/** What has a page of its own and was asked for by an id that it no longer has. */
export type RenamedId = { entity: Extract<Entity, 'event' | 'actor' | 'article'>; id: string };

/** Tells the page that a renamed id leads on to what was asked for. For the state of its location. */
export function renamedState(renamed: RenamedId): { renamed: RenamedId } {
  return { renamed };
}

/** The id by which the page was asked for, where that was not its own. */
export function renamedIn(locationState: unknown): RenamedId | null {
  return (locationState as Partial<ReturnType<typeof renamedState>> | null)?.renamed ?? null;
}
