import { useTranslations } from 'use-intl';
import { useFootingText } from '#src/components/agreement/use-footing-text.ts';
import { InferredMark } from '#src/components/InferredMark.tsx';
import { Link } from '#src/components/Link.tsx';
import { netOf, type AgreementTable, type FoundedAgreement } from '#src/domain/agreement.ts';
import { initials } from '#src/domain/initials.ts';
import type { SimilarRow } from '#src/domain/similarity-order.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { classNames } from '#src/ui/class-names.ts';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import { paths } from '#src/url/paths.ts';
import { ToldMark } from './AgreementKey.tsx';
import styles from './AgreementMap.module.css';

/** Darkest ground of a cell, in percent of ink: what is written on it must stay readable. */
const MOST_INK = 28;

/** Each two actors in a cell: on how many issues they agree and conflict; who agrees stands together. */
export function AgreementMap({
  table,
  rows,
  keyId,
}: {
  table: AgreementTable;
  rows: readonly SimilarRow[];
  /** Of what says how to read it. */
  keyId: string;
}) {
  const t = useTranslations('agreement');
  const language = useLanguage();
  const nets = rows.flatMap(({ row }, i) =>
    rows.slice(i + 1).map((other) => Math.abs(netOf(table.between(row, other.row)))),
  );
  const most = Math.max(1, ...nets);
  return (
    <table className={styles.map} aria-describedby={keyId}>
      <thead>
        <tr>
          <th scope="col" className={styles.corner}>
            {t('actor')}
          </th>
          {rows.map(({ actor }) => (
            <th key={actor.id} scope="col" title={actor.name[language]}>
              <span aria-hidden>{initials(actor.name[language])}</span>
              <VisuallyHidden>{actor.name[language]}</VisuallyHidden>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ actor, row }) => (
          <tr key={actor.id}>
            <th scope="row">
              {actor.name[language]} <span aria-hidden>{initials(actor.name[language])}</span>
            </th>
            {rows.map((other) =>
              other.row === row ? (
                <td key={actor.id} className={styles.self} aria-hidden />
              ) : (
                <PairCell
                  key={other.actor.id}
                  agreement={table.founded(row, other.row)}
                  most={most}
                  ids={[actor.id, other.actor.id]}
                  names={[actor.name[language], other.actor.name[language]]}
                />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PairCell({
  agreement,
  most,
  ids,
  names: [one, other],
}: {
  agreement: FoundedAgreement;
  /** Largest net of the map. */
  most: number;
  ids: readonly string[];
  names: readonly [string, string];
}) {
  const t = useTranslations('agreement');
  const footing = useFootingText();
  const { shared, agreeing, conflicting, inferred, told } = agreement;
  if (shared === 0) {
    return (
      <td>
        <span aria-hidden>–</span>
        <VisuallyHidden>{t('pairNone', { one, other })}</VisuallyHidden>
      </td>
    );
  }
  const net = netOf(agreement);
  const ink = `${Math.round((Math.abs(net) / most) * MOST_INK)}%`;
  return (
    <td
      className={classNames(net < 0 && styles.conflict)}
      style={{ backgroundColor: `color-mix(in srgb, var(--mark) ${ink}, var(--surface))` }}
    >
      <Link
        to={paths.compare(ids)}
        aria-label={t('pair', { one, other, ...agreement, footing: footing(agreement) })}
      >
        <span>
          {agreeing > 0 && `=${agreeing}`}
          {agreeing > 0 && conflicting > 0 && ' '}
          {conflicting > 0 && `≠${conflicting}`}
          {agreeing + conflicting === 0 && '~'}
        </span>
        {inferred + told > 0 && (
          <small>
            {inferred > 0 && (
              <span>
                <InferredMark />
                {inferred}
              </span>
            )}
            {told > 0 && (
              <span>
                <ToldMark />
                {told}
              </span>
            )}
          </small>
        )}
      </Link>
    </td>
  );
}
