import type { lanes as english } from '#src/i18n/messages/en/lanes.ts';

export const lanes: typeof english = {
  miniName: 'Cronología: {count, plural, one {# evento} other {# eventos}}',
  barsName:
    '{lane}: {count, plural, one {# evento} other {# eventos}} a la vista, como máximo {peak}',
  peak: {
    day: '{count, plural, =0 {menos de 1} other {#}} el {when}',
    week: '{count, plural, =0 {menos de 1} other {#}} en la semana del {when}',
    month: '{count, plural, =0 {menos de 1} other {#}} en {when}',
    year: '{count, plural, =0 {menos de 1} other {#}} en {when}',
  },
  barName:
    '{lane}, {when}: {count, plural, =0 {parte de un evento de fecha incierta} one {# evento} other {# eventos}}',
  barWords: '{when}: {count, plural, =0 {parte de uno} other {#}}',
  weekOf: 'semana del {day}',
  bars: {
    day: 'Barras: eventos por día; altura en raíz cuadrada',
    week: 'Barras: eventos por semana; altura en raíz cuadrada',
    month: 'Barras: eventos por mes; altura en raíz cuadrada',
    year: 'Barras: eventos por año; altura en raíz cuadrada',
  },
  undatedName: '{lane}: {count, plural, one {# evento} other {# eventos}} sin fecha',
  undatedWords: '{count, plural, one {# evento} other {# eventos}}',
  more: '+{count}',
  moreName: 'Mostrar {count, plural, one {# evento más} other {# eventos más}} en {lane}',
  fewer: 'Menos',
  fewerName: 'Mostrar menos eventos en {lane}',
  far: '+{count, number} sin dibujar',
  farName:
    '{lane}: {count, plural, one {# evento más cae o puede} other {# eventos más caen o pueden}} caer en este período; no se dibujan porque su fecha tiene el extremo conocido lejos o abarca mucho más',
  moreLanes: 'y {count, plural, one {# carril más} other {# carriles más}}',
  period: 'Período visible: {range}',
  notPrinted:
    '{count, plural, one {# evento más no se imprime} other {# eventos más no se imprimen}}: con un período más corto o más filtros caben todos',
  showLanes: 'Mostrar {count, number} más',
};
