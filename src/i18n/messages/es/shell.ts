import type { shell as english } from '#src/i18n/messages/en/shell.ts';

export const shell: typeof english = {
  product: 'Postura',
  pageTitle: '{page} – Postura',
  home: 'Postura: al inicio',
  display: 'Aspecto y teclado',
  mainNavigation: 'Pantallas',
  screens: {
    timeline: 'Cronología',
    matrix: 'Matriz',
    actors: 'Actores',
    articles: 'Artículos',
    overview: 'Panorama',
  },
  screen: 'Pantalla',
  skipToContent: 'Ir al contenido',
  loading: 'Cargando',
  close: 'Cerrar',
  notFound: {
    title: 'No existe esa página',
  },
  search: 'Buscar o ir a…',
  searchShort: 'Buscar',
  palette: 'Buscar o ir a',
  language: {
    label: 'Idioma',
    es: 'Español',
    en: 'English',
  },
  more: 'Más',
  copyLink: {
    label: 'Copiar enlace',
    done: 'Enlace copiado',
  },
  keys: {
    title: 'Teclado',
  },
};
