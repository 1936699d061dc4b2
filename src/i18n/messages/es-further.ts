import { actors } from './es/actors.ts';
import { agreement } from './es/agreement.ts';
import { charts } from './es/charts.ts';
import { comparing } from './es/comparing.ts';
import { coverage } from './es/coverage.ts';
import { elsewhere } from './es/elsewhere.ts';
import { evidence } from './es/evidence.ts';
import { event } from './es/event.ts';
import { faults } from './es/faults.ts';
import { filtering } from './es/filtering.ts';
import { flows } from './es/flows.ts';
import { grades } from './es/grades.ts';
import { keys } from './es/keys.ts';
import { lanes } from './es/lanes.ts';
import { links } from './es/links.ts';
import { matrix } from './es/matrix.ts';
import { matrixFile } from './es/matrix-file.ts';
import { matrixTime } from './es/matrix-time.ts';
import { overview } from './es/overview.ts';
import { palette } from './es/palette.ts';
import { reader } from './es/reader.ts';
import { sideBySide } from './es/side-by-side.ts';
import { summary } from './es/summary.ts';
import { terms } from './es/terms.ts';
import type { further as english } from './en-further.ts';

export const further: typeof english = {
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
