/** A chart where it is shown, and the question in both languages by which its figure is named. */
export type ChartStop = { address: string; es: RegExp; en: RegExp };

/** Every chart of the app that the corpus fills, once. */
export const charts: readonly ChartStop[] = [
  {
    address: 'matrix?v=1&chart=mix',
    es: /^¿Cómo se reparten los actores en cada tema\?$/,
    en: /^How are the actors divided on each issue\?$/,
  },
  {
    address: 'matrix?v=1&asof=2025-12-13&chart=time~rubio-visit',
    es: /^¿Cómo han cambiado las posturas sobre «Visita de Marco Rubio al Perú»\?$/,
    en: /^How have the positions on “.*Rubio.*” changed\?$/,
  },
  {
    address: 'matrix?v=1&actor=!hugo-de-zela&chart=groups~venezuela-intervention',
    es: /^¿En qué difieren los grupos sobre «.*Venezuela»\?$/,
    en: /^How do groups differ on “.*Venezuela.*”\?$/,
  },
];
