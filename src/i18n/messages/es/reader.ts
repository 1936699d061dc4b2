import type { reader as english } from '#src/i18n/messages/en/reader.ts';

export const reader: typeof english = {
  title: 'Artículos',
  articles: '{count, plural, one {# artículo} other {# artículos}}',
  counts:
    '{events, plural, =0 {sin eventos} one {# evento} other {# eventos}}, {quotes, plural, =0 {sin citas} one {# cita} other {# citas}}',
  headlineNotStated: 'titular no indicado en el texto',
  languageOf: { es: 'en español', en: 'en inglés' },
  file: 'Archivo {name}',
  source: 'Medio',
  date: 'Fecha',
  original: 'Original en {host}',
  inThisArticle: 'En este artículo',
  notes: 'Evidencia en este artículo',
  previous: 'Cita anterior',
  next: 'Cita siguiente',
  position: 'Cita {position} de {count}',
  supports: 'Sustenta',
  translation: 'Traducción no oficial',
  close: 'Cerrar la cita',
  noMatch: 'La cita ya no coincide con el texto',
  noMatchHelp: 'El artículo cambió después de codificarse. Las palabras no se resaltan.',
  unknownQuote: 'Este enlace apunta a una cita que ya no existe. El artículo está completo.',
  stepHint: 'J y K recorren las citas',
  empty: 'Este corpus todavía no tiene artículos.',
};
