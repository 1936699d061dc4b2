import { useTranslations } from 'use-intl';
import { Link } from '#src/components/Link.tsx';
import { paths } from '#src/url/paths.ts';
import { BrandMark } from './BrandMark.tsx';
import styles from './Header.module.css';

/** The product's name, which leads to the start with nothing filtered. */
export function HomeLink({ isBrandShown = true }: { isBrandShown?: boolean }) {
  const t = useTranslations('shell');
  return (
    <Link className={styles.brand} to={paths.timeline()} aria-label={t('home')}>
      <BrandMark />
      {isBrandShown && <span>{t('product')}</span>}
    </Link>
  );
}
