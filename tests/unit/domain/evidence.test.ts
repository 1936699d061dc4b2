import { expect, test } from 'vitest';
import { evidenceBook } from '#src/domain/evidence-book.ts';
import { evidenceOfCell, evidenceOfEvent } from '#src/domain/evidence.ts';
import type {
  EvidenceFile,
  Slip,
  ReportEvidence,
  StatementEvidence,
} from '#src/schema/evidence-file.ts';

const shared = {
  article: 'a',
  date: {
    edtf: null,
    shape: 'undated',
    min: null,
    max: null,
    approximate: 'none',
    uncertain: false,
  },
  dateBasis: null,
  dateNote: null,
  accordingTo: null,
  via: null,
  credibility: null,
  sic: [] as Slip[],
  translation: null,
} as const;

function quote(start: number, end: number) {
  return { exact: 'x'.repeat(end - start), prefix: '', suffix: '', start, end };
}

function report(id: string, start: number, accordingTo: string | null = null): ReportEvidence {
  return {
    ...shared,
    id,
    event: 'e',
    status: 'occurred',
    form: accordingTo === null ? 'narrator' : 'reported',
    quote: quote(start, start + 5),
    accordingTo,
  };
}

function statement(id: string, start: number, form: StatementEvidence['form']): StatementEvidence {
  const stance = {
    issue: 'i',
    position: 'support',
    basis: 'explicit',
    confidence: 'high',
    because: { es: '', en: '' },
    marks: [],
  } as const;
  return {
    ...shared,
    id,
    speaker: 's',
    form,
    event: 'e',
    mentions: [],
    quote: quote(start, start + 5),
    stances: [{ ...stance, marks: [] }],
  };
}

function book(reports: ReportEvidence[], statements: StatementEvidence[]) {
  const file: EvidenceFile = {
    schemaVersion: 2,
    buildId: 'b',
    shard: 0,
    events: [],
    reports,
    statements,
  };
  return evidenceBook([file]);
}

const ids = (items: readonly { id: string }[]) => items.map((item) => item.id);

test('a person’s account of an event comes before the article’s own', () => {
  const evidence = book([report('article', 0), report('person', 10, 'p')], []);
  expect(ids(evidenceOfEvent(evidence, 'e'))).toEqual(['person', 'article']);
});

test('own words spoken in an event come before what is reported of it, told words and acts after', () => {
  const evidence = book(
    [report('article', 0), report('person', 10, 'p')],
    [statement('act', 20, 'act'), statement('told', 30, 'reported'), statement('own', 40, 'mixed')],
  );
  expect(ids(evidenceOfEvent(evidence, 'e'))).toEqual(['own', 'person', 'article', 'told', 'act']);
});

test('words that are both a report and a statement stand once, as the statement', () => {
  const evidence = book([report('r', 0)], [statement('s', 0, 'direct')]);
  expect(ids(evidenceOfEvent(evidence, 'e'))).toEqual(['s']);
});

test('for a position, own words come before reported ones and those before acts', () => {
  const evidence = book(
    [],
    [statement('act', 0, 'act'), statement('told', 10, 'reported'), statement('own', 20, 'direct')],
  );
  expect(ids(evidenceOfCell(evidence, 's', 'i'))).toEqual(['own', 'told', 'act']);
});
