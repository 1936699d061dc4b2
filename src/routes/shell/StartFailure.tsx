import { Button } from '#src/ui/Button.tsx';
import styles from './StartFailure.module.css';

/** When not even the texts of the interface could be loaded. So it brings its own, in both languages. */
export function StartFailure() {
  return (
    <main className={styles.failure}>
      <p>Postura no pudo cargarse: falta parte de sus archivos o no hay conexión.</p>
      <p lang="en">
        Postura could not be loaded: some of its files are missing, or there is no connection.
      </p>
      <Button variant="primary" onClick={() => window.location.reload()}>
        Reintentar / <span lang="en">Try again</span>
      </Button>
    </main>
  );
}
