import { useMemo } from 'react';
import { useEvidence } from '#src/data/use-evidence.ts';
import { groupOf, matchesText, quoteGroups, showsStance } from '#src/domain/quote-groups.ts';
import type { ArticleFile } from '#src/schema/article-file.ts';
import type { ReaderEvidence } from '#src/url/view-state.ts';
import { shardsOf } from './shards-of.ts';

/**
 * The quotes of an article and the active one. Those whose words do not stand in the text are
 * left out, and the active one is shown whatever is chosen: a link may ask for it.
 */
export function useQuotes(
  article: ArticleFile,
  { evidence, quote }: { evidence: ReaderEvidence; quote: string | null },
) {
  const book = useEvidence(shardsOf(article));
  const groups = useMemo(() => quoteGroups(article, book), [article, book]);
  const sound = useMemo(
    () => groups.filter((group) => matchesText(group, article.text)),
    [article.text, groups],
  );
  const wanted = quote === null ? null : groupOf(groups, quote);
  const active = wanted && sound.includes(wanted) ? wanted : null;
  const taking = useMemo(() => sound.filter(showsStance), [sound]);
  const shown = useMemo(
    () =>
      evidence === 'all' ? sound : sound.filter((group) => group === active || showsStance(group)),
    [evidence, sound, active],
  );
  return {
    shown,
    active,
    /** The quote that is asked for is known, but the text at its place is another. */
    isBroken: wanted !== null && active === null,
    counts: { shown: taking.length, count: sound.length },
  };
}
