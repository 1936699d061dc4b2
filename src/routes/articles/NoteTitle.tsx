import { Fragment } from 'react';
import { TextQuote } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { DateIcon } from '#src/components/DateIcon.tsx';
import { StanceGlyph } from '#src/components/StanceGlyph.tsx';
import { useCorpus } from '#src/data/use-corpus.ts';
import type { EvidenceItem } from '#src/domain/evidence.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ReportEvidence, StatementEvidence } from '#src/schema/evidence-file.ts';
import styles from './Note.module.css';

/**
 * The resting lines of a note: each position of a statement, or the event that is reported, by
 * its full title where `isFull`.
 */
export function NoteTitle({ item, isFull }: { item: EvidenceItem; isFull: boolean }) {
  return item.kind === 'report' ? (
    <ReportTitle report={item} isFull={isFull} />
  ) : (
    <StatementTitle item={item} />
  );
}

/** The event with its own date and status: what the report says of them stands in the event's panel. */
function ReportTitle({ report, isFull }: { report: ReportEvidence; isFull: boolean }) {
  const language = useLanguage();
  const statuses = useTranslations('vocabulary.status');
  const event = useCorpus().eventById.get(report.event);
  if (!event) return null;
  return (
    <span className={styles.who}>
      <DateIcon date={event.date} status={event.status} position={event.position} />
      <span className={styles.event}>{(isFull ? event.title : event.short)[language]}</span>
      <span className={styles.position}>{statuses(report.status)}</span>
    </span>
  );
}

function StatementTitle({ item }: { item: StatementEvidence }) {
  const language = useLanguage();
  const evidence = useTranslations('evidence');
  const forms = useTranslations('terms.form');
  const positions = useTranslations('terms.positionShort');
  const { actorById, issueById } = useCorpus();
  const speaker = item.speaker === null ? undefined : actorById.get(item.speaker);
  const name = speaker?.name[language] ?? evidence('theArticle');
  if (item.stances.length === 0) {
    return (
      <span className={styles.who}>
        <TextQuote width={14} height={14} aria-hidden className={styles.words} />
        <span className={styles.event}>{name}</span>
        <span className={styles.position}>{forms(item.form)}</span>
      </span>
    );
  }
  if (item.stances.length === 1) return <OneStance item={item} name={name} />;
  return (
    <>
      <span className={styles.who}>
        <span className={styles.name}>{name}</span>
        <span className={styles.form}>{forms(item.form)}</span>
      </span>
      {item.stances.map((stance) => (
        <span key={stance.issue} className={styles.stance}>
          <StanceGlyph position={stance.position} size={14} />
          <span className={styles.about}>{issueById.get(stance.issue)?.short[language]}</span>
          <span className={styles.position}>{positions(stance.position)}</span>
        </span>
      ))}
    </>
  );
}

function OneStance({ item, name }: { item: StatementEvidence; name: string }) {
  const language = useLanguage();
  const forms = useTranslations('terms.form');
  const positions = useTranslations('terms.positionShort');
  const { issueById } = useCorpus();
  return item.stances.map((stance) => (
    <Fragment key={stance.issue}>
      <span className={styles.who}>
        <StanceGlyph position={stance.position} />
        <span className={styles.name}>{name}</span>
        <span className={styles.position}>{positions(stance.position)}</span>
      </span>
      <span className={styles.about}>
        {issueById.get(stance.issue)?.short[language]} · {forms(item.form)}
      </span>
    </Fragment>
  ));
}
