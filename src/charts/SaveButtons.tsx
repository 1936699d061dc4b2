import { useState, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { isMissingChunk } from '#src/data/missing-chunk.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { announce } from '#src/ui/announce.ts';
import type { SavedChart, SavedForm } from './save-chart.ts';
import styles from './ChartWithTable.module.css';

/** Those of the picture first: they are there only where it is. */
const FORMS: readonly SavedForm[] = ['png', 'svg', 'csv'];

/** Saves a chart as a picture or its numbers as a table; the code for it comes when pressed. */
export function SaveButtons({
  figure,
  chart,
}: {
  figure: RefObject<HTMLElement | null>;
  chart: Omit<SavedChart, 'language' | 'buildText'>;
}) {
  const t = useTranslations('charts.save');
  const links = useTranslations('links');
  const language = useLanguage();
  const [failure, setFailure] = useState<'failed' | 'missing' | null>(null);
  const save = async (form: SavedForm) => {
    if (!figure.current) return;
    try {
      const { saveChart } = await import('./save-chart.ts');
      const buildText = (id: string) => links('build', { id });
      const whole = { ...chart, language, buildText };
      announce(t('saved', { name: await saveChart(form, figure.current, whole) }));
      setFailure(null);
    } catch (error) {
      setFailure(isMissingChunk(error) ? 'missing' : 'failed');
    }
  };
  return (
    <span role="group" aria-label={t('group')} className={styles.save}>
      {failure && <span role="alert">{t(failure)}</span>}
      {FORMS.map((form) => (
        <button
          key={form}
          type="button"
          className={form === 'csv' ? undefined : styles.picture}
          aria-label={t(form)}
          title={t(form)}
          onClick={() => void save(form)}
        >
          {form.toUpperCase()}
        </button>
      ))}
    </span>
  );
}
