import { useId, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { AgreementDefinition } from '#src/components/agreement/AgreementDefinition.tsx';
import { Link } from '#src/components/Link.tsx';
import { useCorpus } from '#src/data/use-corpus.ts';
import type { Matrix } from '#src/domain/matrix.ts';
import { similarityOrder } from '#src/domain/similarity-order.ts';
import { wholeAgreement } from '#src/domain/whole-agreement.ts';
import { paths } from '#src/url/paths.ts';
import { AgreementKey } from './AgreementKey.tsx';
import { AgreementMap } from './AgreementMap.tsx';
import styles from './Agreement.module.css';
import { OverviewSection } from './OverviewSection.tsx';
import { Polarisations } from './Polarisations.tsx';

/** More would be no small map; the matrix has all. */
const MOST_ACTORS = 12;

/** Who agrees with whom, and how divided each issue is. */
export function Agreement({ matrix }: { matrix: Matrix }) {
  const t = useTranslations('agreement');
  const keyId = useId();
  const table = wholeAgreement(useCorpus());
  const order = useMemo(() => similarityOrder(table), [table]);
  const left = order.length - MOST_ACTORS;
  return (
    <div className={styles.further}>
      <OverviewSection title={t('mapTitle')}>
        <div className={styles.columns}>
          {order.length < 2 ? (
            <p>{t('tooFew')}</p>
          ) : (
            <div>
              <AgreementKey id={keyId} />
              <div className={styles.scroll}>
                <AgreementMap table={table} rows={order.slice(0, MOST_ACTORS)} keyId={keyId} />
              </div>
              {left > 0 && (
                <p>
                  <Link to={paths.matrix({ matrixSort: 'similarity' })}>
                    {t('left', { count: left })}
                  </Link>
                </p>
              )}
            </div>
          )}
          <Polarisations matrix={matrix} />
        </div>
        <AgreementDefinition withPolarisation />
      </OverviewSection>
    </div>
  );
}
