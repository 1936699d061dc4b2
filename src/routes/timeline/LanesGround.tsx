import type { ReactNode } from 'react';
import { PlotGrid } from '#src/components/timeline/PlotGrid.tsx';
import type { Picture } from './use-picture.ts';
import styles from './LanesGround.module.css';

/** Lanes in front of the lines of the months and of the last dated source. */
export function LanesGround({
  picture: { axis, scale, horizon },
  children,
}: {
  picture: Pick<Picture, 'axis' | 'scale' | 'horizon'>;
  children: ReactNode;
}) {
  return (
    <div className={styles.lanes}>
      <div className={styles.ground}>
        <PlotGrid axis={axis} widthPx={scale.widthPx} horizon={horizon} />
      </div>
      {children}
    </div>
  );
}
