import type { errors as english } from '#src/i18n/messages/en/errors.ts';

export const errors: typeof english = {
  failed: 'Falta una parte del programa. Recargue la página; su dirección se conserva.',
  reload: 'Recargar la página',
  notices: {
    label: 'Avisos',
    dismiss: 'Descartar este aviso',
  },
};
