import styles from './InferredMark.module.css';

/** Three dots, the sign of “therefore”: what decides is inferred. A picture; words say it too. */
export function InferredMark() {
  return <i className={styles.inferred} data-mark="inferred" aria-hidden />;
}
