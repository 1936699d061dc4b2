import { edits, type EditName } from './edits.ts';
import { faults, type FaultName } from './faults.ts';

/** Files of the data set that a fault can befall. */
const TARGETS = ['manifest', 'index', 'evidence', 'article'] as const;
export type Target = (typeof TARGETS)[number];

/**
 * A state of the data that the app must cope with: a fault (of the index, or of the files named
 * after a colon), other contents, no connection, or the first article missing.
 */
export type Scenario =
  FaultName | `${FaultName}:${Target}` | EditName | 'offline' | 'missing-article' | 'newer-build';

/** A scenario, taken apart. */
export type Plan = {
  fault: { name: FaultName; befalls: (path: string) => boolean } | null;
  edit: EditName | null;
  isOffline: boolean;
};

/** Null when the text names no scenario. */
export function planOf(scenario: string): Plan | null {
  const [name = '', target = 'index', rest] = scenario.split(':');
  if (rest !== undefined || !isTarget(target)) return null;
  if (isKey(faults, name)) return planned({ fault: { name, befalls: isOf(target) } });
  if (isKey(edits, scenario)) return planned({ edit: scenario });
  switch (scenario) {
    case 'offline':
      return planned({ fault: { name: 'unreachable', befalls: () => true }, isOffline: true });
    case 'missing-article':
      return planned({ fault: { name: 'not-found', befalls: firstOf('article') } });
    default:
      return null;
  }
}

function planned(plan: Partial<Plan>): Plan {
  return { fault: null, edit: null, isOffline: false, ...plan };
}

const PATHS: Record<Target, RegExp> = {
  manifest: /^manifest\./,
  index: /^index\./,
  evidence: /^evidence\//,
  article: /^articles\//,
};

function isOf(target: Target): (path: string) => boolean {
  return (path) => PATHS[target].test(path);
}

/** The file of the kind that is asked for first, and it alone. */
function firstOf(target: Target): (path: string) => boolean {
  let first: string | undefined;
  return (path) => {
    if (isOf(target)(path)) first ??= path;
    return path === first;
  };
}

function isTarget(text: string): text is Target {
  return TARGETS.some((target) => target === text);
}

function isKey<T extends object>(table: T, key: string): key is keyof T & string {
  return Object.hasOwn(table, key);
}
