import { useMemo, useState } from 'react';
import { useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { useHeldIndex } from '#src/data/use-held-index.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { linkProblems, renamedSelection, type LinkProblem } from '#src/url/link-problems.ts';
import { renamedIn, type RenamedId } from '#src/url/renamed-id.ts';
import { useView } from '#src/url/use-view.ts';
import type { DroppedParam } from '#src/url/view-codec.ts';
import { Notice } from './Notice.tsx';

/** As many as fit on a line or two. */
const MAX_NAMED = 3;

/** What a link asked for by an old id, or could not get. The rest of it holds. */
export function LinkNotices() {
  const { view, dropped } = useView();
  const index = useHeldIndex();
  const problems = useMemo(() => (index ? linkProblems(index, view) : []), [index, view]);
  const renamed = renamedIn(useLocation().state) ?? (index && renamedSelection(index, view));
  const renamedKey = JSON.stringify(renamed);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const dismiss = (key: string) => () => setDismissed([...dismissed, key]);
  const droppedKey = JSON.stringify(dropped);
  return (
    <>
      {dropped.length > 0 && !dismissed.includes(droppedKey) && (
        <Notice onDismiss={dismiss(droppedKey)}>
          <Dropped params={dropped} />
        </Notice>
      )}
      {renamed && !dismissed.includes(renamedKey) && (
        <Notice onDismiss={dismiss(renamedKey)}>
          <Renamed {...renamed} />
        </Notice>
      )}
      {problems.slice(0, MAX_NAMED).map((problem) => {
        const key = `${problem.entity}/${problem.id}`;
        return dismissed.includes(key) ? null : (
          <Notice key={key} onDismiss={dismiss(key)}>
            <Problem {...problem} />
          </Notice>
        );
      })}
    </>
  );
}

function Renamed({ entity, id }: RenamedId) {
  const t = useTranslations('links');
  return (
    <>
      {t(`renamed.${entity}`)}: <Id id={id} />
    </>
  );
}

function Problem({ entity, id, reason }: LinkProblem) {
  const t = useTranslations('links');
  const language = useLanguage();
  return (
    <>
      {reason === null ? t(`unknown.${entity}`) : t(`removed.${entity}`)}: <Id id={id} />
      {reason !== null && <>. {t('reason', { reason: reason[language] })}</>}
    </>
  );
}

function Id({ id }: { id: string }) {
  return (
    <code translate="no">
      <bdi>{id}</bdi>
    </code>
  );
}

function Dropped({ params }: { params: readonly DroppedParam[] }) {
  const t = useTranslations('links');
  if (params.some(({ key }) => key === 'v')) return t('otherVersion');
  const more = params.length - MAX_NAMED;
  return (
    <>
      {t('dropped')}{' '}
      {params.slice(0, MAX_NAMED).map(({ key, value }, place) => (
        // The same parameter may stand in the address several times.
        <code key={place} translate="no">
          <bdi>{shortened(`${key}=${value}`)}</bdi>{' '}
        </code>
      ))}
      {more > 0 && t('andMore', { count: more })}
    </>
  );
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
