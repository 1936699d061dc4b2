import type { charts as english } from '#src/i18n/messages/en/charts.ts';

export const charts: typeof english = {
  save: {
    group: 'Guardar',
    png: 'PNG: guardar como imagen',
    svg: 'SVG: guardar como dibujo que se puede ampliar',
    csv: 'CSV: guardar los números como tabla',
    saved: 'Guardado: {name}',
    failed: 'No se pudo guardar. Vuelve a intentarlo.',
  },
};
