import { useCorpus } from '#src/data/use-corpus.ts';
import type { StatementEvidence } from '#src/schema/evidence-file.ts';
import { paths } from '#src/url/paths.ts';
import { Link } from './Link.tsx';
import { QuoteWords } from './QuoteWords.tsx';

/** The words of a statement, which lead to their place in the article; as a quotation where they are. */
export function QuoteLink({
  statement: { id, article, form, quote, sic },
  className,
}: {
  statement: StatementEvidence;
  className: string | undefined;
}) {
  const { articleById } = useCorpus();
  const isDirect = form === 'direct';
  return (
    <Link
      className={className}
      to={paths.article(article, { quote: id })}
      lang={articleById.get(article)?.language}
    >
      <span data-quote>
        {isDirect && <span data-ours>«</span>}
        <QuoteWords quote={quote} slips={sic} />
        {isDirect && <span data-ours>»</span>}
      </span>
    </Link>
  );
}
