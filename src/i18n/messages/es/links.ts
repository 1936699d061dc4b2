import type { links as english } from '#src/i18n/messages/en/links.ts';

export const links: typeof english = {
  unknown: {
    event: 'Este enlace apunta a un evento que ya no existe',
    actor: 'Este enlace apunta a un actor que ya no existe',
    country: 'Este enlace apunta a un país que ya no existe',
    article: 'Este enlace apunta a un artículo que ya no existe',
    issue: 'Este enlace apunta a un tema que ya no existe',
    type: 'Este enlace pide un tipo de evento que no existe',
    source: 'Este enlace apunta a una fuente que ya no existe',
  },
  removed: {
    event: 'Este evento se retiró del corpus',
    actor: 'Este actor se retiró del corpus',
    country: 'Este país se retiró del corpus',
    article: 'Este artículo se retiró del corpus',
    issue: 'Este tema se retiró del corpus',
    source: 'Esta fuente se retiró del corpus',
  },
  renamed: {
    event: 'Este evento tiene ahora otro enlace; el anterior sigue trayendo aquí',
    actor: 'Este actor tiene ahora otro enlace; el anterior sigue trayendo aquí',
    article: 'Este artículo tiene ahora otro enlace; el anterior sigue trayendo aquí',
  },
  reason: 'Motivo: {reason}',
  asked: 'Identificador en el enlace:',
  dropped: 'Una parte de este enlace no se entendió y quedó fuera:',
  build: 'Datos: versión {id}',
  andMore: '{count, plural, one {y # más} other {y # más}}',
  otherVersion:
    'Este enlace se hizo con otra versión de Postura. Se muestra lo que se entendió de él.',
};
