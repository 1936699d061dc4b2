import type { flows as english } from '#src/i18n/messages/en/flows.ts';

export const flows: typeof english = {
  title: '¿Quién cambió de postura, de cuál a cuál, entre dos días?',
  description:
    'Celdas (un actor sobre un tema) según su postura {before} y {after}. Con color: lo que cambió, como la postura posterior. Pálido: lo que sigue igual. Con marco: lo que aún no tenía declaración, y por tanto ninguna postura que cambiar.',
  dashed: 'A trazos: no es seguro que sea posterior al primer día.',
  dotted: 'Punteado: de ellas, las de postura inferida, no declarada.',
  inferred: '{n, plural, one {# inferida} other {# inferidas}}',
  inferredShort: '{n} inf.',
  inferredOn: { before: 'Inferidas, antes', after: 'Inferidas, después' },
  name: 'Celdas según su postura {before} y {after}: {turned} cambiaron, {stay} siguen igual, {first} no tenían declaración antes{inferred, plural, =0 {} one {; # de las posturas posteriores es inferida} other {; # de las posturas posteriores son inferidas}}',
  asOf: 'al {date}',
  asOfAll: 'ahora, con fuentes sin fecha',
  noneYet: 'Sin declarar aún',
  was: 'Antes',
  is: 'Después',
  cells: 'Celdas',
  maybeEarlier: 'No es seguro que sea posterior',
  flow: {
    turns: 'de {before} a {after}',
    first: 'sin declaración antes, ahora {after}',
    stays: 'sigue en {after}',
  },
  count: '{n, plural, one {# celda} other {# celdas}}',
  listed: 'Los flujos y sus celdas',
  more: 'Mostrar {n, plural, one {# más} other {# más}}',
  noTurn: 'Ninguna celda cambió de postura en este periodo.',
  nothing: 'Ninguna celda tiene postura al segundo día.',
  pickDay: 'Elija el primero de los dos días; el segundo es el día de la matriz.',
  outside:
    '{n, plural, one {# celda aún sin declaración tiene alguna fuera de los filtros} other {# celdas aún sin declaración tienen alguna fuera de los filtros}}.',
};
