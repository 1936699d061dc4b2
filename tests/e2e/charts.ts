/**
 * A chart where it is shown, and the question in both languages by which its figure is named. Its
 * files are named by a word of that question, unless by the issue in the address.
 */
export type ChartStop = { address: string; es: RegExp; en: RegExp; file?: string };

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
    en: /^How have the stances on “.*Rubio.*” changed\?$/,
  },
  {
    address: 'matrix?v=1&actor=!hugo-de-zela&chart=groups~venezuela-intervention',
    es: /^¿En qué difieren los grupos sobre «.*Venezuela»\?$/,
    en: /^How do groups differ on “.*Venezuela.*”\?$/,
  },
  {
    address: 'matrix?v=1&since=2025-12-13&chart=flows',
    es: /^¿Quién cambió de postura, de cuál a cuál, entre dos días\?$/,
    en: /^Who changed stance, from what to what, between two days\?$/,
    file: 'cambio-de-postura',
  },
  {
    address: 'articles',
    es: /^¿Qué cubre el corpus, por medio y mes\?$/,
    en: /^What does the corpus cover, by outlet and month\?$/,
    file: 'corpus',
  },
  {
    address: 'actors/ernesto-alvarez',
    es: /^Ernesto Álvarez: ¿qué posturas, sobre qué y desde cuándo\?$/,
    en: /^Ernesto Álvarez: which stances, on what, and since when\?$/,
    file: 'alvarez',
  },
];
