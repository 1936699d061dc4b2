import { useTranslations } from 'use-intl';
import { Link } from '#src/components/Link.tsx';
import { NO_FILTERS } from '#src/domain/filters.ts';
import { columnOf, type Matrix } from '#src/domain/matrix.ts';
import { polarisation } from '#src/domain/polarisation.ts';
import { formatDecimals } from '#src/i18n/format-decimals.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { paths } from '#src/url/paths.ts';
import styles from './Polarisations.module.css';

/** How far actors stand together or in two camps on each issue, with the number that this is of. */
export function Polarisations({ matrix }: { matrix: Matrix }) {
  const t = useTranslations('agreement.polarisation');
  const language = useLanguage();
  return (
    <table className={styles.table}>
      <caption>{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('issue')}</th>
          <th scope="col">{t('actors')}</th>
          <th scope="col">{t('measure')}</th>
        </tr>
      </thead>
      <tbody>
        {matrix.issues.map((issue, column) => {
          const found = polarisation(columnOf(matrix, column));
          const to = paths.matrix({
            filters: { ...NO_FILTERS, issue: [{ value: issue.id, exclude: false }] },
          });
          return (
            <tr key={issue.id}>
              <th scope="row">
                <Link to={to}>{issue.short[language]}</Link>
              </th>
              <td>
                {found &&
                  (found.unclear > 0
                    ? t('withUnclear', { actors: found.actors, unclear: found.unclear })
                    : found.actors)}
              </td>
              <td>{found ? formatDecimals(language, found.agreement) : t('tooFew')}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
