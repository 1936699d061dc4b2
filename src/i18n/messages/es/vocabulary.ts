import type { vocabulary as english } from '#src/i18n/messages/en/vocabulary.ts';

export const vocabulary: typeof english = {
  position: {
    support: 'Apoyo',
    'support-with-reservations': 'Apoyo con reservas',
    neutral: 'Cauto o neutral',
    unclear: 'Ambiguo',
    oppose: 'Oposición',
    none: 'Sin declaración',
  },
  status: {
    occurred: 'Ocurrido',
    ongoing: 'En curso',
    recurring: 'Recurrente',
    planned: 'Previsto',
    hypothetical: 'Hipotético',
  },
  statusInText: {
    occurred: 'ocurrido',
    ongoing: 'en curso',
    recurring: 'recurrente',
    planned: 'previsto',
    hypothetical: 'hipotético',
  },
};
