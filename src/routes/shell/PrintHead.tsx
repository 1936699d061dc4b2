import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useHref, useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { SilentPart } from '#src/components/faults/SilentPart.tsx';
import { FiltersInWords } from '#src/components/filters/FiltersInWords.tsx';
import { manifestQuery } from '#src/data/queries.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { useView } from '#src/url/use-view.ts';
import { serializeView } from '#src/url/view-codec.ts';
import { useCurrentScreen } from './use-current-screen.ts';
import styles from './PrintHead.module.css';

/** Digits of a build's name that tell it from others. */
const BUILD_DIGITS = 12;

/** What a printed page is of, and the way back to it: corpus, screen, filters, build and link. */
export function PrintHead() {
  const t = useTranslations('links');
  const shell = useTranslations('shell.screens');
  const language = useLanguage();
  const screen = useCurrentScreen();
  const { view } = useView();
  const path = useHref(useLocation().pathname);
  const origin = useSyncExternalStore(neverChanges, originOfPage, () => '');
  const manifest = useQuery({ ...manifestQuery(), enabled: false }).data;
  if (!manifest) return null;
  const link = `${origin}${path}${serializeView({ ...view, language })}`;
  return (
    <div className={styles.head}>
      <p className={styles.title}>
        {manifest.corpus.title[language]}
        {screen && ` · ${shell(screen)}`}
      </p>
      <SilentPart>
        <FiltersInWords className={styles.filters} />
      </SilentPart>
      <p>{t('build', { id: manifest.buildId.slice(0, BUILD_DIGITS) })}</p>
      <p className={styles.link}>{link}</p>
    </div>
  );
}

const neverChanges = () => () => {};
const originOfPage = () => window.location.origin;
