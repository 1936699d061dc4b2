import { actors } from './en/actors.ts';
import { agreement } from './en/agreement.ts';
import { charts } from './en/charts.ts';
import { comparing } from './en/comparing.ts';
import { coverage } from './en/coverage.ts';
import { elsewhere } from './en/elsewhere.ts';
import { evidence } from './en/evidence.ts';
import { event } from './en/event.ts';
import { faults } from './en/faults.ts';
import { filtering } from './en/filtering.ts';
import { flows } from './en/flows.ts';
import { grades } from './en/grades.ts';
import { keys } from './en/keys.ts';
import { lanes } from './en/lanes.ts';
import { links } from './en/links.ts';
import { matrix } from './en/matrix.ts';
import { matrixFile } from './en/matrix-file.ts';
import { matrixTime } from './en/matrix-time.ts';
import { overview } from './en/overview.ts';
import { palette } from './en/palette.ts';
import { reader } from './en/reader.ts';
import { sideBySide } from './en/side-by-side.ts';
import { summary } from './en/summary.ts';
import { terms } from './en/terms.ts';

/** What only some screens and parts of screens need; comes with them. */
export const further = {
  actors,
  agreement,
  charts,
  comparing,
  coverage,
  elsewhere,
  evidence,
  event,
  faults,
  filtering,
  flows,
  grades,
  keys,
  lanes,
  links,
  matrix,
  matrixFile,
  matrixTime,
  overview,
  palette,
  reader,
  sideBySide,
  summary,
  terms,
};
