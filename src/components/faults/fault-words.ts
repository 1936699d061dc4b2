import type { useTranslations } from 'use-intl';
import { DataError, type DataFault } from '#src/data/data-error.ts';
import { STALL_MS } from '#src/data/fetch-bytes.ts';
import { isMissingChunk } from '#src/data/missing-chunk.ts';

/** What the reader is told of a failure: what happened, what it concerns, what can be done. */
export type FaultWords = {
  title: string;
  text: string;
  remedy: string;
  /** The file, or the program's own message. */
  detail: string;
  /** What helps: asking again, or a new copy of the page. */
  action: 'retry' | 'reload';
};

type Texts = ReturnType<typeof useTranslations<'faults'>>;

/** The one place that turns whatever was thrown into words. */
export function faultWords(error: unknown, t: Texts): FaultWords {
  if (error instanceof DataError) {
    const action = error.fault.kind === 'schema-version' ? 'reload' : 'retry';
    return { ...dataWords(error.fault, t), detail: t('file', { file: error.file }), action };
  }
  const message = error instanceof Error ? error.message : String(error);
  const detail = t('detail', { message });
  if (isMissingChunk(error)) return { ...words('missingCode', t), detail, action: 'reload' };
  return { ...words('crash', t), detail, action: 'retry' };
}

function dataWords(fault: DataFault, t: Texts): Words {
  switch (fault.kind) {
    case 'offline':
    case 'unreachable':
    case 'truncated':
    case 'altered':
    case 'inconsistent':
      return words(fault.kind, t);
    case 'not-json':
      return words('notJson', t);
    case 'mixed-build':
      return words('mixedBuild', t);
    case 'stalled':
      return {
        title: t('stalled.title'),
        text: t('stalled.text', { seconds: STALL_MS / 1000 }),
        remedy: t('stalled.remedy'),
      };
    case 'schema-version':
      return {
        title: t('schemaVersion.title'),
        text: t('schemaVersion.text', { found: fault.found }),
        remedy: t('schemaVersion.remedy'),
      };
    case 'http':
      if (fault.status === 404) return words('missing', t);
      return {
        title: t('status.title'),
        text: t('status.text', { status: fault.status }),
        remedy: t('status.remedy'),
      };
  }
}

type Words = Pick<FaultWords, 'title' | 'text' | 'remedy'>;
/** Texts without anything to fill in. */
type PlainFault =
  | 'offline'
  | 'unreachable'
  | 'missing'
  | 'notJson'
  | 'truncated'
  | 'mixedBuild'
  | 'altered'
  | 'inconsistent'
  | 'missingCode'
  | 'crash';

function words(fault: PlainFault, t: Texts): Words {
  return { title: t(`${fault}.title`), text: t(`${fault}.text`), remedy: t(`${fault}.remedy`) };
}
