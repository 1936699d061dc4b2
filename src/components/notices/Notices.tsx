import { useTranslations } from 'use-intl';
import { DataNotices } from './DataNotices.tsx';
import { LinkNotices } from './LinkNotices.tsx';

/** All notices, for the place between the header and the screen; nothing while there are none. */
export function Notices() {
  const t = useTranslations('errors.notices');
  return (
    <div role="status" aria-label={t('label')}>
      <DataNotices />
      <LinkNotices />
    </div>
  );
}
