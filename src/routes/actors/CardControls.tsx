import { useTranslations } from 'use-intl';
import type { CardGrouping, CardOrder } from '#src/domain/actor-cards.ts';
import { Select } from '#src/ui/Select.tsx';
import { useView } from '#src/url/use-view.ts';

const ORDERS: readonly CardOrder[] = ['evidence', 'name', 'issues'];
const GROUPINGS: readonly CardGrouping[] = ['none', 'country', 'kind'];

/** What orders the cards of actors, and what groups them. */
export function CardControls() {
  const t = useTranslations('actors');
  const { view, setView } = useView();
  return (
    <>
      <Select
        label={t('order')}
        value={view.cardOrder}
        options={ORDERS.map((value) => ({ value, label: t(`orderBy.${value}`) }))}
        onChange={(cardOrder) => setView({ cardOrder }, 'push')}
      />
      <Select
        label={t('group')}
        value={view.cardGrouping}
        options={GROUPINGS.map((value) => ({ value, label: t(`groupBy.${value}`) }))}
        onChange={(cardGrouping) => setView({ cardGrouping }, 'push')}
      />
    </>
  );
}
