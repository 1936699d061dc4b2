import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { InferredMark } from '#src/components/InferredMark.tsx';
import { Link } from '#src/components/Link.tsx';
import { NO_FILTERS } from '#src/domain/filters.ts';
import { columnOf, type Matrix } from '#src/domain/matrix.ts';
import { polarisation, type Polarisation } from '#src/domain/polarisation.ts';
import { formatDecimals } from '#src/i18n/format-decimals.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { Issue } from '#src/schema/issue.ts';
import { Button } from '#src/ui/Button.tsx';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import { paths } from '#src/url/paths.ts';
import { listedOf } from './most-listed.ts';
import styles from './Polarisations.module.css';

const FEW_ACTORS = 10;

/** How far actors stand together or in two camps on each issue, with the number that this is of. */
export function Polarisations({ matrix }: { matrix: Matrix }) {
  const t = useTranslations('agreement.polarisation');
  const language = useLanguage();
  const [isWhole, setIsWhole] = useState(false);
  const all = useMemo(() => polarisations(matrix), [matrix]);
  const isCut = !isWhole && listedOf(all.length) < all.length;
  const shown = isCut ? all.toSorted(byDivision).slice(0, listedOf(all.length)) : all;
  return (
    <div>
      <table className={styles.table}>
        <caption>
          {t('caption')}
          {isCut && `. ${t('cut', { shown: shown.length })}`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('issue')}</th>
            <th scope="col">{t('actors')}</th>
            <th scope="col">{t('measure')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ issue, found }) => (
            <tr key={issue.id}>
              <th scope="row">
                <Link to={toIssue(issue)}>{issue.short[language]}</Link>
              </th>
              <td>
                {found &&
                  (found.unclear > 0
                    ? t('withUnclear', { actors: found.actors, unclear: found.unclear })
                    : found.actors)}
                {found && found.inferred > 0 && (
                  <small>
                    <InferredMark />
                    <span aria-hidden>{found.inferred}</span>
                    <VisuallyHidden>{t('inferred', { inferred: found.inferred })}</VisuallyHidden>
                  </small>
                )}
              </td>
              <td>
                {found ? formatDecimals(language, found.agreement, decimalsOf(found)) : t('tooFew')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {isCut && (
        <Button className={styles.more} onClick={() => setIsWhole(true)}>
          {t('showAll', { count: all.length })}
        </Button>
      )}
    </div>
  );
}

/** A second decimal of a handful of actors is more exact than they are many. */
function decimalsOf({ actors }: Polarisation): 1 | 2 {
  return actors < FEW_ACTORS ? 1 : 2;
}

type PolarisedIssue = { issue: Issue; found: Polarisation | null };

function polarisations(matrix: Matrix): PolarisedIssue[] {
  return matrix.issues.map((issue, column) => ({
    issue,
    found: polarisation(columnOf(matrix, column)),
  }));
}

/** Two camps first; of too few actors nothing can be told, and they come last. */
function byDivision(a: PolarisedIssue, b: PolarisedIssue): number {
  return (a.found?.agreement ?? 2) - (b.found?.agreement ?? 2);
}

function toIssue({ id }: Issue): string {
  return paths.matrix({ filters: { ...NO_FILTERS, issue: [{ value: id, exclude: false }] } });
}
