import { Hatching } from './Hatching.tsx';

/** What is counted by its date as far as that is known; stands in the `defs` of a chart. */
export function UnsureHatching({ id }: { id: string }) {
  return (
    <Hatching id={id} ground="var(--pale)" stripes="var(--mark)" stripe={1} pitch={5} angle={45} />
  );
}
