import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { useCorpus } from '#src/data/use-corpus.ts';
import { wholeAgreement } from '#src/domain/whole-agreement.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { Select } from '#src/ui/Select.tsx';
import { paths } from '#src/url/paths.ts';
import styles from './CompareWith.module.css';

/** A choice of the actors with a position, which puts one beside others. */
export function CompareWith({
  beside,
  label = 'compareWith',
}: {
  /** Ids. */
  beside: readonly string[];
  label?: 'compareWith' | 'add';
}) {
  const t = useTranslations('sideBySide');
  const language = useLanguage();
  const navigate = useNavigate();
  const offered = wholeAgreement(useCorpus()).actors.filter(({ id }) => !beside.includes(id));
  if (offered.length === 0) return null;
  return (
    <Select
      className={styles.choice}
      label={t(label)}
      value=""
      options={[
        { value: '', label: t('choose') },
        ...offered.map(({ id, name }) => ({ value: id, label: name[language] })),
      ]}
      onChange={(id) => {
        if (id !== '') void navigate(paths.compare([...beside, id]));
      }}
    />
  );
}
