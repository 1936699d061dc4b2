import type { matrixTime as english } from '#src/i18n/messages/en/matrix-time.ts';

export const matrixTime: typeof english = {
  asOfDay: 'Postura al {date}',
  all: 'Todo, con fuentes sin fecha',
  allShort: 'Todo',
  slider: 'Día al que se muestran las posturas',
  previous: 'Día anterior con novedades',
  next: 'Día siguiente con novedades',
  play: 'Reproducir día por día',
  pause: 'Pausar',
  leftOut:
    '{n, plural, one {Queda fuera # cita sin fecha o sin día final: solo cuenta en «Todo».} other {Quedan fuera # citas sin fecha o sin día final: solo cuentan en «Todo».}}',
  allNote:
    '{n, plural, =0 {Todas las citas tienen fecha con día final.} one {Con # cita sin fecha o sin día final.} other {Con # citas sin fecha o sin día final.}}',
  since: 'Cambios desde',
  sinceNever: 'Sin marcar',
  changes:
    '{n, plural, =0 {Sin novedades} one {# celda con novedades} other {# celdas con novedades}}',
  counts:
    '{first, plural, =0 {ninguna primera postura conocida} one {# primera postura conocida} other {# primeras posturas conocidas}}, {turned, plural, =0 {ningún cambio de postura} one {# cambio de postura} other {# cambios de postura}}{differing, plural, =0 {} one {, # postura en la que las citas empiezan o dejan de diferir} other {, # posturas en las que las citas empiezan o dejan de diferir}}{restated, plural, =0 {} one {, # postura reiterada por otra cita} other {, # posturas reiteradas por otra cita}}',
  changesTitle: 'Qué cambió desde el {date}',
  changesTo: { day: 'hasta el {date}', all: 'hasta ahora, con fuentes sin fecha' },
  nothingChanged: 'Ninguna celda cambió en este periodo.',
  sinceIsLater:
    'El día desde el que se cuentan los cambios no es anterior al de la matriz: no hay periodo que comparar.',
  moreChanges: 'Mostrar {n, plural, one {# más} other {# más}}',
  before: 'Antes',
  after: 'Después',
  group: {
    turned: 'Cambios de postura ({n})',
    differing: 'Las citas empiezan o dejan de diferir ({n})',
    first: 'Primeras posturas conocidas ({n})',
    restated: 'Misma postura, por otra cita ({n})',
  },
  noneBefore:
    'Hasta el {date} no hay declaración registrada en estas celdas{maybe, plural, =0 {} other {; no es seguro que lo marcado «quizá anterior» sea posterior a ese día}}.',
  perhapsEarlier: 'quizá anterior',
  kind: {
    'toward-opposition': 'de {before} a {after}',
    'toward-support': 'de {before} a {after}',
    'now-unclear': 'de {before} a {after}',
    'no-longer-unclear': 'de {before} a {after}',
    'now-differs': 'sigue en {after}, pero ahora las citas difieren',
    'no-longer-differs': 'sigue en {after}, y las citas ya no difieren',
    'first-statement': 'primera postura: {after}',
    restated: 'sigue en {after}, por otra cita',
  },
  firstKnown: {
    'toward-opposition': 'se conoce por primera vez el paso de {before} a {after}',
    'toward-support': 'se conoce por primera vez el paso de {before} a {after}',
    'now-unclear': 'se conoce por primera vez el paso de {before} a {after}',
    'no-longer-unclear': 'se conoce por primera vez el paso de {before} a {after}',
    'now-differs': 'sigue en {after}, pero ahora se conocen citas que difieren',
    'no-longer-differs': 'sigue en {after}, y las citas que se conocen ya no difieren',
    'first-statement': 'primera postura conocida: {after}',
    restated: 'sigue en {after}, por otra cita que ahora se conoce',
  },
  maybeEarlier: 'No es seguro que sea posterior al {date}.',
  named: 'desde el {date}, {change}',
  position: {
    support: 'apoyo',
    'support-with-reservations': 'apoyo con reservas',
    neutral: 'cautela',
    unclear: 'una postura ambigua',
    oppose: 'oposición',
  },
  singleSource: 'una sola fuente',
  perhapsSingle: 'quizá una sola fuente',
  decides: 'Esta es la cita que decide la postura.',
  countsKey: '3 · 2: citas · fuentes independientes',
  confidence: { title: 'confianza', low: 'baja', moderate: 'media', high: 'alta' },
  notLeading:
    'Fecha y base son de la cita que decide la postura, que no es la que encabeza la evidencia.',
  key: {
    up: 'hacia el apoyo',
    down: 'hacia la oposición',
    turn: 'pasa a ambigua o deja de serlo',
    first: 'primera postura conocida',
    same: 'misma postura, otras citas',
  },
  sourcesTerm: 'Fuentes',
  sources:
    '{n, plural, =1 {1 fuente{quotes, plural, =1 {} other {: todo puede tener un mismo origen}}} other {# fuentes independientes}}',
  sourcesMaybe:
    'al menos {n}, {gap, plural, =1 {quizá} other {quizá hasta}} {most} fuentes{n, plural, =1 {: todo puede tener un mismo origen} other { independientes}}',
  unnamed:
    '{n, plural, one {# artículo de medio desconocido} other {# artículos de medios desconocidos}}',
  laterTitle: 'Sin declaración registrada hasta el {date}',
  laterText:
    '{n, plural, one {# cita de esta celda es posterior o no tiene último día posible, y cuenta} other {# citas de esta celda son posteriores o no tienen último día posible, y cuentan}} solo después de este día.',
  showAll: 'Mostrar todo, con fuentes sin fecha',
  silentAsOf: 'Sin declaración registrada hasta el {date}',
  path: {
    section: 'Evolución',
    stated:
      '{n, plural, =0 {ninguna postura con fecha} one {# postura con fecha} other {# posturas con fecha}}',
    none: 'Ninguna postura tiene aquí un último día posible: no hay evolución que dibujar.',
    one: '{n, plural, one {Una sola cita con fecha} other {# citas con un mismo último día posible}} ({date}): {position}. No hay cambio que dibujar.',
    oneDiffers:
      '{n, plural, one {Una sola cita con fecha} other {# citas con un mismo último día posible}} ({date}): {position}, y las citas difieren. No hay cambio que dibujar.',
    differing: '{position}; las citas difieren',
    tail: 'punteada: nada con fecha desde entonces',
    question: '¿Cómo ha cambiado la postura de {actor}? {issue}',
    description:
      'Cada signo está en el último día posible; la barra pálida que lo precede abarca los días en que pudo ser; punteada donde no se conoce el primero. ≠: las citas difieren. Tras el último signo la línea es punteada: desde entonces no hay nada con fecha.',
    name: 'Posturas de {actor} en el tiempo{inferred, plural, =0 {} one {; # inferida, no declarada} other {; # inferidas, no declaradas}}',
    chart: 'Ver como gráfico',
    table: 'Ver como tabla',
    date: 'Fecha',
    stance: 'Postura',
    basis: 'Base',
    undated:
      '{n, plural, one {# cita no tiene último día posible y no se dibuja:} other {# citas no tienen último día posible y no se dibujan:}} {positions}.',
  },
};
