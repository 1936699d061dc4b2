import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig(({ command }) => ({
  // Relative: the build runs under any path without being told which.
  base: './',
  plugins: [react()],
  build: {
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    // Everything is a file: `data:` fonts and scripts are not in the content security policy.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  css: {
    modules: {
      generateScopedName: command === 'serve' ? '[name]__[local]' : '[hash:base64:6]',
    },
  },
  preview: { host: '127.0.0.1' },
  server: { host: '127.0.0.1' },
}));
