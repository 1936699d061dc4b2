import type { palette as english } from '#src/i18n/messages/en/palette.ts';

export const palette: typeof english = {
  results: 'Resultados',
  filter: 'Filtrar',
  goTo: 'Ir a',
  inQuotes: 'En las citas',
  inQuotesOf:
    'En las citas de {count, plural, one {un evento filtrado} other {# eventos filtrados}}',
  quotesTooMany:
    'No se buscó en las citas: son demasiadas. Con filtros que dejen pocos eventos (un actor poco nombrado, un período con certeza) se busca en las suyas.',
  onlyWithName: 'Solo eventos con <b>“{text}”</b> en su título o nombres',
  actor: 'Actor',
  article: 'Artículo',
  filterByWords: 'Filtrar por palabras',
  onlyWithText: 'Solo eventos con <b>“{text}”</b> en su título, nombres o citas',
  loading: 'Cargando…',
  searchingQuotes: 'Buscando en las citas…',
  nothing: 'Nada coincide con “{text}”.',
  nothingHint:
    'Se buscó en nombres, títulos y citas, sin contar tildes ni mayúsculas. Con menos letras se encuentra más.',
  nothingHintNames:
    'Se buscó en nombres y títulos, sin contar tildes ni mayúsculas. Con menos letras se encuentra más.',
  dateFault: {
    form: '“{part}” no es una fecha: escriba año, mes y día como en 2026-01-11, o menos.',
    'no-such-date': '“{part}” no existe en el calendario.',
    backwards: '“{part}” no deja ningún día entre las dos fechas.',
  },
  apply: 'aplicar',
  exclude: 'excluir',
  move: 'mover',
  enter: 'Intro',
  shiftEnter: 'Mayús Intro',
  operators: 'actor: tema: fuente: antes: después:',
};
