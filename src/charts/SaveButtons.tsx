import type { RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { useSaving } from '#src/components/use-saving.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
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
  const { save, failure } = useSaving();
  const make = async (form: SavedForm, from: HTMLElement) => {
    const { saveChart } = await import('./save-chart.ts');
    const buildText = (id: string) => links('build', { id });
    return saveChart(form, from, { ...chart, language, buildText });
  };
  return (
    <span role="group" aria-label={t('group')} className={styles.save}>
      {failure && <span role="alert">{failure}</span>}
      {FORMS.map((form) => (
        <button
          key={form}
          type="button"
          className={form === 'csv' ? undefined : styles.picture}
          aria-label={t(form)}
          title={t(form)}
          onClick={() => {
            const from = figure.current;
            if (from) save(() => make(form, from));
          }}
        >
          {form.toUpperCase()}
        </button>
      ))}
    </span>
  );
}
