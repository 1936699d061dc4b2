import { ChartBarStacked } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '#src/ui/Button.tsx';
import { useView } from '#src/url/use-view.ts';

/** Shows and hides the charts of the matrix. */
export function ChartToggle({
  controls,
  className,
}: {
  /** The id of the place where they are shown. */
  controls: string;
  className?: string | undefined;
}) {
  const t = useTranslations('charts.choose');
  const { view, setView } = useView();
  const isShown = view.chart !== null;
  return (
    <Button
      variant="plain"
      className={className}
      title={t('toggle')}
      icon={<ChartBarStacked aria-hidden />}
      aria-expanded={isShown}
      aria-controls={controls}
      onClick={() => setView({ chart: isShown ? null : 'mix' }, 'push')}
    >
      <span>{t('toggle')}</span>
    </Button>
  );
}
