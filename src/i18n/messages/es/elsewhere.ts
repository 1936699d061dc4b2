import type { elsewhere as english } from '#src/i18n/messages/en/elsewhere.ts';

export const elsewhere: typeof english = {
  nextSteps: 'Desde aquí puede ir a:',
  linkByHand: {
    text: 'Este navegador no permite que la página copie. Este es el enlace:',
    field: 'Enlace a esta vista',
  },
  theme: {
    label: 'Tema',
    system: 'Como el sistema',
    light: 'Claro',
    dark: 'Oscuro',
    projector: 'Proyector',
  },
  density: {
    label: 'Filas de listas y tablas',
    comfortable: 'Cómodas',
    normal: 'Normales',
    compact: 'Compactas',
  },
  notFound: 'La dirección {path} no lleva a nada en este corpus.',
  resizePanel: 'Ancho del panel',
  languageFailed: 'No se pudieron cargar sus textos. El idioma queda como está.',
};
