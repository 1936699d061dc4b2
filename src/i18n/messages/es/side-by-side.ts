import type { sideBySide as english } from '#src/i18n/messages/en/side-by-side.ts';

export const sideBySide: typeof english = {
  title: 'Comparar actores',
  titleOf: '{names}, frente a frente',
  compareWith: 'Comparar con',
  add: 'Añadir',
  choose: 'elegir un actor',
  none: 'Elija dos o tres actores con postura para verlos frente a frente.',
  one: 'Elija otro actor con el que comparar.',
  issue: 'Tema',
  remove: 'Quitar a {name}',
  position: '{name}, {issue}: {position}. Evidencia',
  silentOn:
    '{count, plural, one {Tema sobre el que ninguno tiene una declaración:} other {Temas sobre los que ninguno tiene una declaración:}}',
  singleSource: 'una sola fuente',
  sources: '{count, plural, one {# fuente} other {# fuentes}}',
  differs: 'las citas difieren',
};
