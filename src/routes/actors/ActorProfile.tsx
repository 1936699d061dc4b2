import { lazy, Suspense, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { usePageTitle } from '#src/components/use-page-title.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import { useManifest } from '#src/data/use-manifest.ts';
import { useEvidence } from '#src/data/use-evidence.ts';
import { eventsWith, signatureOf } from '#src/domain/actor-profile.ts';
import { activityByMonth } from '#src/domain/actor-activity.ts';
import { positionSteps } from '#src/domain/position-steps.ts';
import { statementsOf } from '#src/domain/evidence.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ActorRow } from '#src/schema/index-file.ts';
import { PanelBoundary } from '#src/components/faults/PanelBoundary.tsx';
import { ActorAgreement } from './ActorAgreement.tsx';
import { ActorEvents } from './ActorEvents.tsx';
import { ActorHeader } from './ActorHeader.tsx';
import { ActorRail } from './ActorRail.tsx';
import { ActorTotals } from './ActorTotals.tsx';
import { shardsOfActor } from './shards-of-actor.ts';
import { CompareWith } from './CompareWith.tsx';
import { StanceRows } from './StanceRows.tsx';
import { TwoDaysLink } from './TwoDaysLink.tsx';
import styles from './ActorProfile.module.css';

const ActivityChart = lazy(async () => {
  const { ActivityChart: Chart } = await import('#src/charts/ActivityChart.tsx');
  return { default: Chart };
});

const HeldPositions = lazy(async () => {
  const { HeldPositions: Chart } = await import('#src/charts/HeldPositions.tsx');
  return { default: Chart };
});

/** All that the corpus has on one actor: positions with their words, events, names and sources. */
export function ActorProfile({ actor }: { actor: ActorRow }) {
  const t = useTranslations('actors');
  const language = useLanguage();
  const index = useCorpus();
  const book = useEvidence(shardsOfActor(index, actor.id));
  const events = useMemo(() => eventsWith(index, actor.id), [index, actor.id]);
  const statements = statementsOf(book, actor.id);
  const signature = useMemo(() => signatureOf(index, actor.id), [index, actor.id]);
  const held = signature.flatMap(({ issue, stance }) =>
    stance ? [{ id: issue.id, name: issue.short[language], steps: positionSteps(stance) }] : [],
  );
  const isOutside = (id: string | null) => id === null || events.placeOf(id) === -1;
  const deeds = [
    ...Array.from(events, ({ date, status }) => ({ date, status })),
    ...statements
      .filter(({ event }) => isOutside(event))
      .map(({ date }) => ({ date, status: 'occurred' as const })),
  ];
  const { extent } = useManifest();
  const name = actor.name[language];
  usePageTitle(name);
  return (
    <div className={styles.profile}>
      <div className={styles.main}>
        <ActorHeader actor={actor} />
        <ActorTotals actor={actor} events={events} statements={statements} />
        <div className={styles.compare}>
          <CompareWith beside={[actor.id]} />
          <TwoDaysLink actor={actor} />
        </div>
        <StanceRows actor={actor} signature={signature} statements={statements} />
        {held.length > 0 && (
          <>
            <h2 className={styles.heading}>{t('held.title')}</h2>
            <PanelBoundary>
              <Suspense fallback={<div className={styles.chartSpace} />}>
                <HeldPositions issues={held} name={name} />
              </Suspense>
            </PanelBoundary>
          </>
        )}
        <ActorAgreement actor={actor} />
        <h2 className={styles.heading}>
          {t('events')} <span>{events.length}</span>
        </h2>
        {events.length === 0 ? (
          <p className={styles.empty}>{t('noEvents')}</p>
        ) : (
          <ActorEvents events={events} />
        )}
        <h2 className={styles.heading}>{t('activity.title')}</h2>
        <PanelBoundary>
          <Suspense fallback={<div className={styles.chartSpace} />}>
            <ActivityChart activity={activityByMonth(deeds, extent)} name={name} />
          </Suspense>
        </PanelBoundary>
      </div>
      <ActorRail actor={actor} book={book} />
    </div>
  );
}
