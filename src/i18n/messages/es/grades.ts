import type { grades as english } from '#src/i18n/messages/en/grades.ts';

export const grades: typeof english = {
  title: 'Calificación',
  both: '{reliability}, {credibility}',
  named: 'Calificación {code}: {words}',
  counted: '{code} ×{count, number}',
  legend: 'Las calificaciones',
  legendTitle: 'Qué significan las calificaciones',
  intro:
    'Código del Almirantazgo (OTAN AJP-2.1). La letra califica la fuente; el número, cada noticia o declaración. Una cosa se juzga aparte de la otra, y no tienen promedio.',
  letter: 'Letra: la fuente',
  number: 'Número: la información',
  ungraded: 'F6 es también lo que nadie ha calificado.',
  reliability: {
    A: 'fuente completamente fiable',
    B: 'fuente normalmente fiable',
    C: 'fuente bastante fiable',
    D: 'fuente normalmente no fiable',
    E: 'fuente no fiable',
    F: 'fiabilidad no juzgable',
  },
  credibility: {
    '1': 'información confirmada por otras fuentes',
    '2': 'información probablemente cierta',
    '3': 'información posiblemente cierta',
    '4': 'información dudosa',
    '5': 'información improbable',
    '6': 'credibilidad no juzgable',
  },
};
