import type { FrontMatter } from '#src/schema/article.ts';
import type { DateRecord } from '#src/schema/date-record.ts';
import type { ReportEvidence, Slip, StatementEvidence } from '#src/schema/evidence-file.ts';
import type { Span, TextFile } from '#src/pipeline/problem.ts';

/** An id that an article's coding gives, and where. */
export type GivenId = { entity: 'statement' | 'report'; id: string; file: TextFile; span: Span };

/** How often an article uses a form of an actor's name. */
export type FormCount = { actor: string; text: string; count: number };

/** What one article adds to the data set, once it is free of faults. */
export type ArticleContent = {
  id: string;
  front: FrontMatter;
  date: DateRecord;
  text: string;
  headings: Span[];
  /** In reading order. */
  sic: Slip[];
  /** In the order of the coding. */
  reports: ReportEvidence[];
  statements: StatementEvidence[];
  forms: FormCount[];
};

/**
 * All that the rest of the build needs of one article. It holds no documents, so that memory
 * does not grow with what they weigh.
 */
export type CodedArticle = {
  id: string;
  /** The article's text; null where it could not be read. */
  text: string | null;
  /** Events that it reports, or in which it lets somebody speak; null where it cannot be read. */
  events: ReadonlySet<string> | null;
  ids: readonly GivenId[];
  /** Null where the article has faults, or lacks its text or its coding. */
  content: ArticleContent | null;
};
