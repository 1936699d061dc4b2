import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from '#src/components/Link.tsx';
import { MixBar } from '#src/components/MixBar.tsx';
import { StanceGlyph } from '#src/components/StanceGlyph.tsx';
import { useCorpus } from '#src/data/use-corpus.ts';
import { NO_FILTERS } from '#src/domain/filters.ts';
import { issueDivisions, mostStated, type IssueDivision } from '#src/domain/issue-divisions.ts';
import type { Matrix } from '#src/domain/matrix.ts';
import { POSITIONS } from '#src/domain/position.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { Position } from '#src/schema/vocabulary.ts';
import { paths } from '#src/url/paths.ts';
import { listedOf } from './most-listed.ts';
import { OverviewSection } from './OverviewSection.tsx';
import { useListLengths } from './use-list-lengths.ts';
import styles from './Divisions.module.css';

/** How actors divide on each issue: a bar, and its counts in words, each with the cells behind it. */
export function Divisions({ matrix }: { matrix: Matrix }) {
  const t = useTranslations('overview.divisions');
  const index = useCorpus();
  const { issues: most } = useListLengths();
  const divisions = useMemo(() => issueDivisions(index, matrix), [index, matrix]);
  const shown = mostStated(divisions, listedOf(divisions.length, most));
  const left = divisions.length - shown.length;
  return (
    <OverviewSection title={t('title')}>
      {left > 0 && <p className={styles.cut}>{t('cut', { shown: shown.length })}</p>}
      <ul className={styles.list}>
        {shown.map((division) => (
          <Division key={division.issue.id} division={division} actors={matrix.rows.length} />
        ))}
      </ul>
      {left > 0 && (
        <p className={styles.cut}>
          <Link to={paths.matrix()}>{t('left', { count: left })}</Link>
        </p>
      )}
    </OverviewSection>
  );
}

function Division({ division, actors }: { division: IssueDivision; actors: number }) {
  const t = useTranslations('overview.divisions');
  const positions = useTranslations('terms.positionShort');
  const language = useLanguage();
  const { issue, counts, held, stated, singleSource, perhapsMore, inferred, byAction } = division;
  const toCells = (position?: Position) =>
    paths.matrix({
      filters: {
        ...NO_FILTERS,
        issue: [{ value: issue.id, exclude: false }],
        stance: position ? [{ value: position, exclude: false }] : [],
      },
    });
  return (
    <li className={styles.issue}>
      <h3 title={issue.name[language]}>{issue.short[language]}</h3>
      <div className={styles.bar}>
        <MixBar counts={counts} total={actors} form="wide" />
      </div>
      <ul className={styles.counts}>
        {POSITIONS.filter((position) => counts[position] > 0).map((position) => (
          <li key={position}>
            <Link
              to={toCells(position)}
              aria-label={t('count', {
                issue: issue.short[language],
                position: positions(position),
                count: counts[position],
              })}
            >
              <StanceGlyph position={position} size={14} />
              {positions(position)} <b>{counts[position]}</b>
            </Link>
          </li>
        ))}
      </ul>
      <p className={styles.stated}>
        {/* Those that are unclear have their number beside; without the bar before it, the name needs it. */}
        <Link to={toCells()} aria-label={t('stated', { held, unclear: counts.unclear, actors })}>
          {t('stated', { held, unclear: 0, actors })}
        </Link>
        {inferred > 0 && (
          <span>
            {t(byAction === inferred ? 'allByAction' : 'inferred', { inferred, byAction })}
          </span>
        )}
        {stated > 0 && (
          <span>
            {t(soundness(stated, singleSource), { singleSource, stated })}
            {perhapsMore > 0 && t('perhapsMore', { count: perhapsMore })}
          </span>
        )}
      </p>
    </li>
  );
}

function soundness(
  stated: number,
  singleSource: number,
): 'noneSingle' | 'allSingle' | 'someSingle' {
  if (singleSource === 0) return 'noneSingle';
  return singleSource === stated ? 'allSingle' : 'someSingle';
}
