import { themeChoice } from '#src/components/theme.ts';
import { usePreference } from '#src/ui/preference.ts';

/** Up to how many entries the lists of the overview have that change with the size of its text. */
export type ListLengths = { issues: number; latest: number; upcoming: number; names: number };

const ON_A_DESK: ListLengths = { issues: 8, latest: 5, upcoming: 8, names: 8 };

/** Where text is half as large again, and nobody scrolls. */
const ON_A_WALL: ListLengths = { issues: 7, latest: 3, upcoming: 6, names: 6 };

export function useListLengths(): ListLengths {
  const [theme] = usePreference(themeChoice);
  return theme === 'projector' ? ON_A_WALL : ON_A_DESK;
}
