import { useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { usePageTitle } from '#src/components/use-page-title.ts';
import { useCorpus } from '#src/data/use-corpus.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import { useView } from '#src/url/use-view.ts';
import { MOST_SIDE_BY_SIDE } from '#src/url/param-codecs.ts';
import { actorsSideBySide } from './actors-side-by-side.ts';
import { CompareTable } from './CompareTable.tsx';
import { CompareWith } from './CompareWith.tsx';
import { TwoDays } from './TwoDays.tsx';
import styles from './ComparePage.module.css';

/** Two or three actors side by side, or one on two days, issue by issue, in their words. */
export default function ComparePage() {
  const t = useTranslations('sideBySide');
  const language = useLanguage();
  const index = useCorpus();
  const { sideBySide, since } = useView().view;
  const actors = actorsSideBySide(index, sideBySide);
  const [first, ...others] = actors;
  const onDays = first && others.length === 0 && since !== null ? { actor: first, since } : null;
  const names = actors.map(({ name }) => name[language]).join(' · ');
  let title = actors.length > 1 ? t('titleOf', { names }) : t('title');
  if (onDays) title = t('daysTitle', { name: names });
  usePageTitle(title);
  const heading = useFocusOnChange(actors.length);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {actors.length < MOST_SIDE_BY_SIDE && (
          <CompareWith
            beside={actors.map(({ id }) => id)}
            label={actors.length === 1 ? 'compareWith' : 'add'}
          />
        )}
      </div>
      {!first && <p>{t('none')}</p>}
      {first && others.length === 0 && !onDays && <p>{t('one')}</p>}
      {onDays && <TwoDays {...onDays} />}
      {first && !onDays && <CompareTable actors={actors} />}
    </div>
  );
}

/** Takes the focus when what had it has gone with a change of `count`. */
function useFocusOnChange(count: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(count);
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body;
    if (last.current !== count && isLost) heading.current?.focus({ preventScroll: true });
    last.current = count;
  }, [count]);
  return heading;
}
