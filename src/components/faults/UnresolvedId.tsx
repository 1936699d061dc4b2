import { Navigate, useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { useCorpus } from '#src/data/use-corpus.ts';
import { resolveId } from '#src/domain/resolve-id.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { paths } from '#src/url/paths.ts';
import { renamedState } from '#src/url/renamed-id.ts';

/** Screens that show one thing by its id. */
const ADDRESSES = { event: paths.event, actor: paths.actor, article: paths.article };

/**
 * Stands where a link asks for an id that is not in use: goes on to the one that replaced it,
 * where a notice says so, or says that it was withdrawn and why, or that nothing is known of it.
 */
export function UnresolvedId({ entity, id }: { entity: keyof typeof ADDRESSES; id: string }) {
  const t = useTranslations('links');
  const language = useLanguage();
  const { search, hash } = useLocation();
  const resolved = resolveId(useCorpus(), entity, id);
  if (resolved.kind === 'redirect') {
    const to = { pathname: ADDRESSES[entity](resolved.id), search, hash };
    return <Navigate replace to={to} state={renamedState({ entity, id })} />;
  }
  const isRemoved = resolved.kind === 'removed';
  const title = isRemoved ? t(`removed.${entity}`) : t(`unknown.${entity}`);
  return (
    // The timeline below has a heading of its own.
    <EmptyState title={entity === 'event' ? title : <h1>{title}</h1>}>
      {isRemoved && <p>{t('reason', { reason: resolved.reason[language] })}</p>}
      <p>
        {t('asked')} <bdi translate="no">{id}</bdi>
      </p>
    </EmptyState>
  );
}
