import type { faults as english } from '#src/i18n/messages/en/faults.ts';

export const faults: typeof english = {
  retry: 'Reintentar',
  retrying: 'Reintentando…',
  reload: 'Recargar la página',
  file: 'Archivo: {file}',
  detail: 'Detalle: {message}',
  offline: {
    title: 'Sin conexión',
    text: 'Este equipo no está conectado, y estos datos aún no se habían cargado.',
    remedy: 'Conéctese y reintente. La dirección de esta página se conserva.',
  },
  unreachable: {
    title: 'El servidor no responde',
    text: 'La conexión se cortó antes de que llegaran los datos.',
    remedy: 'Reintente. Si continúa, avise a quien administra este sitio.',
  },
  stalled: {
    title: 'La descarga se detuvo',
    text: 'El servidor no envió nada más durante {seconds} segundos.',
    remedy: 'Reintente, quizá con otra conexión.',
  },
  missing: {
    title: 'Falta un archivo de datos',
    text: 'El servidor dice que el archivo no existe (404). Puede que el corpus se haya actualizado mientras usted leía.',
    remedy: 'Reintente: se buscará la versión más reciente de los datos.',
  },
  status: {
    title: 'El servidor informa de un error',
    text: 'En lugar de los datos respondió con el código de error {status}.',
    remedy: 'Reintente en un momento. Si continúa, avise a quien administra este sitio.',
  },
  notJson: {
    title: 'Llegó otra cosa en lugar de los datos',
    text: 'El servidor envió una página u otro contenido. Lo hacen las redes que piden identificarse y los sitios mal configurados.',
    remedy: 'Identifíquese en la red si se lo pide, y reintente.',
  },
  truncated: {
    title: 'Los datos llegaron incompletos',
    text: 'El archivo termina antes de su final. No se muestra nada de él.',
    remedy: 'Reintente. Si continúa, avise a quien administra este sitio.',
  },
  schemaVersion: {
    title: 'Los datos son de otra versión de Postura',
    text: 'Esta página no lee la versión {found} de los datos.',
    remedy: 'Recargue la página para traer la versión que les corresponde.',
  },
  mixedBuild: {
    title: 'Los archivos son de ediciones distintas',
    text: 'Probablemente se estaban publicando datos nuevos. Las ediciones nunca se mezclan, por eso no se muestran.',
    remedy: 'Reintente en un momento.',
  },
  altered: {
    title: 'El contenido no es el que se publicó',
    text: 'La huella del archivo (SHA-256) no es la que se anunció. No se muestra.',
    remedy: 'Reintente. Si continúa, avise a quien administra este sitio.',
  },
  inconsistent: {
    title: 'Los datos no concuerdan entre sí',
    text: 'El archivo remite a algo que no está. No se muestra.',
    remedy: 'Reintente. Si continúa, avise a quien administra este sitio.',
  },
  missingCode: {
    title: 'Falta una parte del programa',
    text: 'No se pudo cargar. Probablemente se publicó una versión nueva, o no hay conexión.',
    remedy: 'Recargue la página. Su dirección, con todos sus filtros, se conserva.',
  },
  crash: {
    title: 'Esta parte falló',
    text: 'Un error del programa impide mostrarla. Lo demás sigue funcionando.',
    remedy: 'Reintente o elija otra cosa.',
  },
  notices: {
    newer: 'Hay datos nuevos.',
    loadNewer: 'Cargarlos',
    unchecked: 'No se pudo comprobar si hay datos más recientes. Datos de las {time}.',
    parts: {
      titles: 'Los títulos de algunos eventos no llegaron.',
      who: 'No llegó quién participa en los eventos: faltan actores y países.',
      facets: 'No llegaron las posturas ni el número de citas de los eventos.',
      articles: 'No llegó la lista de artículos.',
    },
    missingEvidence:
      '{loaded} de {total, plural, one {# parte de la evidencia cargada} other {# partes de la evidencia cargadas}}: faltan citas.',
    missingArticles:
      '{loaded} de {total, plural, one {# artículo} other {# artículos}} {loaded, plural, one {cargado} other {cargados}}.',
  },
};
