import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Link } from '#src/components/Link.tsx';
import { useActorRole } from '#src/components/use-actor-role.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import { useEvidence } from '#src/data/use-evidence.ts';
import { signatureOf, strongestStatement } from '#src/domain/actor-profile.ts';
import { utcMilliseconds } from '#src/domain/day.ts';
import { formatDay } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import { IconButton } from '#src/ui/IconButton.tsx';
import { paths } from '#src/url/paths.ts';
import { useView } from '#src/url/use-view.ts';
import { CompareCell } from './CompareCell.tsx';
import { CompareDay } from './CompareDay.tsx';
import { shardsOfStances } from './shards-of-actor.ts';
import { TwoDaysLink } from './TwoDaysLink.tsx';
import styles from './CompareTable.module.css';

/** A row an issue, a column an actor. Issues on which nobody has said anything are named below. */
export function CompareTable({ actors }: { actors: readonly ActorRow[] }) {
  const t = useTranslations('sideBySide');
  const positions = useTranslations('vocabulary.position');
  const language = useLanguage();
  const index = useCorpus();
  const { statements } = useEvidence(shardsOfStances(index, actors));
  const { asOf } = useView().view;
  const signatures = actors.map(({ id }) => signatureOf(index, id, asOf));
  const day = asOf === 'all' ? null : formatDay(language, utcMilliseconds(asOf));
  const silence = day === null ? positions('none') : t('noneBy', { date: day });
  const rows = index.issues.map((issue, i) => ({
    issue,
    stances: signatures.map((signature) => signature[i]?.stance ?? null),
  }));
  const silent = rows.filter(({ stances }) => stances.every((stance) => stance === null));
  return (
    <>
      <CompareDay actors={actors} />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('issue')}</th>
            {actors.map((actor) => (
              <ActorHead key={actor.id} actor={actor} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows
            .filter((row) => !silent.includes(row))
            .map(({ issue, stances }) => (
              <tr key={issue.id}>
                <th scope="row" title={issue.name[language]}>
                  {issue.short[language]}
                </th>
                {actors.map((actor, i) => {
                  const stance = stances[i] ?? null;
                  return (
                    <CompareCell
                      key={actor.id}
                      column={actor.name[language]}
                      silence={silence}
                      place={{ cell: { actor: actor.id, issue: issue.id }, asOf }}
                      issue={issue}
                      stance={stance}
                      statement={stance && strongestStatement(stance, statements)}
                    />
                  );
                })}
              </tr>
            ))}
        </tbody>
      </table>
      {silent.length > 0 && (
        <p className={styles.silent}>
          {t('silentOn', { count: silent.length, date: day ?? 'all' })}{' '}
          {silent.map(({ issue }) => issue.short[language]).join(', ')}
        </p>
      )}
    </>
  );
}

function ActorHead({ actor }: { actor: ActorRow }) {
  const t = useTranslations('sideBySide');
  const language = useLanguage();
  const role = useActorRole();
  const { setView } = useView();
  const name = actor.name[language];
  return (
    <th scope="col">
      <span className={styles.name}>
        <Link to={paths.actor(actor.id)}>{name}</Link>
        <IconButton
          icon={<X aria-hidden />}
          label={t('remove', { name })}
          onClick={() =>
            setView(
              ({ sideBySide }) => ({ sideBySide: sideBySide.filter((id) => id !== actor.id) }),
              'push',
            )
          }
        />
      </span>
      <small>{role(actor)}</small>
      <div>
        <TwoDaysLink actor={actor} />
      </div>
    </th>
  );
}
