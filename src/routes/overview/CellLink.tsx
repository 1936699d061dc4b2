import { Link } from '#src/components/Link.tsx';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import type { Issue } from '#src/schema/issue.ts';
import { paths } from '#src/url/paths.ts';

/** An actor and an issue, which lead to their cell of the matrix. */
export function CellLink({ actor, issue }: { actor: ActorRow; issue: Issue }) {
  const language = useLanguage();
  return (
    <Link to={paths.matrix({ cell: { actor: actor.id, issue: issue.id } })}>
      <span>
        {actor.name[language]} · {issue.short[language]}
      </span>
    </Link>
  );
}
