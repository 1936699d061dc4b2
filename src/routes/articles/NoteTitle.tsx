import { useTranslations } from 'use-intl';
import { DateIcon } from '#src/components/DateIcon.tsx';
import { StanceGlyph } from '#src/components/StanceGlyph.tsx';
import { useCorpus } from '#src/data/use-corpus.ts';
import type { EvidenceItem } from '#src/domain/evidence.ts';
import { useLanguage } from '#src/i18n/use-language.ts';
import type { ReportEvidence, StatementEvidence } from '#src/schema/evidence-file.ts';
import styles from './Note.module.css';

/** The resting lines of a note: each position of a statement, or the event that is reported. */
export function NoteTitle({ item }: { item: EvidenceItem }) {
  return item.kind === 'report' ? <ReportTitle report={item} /> : <StatementTitle item={item} />;
}

function ReportTitle({ report }: { report: ReportEvidence }) {
  const language = useLanguage();
  const t = useTranslations('reader');
  const statuses = useTranslations('vocabulary.status');
  const event = useCorpus().eventById.get(report.event);
  return (
    <>
      <span className={styles.who}>
        <DateIcon date={report.date} status={report.status} position={null} />
        <span className={styles.name}>{event?.short[language]}</span>
        <span className={styles.position}>{statuses(report.status)}</span>
      </span>
      <span className={styles.about}>
        {t('reports')} · {event?.issue.name[language]}
      </span>
    </>
  );
}

function StatementTitle({ item }: { item: StatementEvidence }) {
  const language = useLanguage();
  const evidence = useTranslations('evidence');
  const forms = useTranslations('vocabulary.form');
  const positions = useTranslations('vocabulary.positionShort');
  const { actorById, issueById } = useCorpus();
  const speaker = item.speaker === null ? undefined : actorById.get(item.speaker);
  const name = speaker?.name[language] ?? evidence('theArticle');
  if (item.stances.length === 0) {
    return (
      <>
        <span className={styles.who}>
          <StanceGlyph position="none" />
          <span className={styles.name}>{name}</span>
        </span>
        <span className={styles.about}>{forms(item.form)}</span>
      </>
    );
  }
  return item.stances.map((stance) => (
    <span key={stance.issue} className={styles.stance}>
      <span className={styles.who}>
        <StanceGlyph position={stance.position} />
        <span className={styles.name}>{name}</span>
        <span className={styles.position}>{positions(stance.position)}</span>
      </span>
      <span className={styles.about}>
        {issueById.get(stance.issue)?.name[language]} · {forms(item.form)}
      </span>
    </span>
  ));
}
