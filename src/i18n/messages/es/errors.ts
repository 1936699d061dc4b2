import type { errors as english } from '#src/i18n/messages/en/errors.ts';

export const errors: typeof english = {
  failed: 'No se pudo mostrar esta parte. Recargue la página; su dirección se conserva.',
  reload: 'Recargar la página',
  notices: {
    label: 'Avisos',
    dismiss: 'Descartar este aviso',
  },
};
