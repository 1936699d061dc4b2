import { articleIdentity } from './article-identity.ts';
import { articleLines } from './article-lines.ts';
import { codingPairs } from './coding-pairs.ts';
import { controlCharacters } from './control-characters.ts';
import { dateBasis } from './date-basis.ts';
import { dates } from './dates.ts';
import { directSpeech } from './direct-speech.ts';
import { eventEvidence } from './event-evidence.ts';
import { files } from './files.ts';
import { marks } from './marks.ts';
import { mentions } from './mentions.ts';
import { quotes } from './quotes.ts';
import { references } from './references.ts';
import { retiredIds } from './retired-ids.ts';
import type { Rule } from './rule.ts';
import { singleStances } from './single-stances.ts';
import { slips } from './slips.ts';
import { sourceUrl } from './source-url.ts';
import { statementForm } from './statement-form.ts';
import { titleQuotes } from './title-quotes.ts';
import { translations } from './translations.ts';
import { uniqueIds } from './unique-ids.ts';

/** Every rule that a corpus is checked against. */
export const ALL_RULES: readonly Rule[] = [
  files,
  codingPairs,
  controlCharacters,
  uniqueIds,
  retiredIds,
  references,
  articleIdentity,
  articleLines,
  slips,
  sourceUrl,
  dates,
  dateBasis,
  quotes,
  marks,
  translations,
  statementForm,
  directSpeech,
  singleStances,
  mentions,
  eventEvidence,
  titleQuotes,
];
