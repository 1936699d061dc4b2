import { firstLoadScripts } from './tests/first-load.ts';

const scripts = (language: 'es' | 'en', screen?: 'phone') =>
  firstLoadScripts('dist', language, screen).map((file) => `dist/assets/${file}`);

/** Of a first visit to the timeline: all scripts that run before it stands, its texts included. */
export default [
  { name: 'first load, in Spanish', path: scripts('es'), gzip: true, limit: '150 KB' },
  { name: 'first load, in English', path: scripts('en'), gzip: true, limit: '150 KB' },
  { name: 'first load, on a phone', path: scripts('es', 'phone'), gzip: true, limit: '150 KB' },
  { name: 'fonts', path: 'dist/assets/*.woff2', brotli: false, limit: '120 KB' },
];
