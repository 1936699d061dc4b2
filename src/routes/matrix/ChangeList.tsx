import { Fragment, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useEvidence } from '#src/data/use-evidence.ts';
import { countChanges, groupChanges } from '#src/domain/change-counts.ts';
import { utcMilliseconds, type Day } from '#src/domain/day.ts';
import type { CellChange } from '#src/domain/stance-changes.ts';
import { formatDay } from '#src/i18n/format-day.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { Button } from '#src/ui/Button.tsx';
import { useScreen } from '#src/ui/use-screen.ts';
import { ChangeItem } from './ChangeItem.tsx';
import { useAsOf } from './use-as-of.ts';
import styles from './ChangeList.module.css';

/** Changes that are shown before more are asked for. */
const PAGE = 20;
const FIRST_ON_PHONE = 3;

/** What changed in the matrix since a day: every cell, with its words before and after. Suspends. */
export function ChangeList({ changes, since }: { changes: readonly CellChange[]; since: Day }) {
  const t = useTranslations('matrixTime');
  const language = useLanguage();
  const { asOf } = useAsOf();
  const isPhone = useScreen() === 'phone';
  const [count, setCount] = useState(isPhone ? FIRST_ON_PHONE : PAGE);
  const counts = countChanges(changes);
  const shown = changes.slice(0, count);
  const book = useEvidence(shardsOf(shown));
  const dayText = (day: Day) => formatDay(language, utcMilliseconds(day));
  const until = asOf === 'all' ? t('changesTo.all') : t('changesTo.day', { date: dayText(asOf) });
  const isNoPeriod = asOf !== 'all' && asOf <= since;
  const rest = changes.length - shown.length;
  return (
    <section aria-label={t('changesTitle', { date: dayText(since) })}>
      <h2 className={styles.title}>
        {t('changesTitle', { date: dayText(since) })},{' '}
        <span>
          {until}
          {changes.length > 0 && `: ${t('counts', counts)}`}
        </span>
      </h2>
      {changes.length === 0 && (
        <p className={styles.none}>{t(isNoPeriod ? 'sinceIsLater' : 'nothingChanged')}</p>
      )}
      {groupChanges(shown).map((group) => (
        <Fragment key={group.of}>
          <h3 className={styles.group}>{t(`group.${group.of}`, { n: counts[group.of] })}</h3>
          {group.of === 'first' && <FirstNote changes={changes} since={dayText(since)} />}
          <ul className={styles.changes} data-of={group.of}>
            {group.changes.map((change) => (
              <ChangeItem
                key={`${change.actor.id} ${change.issue.id}`}
                change={change}
                since={dayText(since)}
                book={book}
              />
            ))}
          </ul>
        </Fragment>
      ))}
      {rest > 0 && (
        <Button onClick={() => setCount(count + PAGE)}>
          {t('moreChanges', { n: Math.min(rest, PAGE) })}
        </Button>
      )}
    </section>
  );
}

/** What all first stances have in common: nothing was on record before. */
function FirstNote({ changes, since }: { changes: readonly CellChange[]; since: string }) {
  const t = useTranslations('matrixTime');
  const maybe = changes.filter(({ before, isSurelyLater }) => !before && !isSurelyLater).length;
  return <p className={styles.none}>{t('noneBefore', { date: since, maybe })}</p>;
}

/** The shards that hold the deciding quotes before and after. */
function shardsOf(changes: readonly CellChange[]): number[] {
  const leads = changes.flatMap(({ before, after }) => [
    ...(before ? [before.stances[0]] : []),
    after.stances[0],
  ]);
  return [...new Set(leads.map(({ shard }) => shard))].toSorted((a, b) => a - b);
}
