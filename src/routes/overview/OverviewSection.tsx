import { useId, type ReactNode } from 'react';
import styles from './OverviewSection.module.css';

/** A part of the overview, with the question that it answers. */
export function OverviewSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
