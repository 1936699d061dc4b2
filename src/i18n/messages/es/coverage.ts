import type { coverage as english } from '#src/i18n/messages/en/coverage.ts';

export const coverage: typeof english = {
  heading: 'Cobertura',
  question: {
    month: '¿Qué cubre el corpus, por medio y mes?',
    year: '¿Qué cubre el corpus, por medio y año?',
  },
  description: {
    month:
      'Cada fila es un medio y cada barra un mes de publicación; todas las filas tienen la misma escala, y la barra más alta es de {most}.',
    year: 'Cada fila es un medio y cada barra un año de publicación, porque el corpus abarca más de ocho años o no se conocen sus meses; todas las filas tienen la misma escala, y la barra más alta es de {most}.',
  },
  noPeriod: 'De ningún artículo se conoce el mes o el año: no hay nada que dibujar en el tiempo.',
  hatched: 'Rayado: la fecha es inferida o aproximada.',
  name: {
    articles: { month: 'Artículos por medio y mes', year: 'Artículos por medio y año' },
    quotes: { month: 'Citas por medio y mes', year: 'Citas por medio y año' },
  },
  count: 'Contar',
  measure: { articles: 'Artículos', quotes: 'Citas' },
  articles: '{n, plural, one {# artículo} other {# artículos}}',
  quotes: '{n, plural, one {# cita} other {# citas}}',
  outlet: 'Medio',
  published: 'Publicación',
  ofUnsure: {
    articles: 'Artículos de fecha inferida o aproximada',
    quotes: 'Citas de fecha inferida o aproximada',
  },
  noOutlet: 'Medio no indicado',
  others: 'Otros medios ({n})',
  undated: 'Sin fecha',
  inexact: { month: 'Sin mes exacto', year: 'Sin año exacto' },
  total: 'Total',
  bar: '{outlet}, {period}: {count}',
  barUnsure: '{outlet}, {period}: {count}, fecha inferida o aproximada',
  missing: 'Lo que falta',
  notes: {
    undated:
      '{n} de {all, plural, one {# artículo} other {# artículos}} {n, plural, one {no tiene fecha: no se le asigna mes ni año} other {no tienen fecha: no se les asigna mes ni año}}.',
    inexact: {
      month:
        '{n, plural, one {# artículo tiene fecha, pero no de un solo mes: va aparte} other {# artículos tienen fecha, pero no de un solo mes: van aparte}}.',
      year: '{n, plural, one {# artículo tiene fecha, pero no de un solo año: va aparte} other {# artículos tienen fecha, pero no de un solo año: van aparte}}.',
    },
    noOutlet:
      '{n, plural, one {# artículo no dice qué medio lo publica} other {# artículos no dicen qué medio los publica}}.',
    inferredOutlet:
      '{n, plural, one {El medio de # artículo es inferido} other {El medio de # artículos es inferido}}.',
    onePeriod: 'Lo que tiene fecha es solo de {period}: ningún otro mes está cubierto.',
    oneYear: 'Lo que tiene fecha es solo de {period}: ningún otro año está cubierto.',
    empty: {
      month:
        '{n} de los {all} meses entre {from} y {to} no {n, plural, one {tiene} other {tienen}} ningún artículo que conste de ese mes.',
      year: '{n} de los {all} años entre {from} y {to} no {n, plural, one {tiene} other {tienen}} ningún artículo que conste de ese año.',
    },
    drawn: 'Los {n} medios con más artículos tienen fila propia; la tabla los tiene todos.',
  },
};
