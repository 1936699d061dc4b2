import type { keys as english } from '#src/i18n/messages/en/keys.ts';

export const keys: typeof english = {
  home: 'Inicio',
  end: 'Fin',
  enter: 'Intro',
  shift: 'Mayús',
  singleKeys: 'Atajos de una letra',
  singleKeysNote: 'No actúan mientras escribe. Ctrl K funciona siempre.',
  palette: 'buscar o ir a',
  filter: 'filtrar',
  copyLink: 'copiar el enlace',
  goTo: 'ir a: {screen}',
  help: 'esta lista',
  escape: 'cerrar y volver',
  move: 'moverse entre marcas, filas y celdas',
  open: 'abrir lo que tiene el foco',
  step: 'evento, celda o cita siguiente, anterior',
  zoom: 'acercar, alejar, ver todo',
  pan: 'desplazar la cronología',
  space: 'Espacio',
  moveRow: 'en el nombre de una fila de la matriz: subirla, bajarla',
  play: 'en el control de día de la matriz: reproducir, pausar',
};
