import type { agreement as english } from '#src/i18n/messages/en/agreement.ts';

export const agreement: typeof english = {
  title: 'Coincidencias',
  closest: {
    title: 'Más cerca de',
    counts: 'coinciden en {agreeing, number} de {shared, plural, one {# tema} other {# temas}}',
    none: 'Con nadie coincide en más temas de los que discrepa.',
  },
  farthest: {
    title: 'Más lejos de',
    counts: 'discrepan en {conflicting, number} de {shared, plural, one {# tema} other {# temas}}',
    none: 'Con nadie discrepa en más temas que aquellos en los que coincide.',
  },
  footing: {
    inferred: '{inferred, number} por inferencia',
    told: '{told, number} solo según el otro',
    noneDeclared:
      '{shared, plural, one {no declarado por ambos} other {ninguno declarado por ambos}}',
    allDeclared: '{shared, plural, one {declarado por ambos} other {todos declarados por ambos}}',
    short: {
      inferred: '{inferred, plural, one {# inferido} other {# inferidos}}',
      told: '{told, number} según el otro',
      noneDeclared:
        '{shared, plural, one {no declarado por ambos} other {ninguno declarado por ambos}}',
      allDeclared: '{shared, plural, one {declarado} other {todos declarados}}',
    },
    keyInferred: 'de los temas en común, aquellos en que la postura de uno de los dos es inferida',
    keyTold: 'aquellos en que la de uno se conoce solo porque el otro la cuenta',
  },
  noneShared:
    'No hay temas en común: nadie más tiene postura sobre un tema en que este actor la tenga.',
  openPair: '{name}: {counts}. Comparar',
  more: '{count, number} más',
  actor: 'Actor',
  mapTitle: '¿Quién coincide con quién?',
  key: '=: temas en que ambos están a favor, o ambos en contra; ≠: uno a favor y el otro en contra; ~: al menos uno no toma partido; –: ningún tema en común. Más oscuro: cuanto más prevalece lo uno sobre lo otro.',
  pair: '{one} y {other}: de {shared, plural, one {# tema} other {# temas}} en común coinciden en {agreeing, number}, discrepan en {conflicting, number}; en {undecided, number} al menos uno no toma partido. De los temas en común: {footing}',
  pairNone: '{one} y {other}: ningún tema en común',
  tooFew: 'Menos de dos actores tienen postura.',
  left: '{count, plural, one {# actor más no está en este mapa; en la matriz están todos, por posturas parecidas} other {# actores más no están en este mapa; en la matriz están todos, por posturas parecidas}}',
  polarisation: {
    caption:
      '¿Qué tan dividido está cada tema? A: 1 todos igual, 0 repartidos por igual, −1 dos bandos opuestos',
    cut: 'Los {shown, number} más divididos.',
    showAll: 'Mostrar los {count, number} temas',
    issue: 'Tema',
    actors: 'Actores',
    measure: 'Acuerdo A',
    withUnclear: '{actors, number} (y {unclear, plural, one {# ambiguo} other {# ambiguos}})',
    inferred: ', {inferred, plural, one {# inferido} other {# inferidos}}',
    tooFew: 'menos de 2 actores',
  },
  definition: {
    summary: 'Cómo se cuenta',
    pairs:
      'Como en el análisis de redes de discurso, dos actores son congruentes en un tema si ambos están a favor, con o sin reservas, o ambos en contra («congruence»); están en conflicto si uno está a favor y el otro en contra («conflict»). Quien es cauto o ambiguo no toma partido, y el silencio no se compara. Cerca y lejos se ordenan por congruencia menos conflicto (la red «subtract»).',
    footing:
      'De los temas en común se dice cuántos descansan en una postura inferida, es decir, que el analista dedujo y que nadie declaró, y en cuántos la postura de uno se conoce solo porque el otro, con quien se compara, la cuenta: esa coincidencia da vueltas en círculo. Un tema puede ser de ambas clases. Declarados por ambos son los que no son de ninguna.',
    polarisation:
      'A es el acuerdo de van der Eijk sobre las cuatro posturas ordenadas, del apoyo a la oposición. Mira cuáles se toman y cuántos las toman, y no saca ningún promedio. Quien es ambiguo no tiene lugar en esa escala y no cuenta; de dos o tres actores dice poco.',
  },
};
