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
  position: '{column}, {issue}: {position}. Evidencia',
  silentOn:
    '{count, plural, one {Tema sobre el que} other {Temas sobre los que}} ninguno tiene una declaración{date, select, all {} other { hasta el {date}}}:',
  singleSource: 'una sola fuente',
  sources: '{count, plural, one {# fuente} other {# fuentes}}',
  sourcesMaybe: 'al menos {count}, {gap, plural, =1 {quizá} other {quizá hasta}} {most} fuentes',
  differs: 'las citas difieren',
  twoDays: 'Comparar dos días',
  twoDaysOf: 'Comparar dos días: {name}',
  oneDay: 'Sin dos días que comparar: todo lo que se le conoce cuenta desde el {date}.',
  noDays: 'Sin dos días que comparar: nada de lo que se le conoce tiene último día posible.',
  daysTitle: '{name}: dos días frente a frente',
  asOf: 'Postura al',
  firstDay: 'Primer día',
  secondDay: 'Segundo día',
  toActor: 'Ver su ficha',
  sameDay: 'Los dos días son el mismo: elija otro.',
  changed:
    '{changed, plural, =0 {Ningún tema cambia} one {# tema cambia} other {# temas cambian}}; {same, plural, =0 {ninguno sigue igual} one {# sigue igual} other {# siguen igual}}.',
  undated:
    '«Todo» cuenta además {n, plural, one {# cita sin fecha o sin día final, que} other {# citas sin fecha o sin día final, que}} el primer día no {n, plural, one {cuenta} other {cuentan}}.',
  same: 'igual los dos días',
  moreQuotes:
    'igual, por la misma cita; el segundo día {n, plural, one {cuenta # más} other {cuentan # más}}',
  bothDays: 'Los dos días',
  noneBy: 'Sin declaración registrada hasta el {date}',
  silentUntil: 'Sin declaración registrada hasta el {date}, aunque sí después o sin fecha:',
  silentAlways: 'Sin declaración en el corpus:',
};
