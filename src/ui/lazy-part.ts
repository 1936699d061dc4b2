import { createElement, lazy, type ComponentType } from 'react';

/** A component whose code comes later; `load` sets out to fetch it, and never rejects. */
export type LazyPart<Props> = ComponentType<Props> & { load: () => Promise<void> };

/**
 * Makes a part of a screen that is fetched when it is first drawn, or before by its `load`. Once
 * there it is drawn at once, on a server too, where React's own `lazy` would show the fallback for
 * a moment. Suspends; throws what the fetch threw, until `load` has asked again with success.
 */
export function lazyPart<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
): LazyPart<Props> {
  let came: ComponentType<Props> | null = null;
  let coming: Promise<ComponentType<Props>> | null = null;
  const begin = async () => {
    try {
      came = await fetch();
      return came;
    } catch (error) {
      coming = null;
      throw error;
    }
  };
  const current = () => (coming ??= begin());
  const Later = lazy(async () => ({ default: await current() }));
  function Part(props: Props) {
    return createElement<Props>(came ?? Later, props);
  }
  const load = async () => {
    try {
      await current();
    } catch {
      // Whoever draws the part says so.
    }
  };
  return Object.assign(Part, { load });
}
